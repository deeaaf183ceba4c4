import { statement } from '@hv/platform/api';

export interface AccountRow {
  readonly id: string;
  readonly personId: string;
  readonly blocked: boolean;
}

export const lockAccount = statement<AccountRow>(
  'identity_lock_account',
  `SELECT id, person_id AS "personId", blocked_at IS NOT NULL AS blocked FROM identity_accounts WHERE id = $1 FOR UPDATE`,
);

export const setBlocked = statement<object>(
  'identity_set_blocked',
  `UPDATE identity_accounts SET blocked_at = CASE WHEN $2 THEN now() END WHERE id = $1`,
);

export const anAdministrator = statement<{ readonly id: string }>(
  'identity_an_administrator',
  `SELECT id FROM identity_accounts WHERE administrator AND blocked_at IS NULL LIMIT 1`,
);
