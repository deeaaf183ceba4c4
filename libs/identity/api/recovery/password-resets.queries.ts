import { statement } from '@hv/platform/api';

/** $1 id, $2 address, normalised, $3 minutes until it is forgotten */
export const insertReset = statement<object>(
  'identity_insert_reset',
  `INSERT INTO identity_password_resets (id, email, expires_at) VALUES ($1, $2, now() + make_interval(mins => $3::int))`,
);

/** Somebody who asked for a link and has none yet; `accountId` is null when nobody who could use one has the address. */
export interface AskedReset {
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly email: string;
  readonly language: string;
}

/** A blocked account gets no link, and neither does one that is signed in to without a password. $1 reset */
export const lockAskedReset = statement<AskedReset>(
  'identity_lock_asked_reset',
  `SELECT a.id AS "accountId", p.id AS "personId", coalesce(a.email, r.email) AS email, coalesce(p.language, 'da') AS language
   FROM identity_password_resets r
   LEFT JOIN identity_accounts a ON lower(a.email) = r.email AND a.blocked_at IS NULL AND a.password_hash IS NOT NULL
   LEFT JOIN identity_persons p ON p.id = a.person_id
   WHERE r.id = $1 AND r.email IS NOT NULL FOR UPDATE OF r`,
);

export const deleteReset = statement<{ readonly id: string }>(
  'identity_delete_reset',
  `DELETE FROM identity_password_resets WHERE id = $1 RETURNING id`,
);

/** Gives a request its link, and forgets the address. $1 reset, $2 account, $3 hash of the token, $4 minutes */
export const linkReset = statement<object>(
  'identity_link_reset',
  `UPDATE identity_password_resets SET email = NULL, account_id = $2, token_hash = $3, expires_at = now() + make_interval(mins => $4::int)
   WHERE id = $1`,
);

/** $1 account, $2 the one to leave; null: none */
export const deleteOtherResets = statement<object>(
  'identity_delete_other_resets',
  `DELETE FROM identity_password_resets WHERE account_id = $1 AND id IS DISTINCT FROM $2::uuid`,
);

/** What a link opens. */
export interface OpenReset {
  readonly id: string;
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly language: string;
}

/** $1 hash of the link's token */
export const openReset = statement<OpenReset>(
  'identity_open_reset',
  `SELECT r.id, a.id AS "accountId", a.email, p.name, p.language
   FROM identity_password_resets r JOIN identity_accounts a ON a.id = r.account_id JOIN identity_persons p ON p.id = a.person_id
   WHERE r.token_hash = $1 AND r.expires_at > now() AND a.blocked_at IS NULL`,
);

/** $1 account, $2 hash of the password */
export const setPassword = statement<object>('identity_set_password', `UPDATE identity_accounts SET password_hash = $2 WHERE id = $1`);
