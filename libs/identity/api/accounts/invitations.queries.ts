import { statement } from '@hv/platform/api';

export interface InvitationRow {
  readonly id: string;
  /** The address it was made for; null: whoever holds it. */
  readonly email: string | null;
}

const isOpen = `kind = 'administrator' AND used_at IS NULL AND expires_at > now()`;

export const openInvitation = statement<InvitationRow>(
  'identity_open_invitation',
  `SELECT id, email FROM identity_invitations WHERE token_hash = $1 AND ${isOpen}`,
);

/** Whoever comes second waits for the first, and then finds it used. */
export const useInvitation = statement<InvitationRow>(
  'identity_use_invitation',
  `UPDATE identity_invitations SET used_at = now() WHERE token_hash = $1 AND ${isOpen} RETURNING id, email`,
);

/** Ends the links that a new one replaces. */
export const expireInvitations = statement<object>(
  'identity_expire_invitations',
  `UPDATE identity_invitations SET expires_at = now() WHERE email IS NOT DISTINCT FROM $1 AND ${isOpen}`,
);

export const insertInvitation = statement<object>(
  'identity_insert_invitation',
  `INSERT INTO identity_invitations (id, kind, email, token_hash, expires_at)
   VALUES ($1, 'administrator', $2, $3, now() + make_interval(mins => $4::int))`,
);

/** The person and the account of a new administrator; no row when the address is taken. */
export const insertAdministrator = statement<{ readonly id: string }>(
  'identity_insert_administrator',
  `WITH free AS (
     SELECT 1 WHERE NOT EXISTS (SELECT FROM identity_accounts WHERE lower(email) = $4)
   ), person AS (
     INSERT INTO identity_persons (id, name) SELECT $1::uuid, $2 FROM free RETURNING id
   )
   INSERT INTO identity_accounts (id, person_id, email, password_hash, administrator)
   SELECT $3::uuid, person.id, $4, $5, true FROM person ON CONFLICT DO NOTHING RETURNING id`,
);
