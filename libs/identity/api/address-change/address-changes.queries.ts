import { confirmAddressHours, stopAddressChangeDays } from '@hv/identity/contracts';
import { statement } from '@hv/platform/api';

/** A change of address that a link opens. */
export interface AddressChange {
  readonly id: string;
  readonly accountId: string;
  readonly oldEmail: string;
  readonly newEmail: string;
  readonly confirmed: boolean;
}

const columns = `id, account_id AS "accountId", old_email AS "oldEmail", new_email AS "newEmail", confirmed_at IS NOT NULL AS confirmed`;

/** Ends what was asked for and never confirmed. $1 account */
export const deleteUnconfirmed = statement<object>(
  'identity_delete_unconfirmed_changes',
  `DELETE FROM identity_address_changes WHERE account_id = $1 AND confirmed_at IS NULL`,
);

/** $1 id, $2 account, $3 old address, $4 new address, $5 hash of the confirming token, $6 of the stopping one */
export const insertAddressChange = statement<object>(
  'identity_insert_address_change',
  `INSERT INTO identity_address_changes (id, account_id, old_email, new_email, confirm_hash, stop_hash) VALUES ($1, $2, $3, $4, $5, $6)`,
);

/** $1 hash of the token */
export const changeToConfirm = statement<AddressChange>(
  'identity_change_to_confirm',
  `SELECT ${columns} FROM identity_address_changes
   WHERE confirm_hash = $1 AND confirmed_at IS NULL AND created_at > now() - interval '${confirmAddressHours} hours'`,
);

/** $1 hash of the token */
export const changeToStop = statement<AddressChange>(
  'identity_change_to_stop',
  `SELECT ${columns} FROM identity_address_changes WHERE stop_hash = $1 AND created_at > now() - interval '${stopAddressChangeDays} days'`,
);

/** Whoever comes second finds it confirmed, or gone. $1 change */
export const confirmChange = statement<{ readonly id: string }>(
  'identity_confirm_change',
  `UPDATE identity_address_changes SET confirmed_at = now() WHERE id = $1 AND confirmed_at IS NULL RETURNING id`,
);

/** Ends a change and those made after it; whoever had the address before can still undo theirs. $1 account, $2 change */
export const deleteChangesFrom = statement<{ readonly id: string }>(
  'identity_delete_changes_from',
  `DELETE FROM identity_address_changes
   WHERE account_id = $1 AND created_at >= (SELECT created_at FROM identity_address_changes WHERE id = $2) RETURNING id`,
);

/** $1 account, $2 address; no row when somebody else has it */
export const setAddress = statement<{ readonly id: string }>(
  'identity_set_address',
  `UPDATE identity_accounts a SET email = $2
   WHERE a.id = $1 AND NOT EXISTS (SELECT FROM identity_accounts other WHERE lower(other.email) = $2 AND other.id <> a.id) RETURNING a.id`,
);

/** $1 address */
export const accountHasAddress = statement<{ readonly id: string }>(
  'identity_account_has_address',
  `SELECT id FROM identity_accounts WHERE lower(email) = $1`,
);
