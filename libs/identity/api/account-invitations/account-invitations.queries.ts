import { statement } from '@hv/platform/api';

/** An invitation to an account that its link still opens, with the account of its address when there is one. */
export interface OpenAccountInvitation {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: string;
  readonly expiresAt: Date;
  readonly accountId: string | null;
  readonly personId: string | null;
}

const isOpen = `i.kind = 'account' AND i.used_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > now()`;

const columns = `i.id, i.email, i.name, coalesce(p.language, i.language) AS language, i.expires_at AS "expiresAt", a.id AS "accountId", a.person_id AS "personId"`;

const accountOf = `LEFT JOIN identity_accounts a ON lower(a.email) = i.email LEFT JOIN identity_persons p ON p.id = a.person_id`;

/** $1 hash of the link's token */
export const accountInvitationOfLink = statement<OpenAccountInvitation>(
  'identity_account_invitation_of_link',
  `SELECT ${columns} FROM identity_invitations i ${accountOf} WHERE i.token_hash = $1 AND ${isOpen}`,
);

/** An invitation that is open still, kept from changing until the transaction ends. $1 invitation */
export const lockAccountInvitation = statement<OpenAccountInvitation>(
  'identity_lock_account_invitation',
  `SELECT ${columns} FROM identity_invitations i ${accountOf} WHERE i.id = $1 AND ${isOpen} FOR NO KEY UPDATE OF i`,
);

/** $1 JSON list of {id, email, name, language}, $2 days until they expire */
export const insertAccountInvitations = statement<object>(
  'identity_insert_account_invitations',
  `INSERT INTO identity_invitations (id, kind, email, name, language, expires_at)
   SELECT r.id, 'account', r.email, r.name, r.language, now() + make_interval(days => $2::int)
   FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, email text, name text, language text)`,
);

/** Whoever comes second waits for the first, and then finds it used. $1 invitation */
export const useAccountInvitation = statement<{ readonly id: string }>(
  'identity_use_account_invitation',
  `UPDATE identity_invitations i SET used_at = now() WHERE i.id = $1 AND ${isOpen} RETURNING i.id`,
);

/** Gives an open invitation its link; the one it had is dead. $1 invitation, $2 hash of the token */
export const setLink = statement<{ readonly id: string }>(
  'identity_set_link',
  `UPDATE identity_invitations i SET token_hash = $2 WHERE i.id = $1 AND ${isOpen} RETURNING i.id`,
);

/** Lets an invitation that was not used begin anew, without a link until its mail is written. $1 invitation, $2 days */
export const renewAccountInvitation = statement<{ readonly id: string }>(
  'identity_renew_account_invitation',
  `UPDATE identity_invitations SET token_hash = NULL, withdrawn_at = NULL, expires_at = now() + make_interval(days => $2::int)
   WHERE id = $1 AND kind = 'account' AND used_at IS NULL RETURNING id`,
);

/** $1 invitation, $2 whether it is withdrawn; no row when nothing changes, or it was used */
export const setWithdrawn = statement<{ readonly id: string }>(
  'identity_set_withdrawn',
  `UPDATE identity_invitations SET withdrawn_at = CASE WHEN $2 THEN now() END
   WHERE id = $1 AND kind = 'account' AND used_at IS NULL AND (withdrawn_at IS NOT NULL) <> $2 RETURNING id`,
);

/** A person and their account; no row when the address is taken. $1 person, $2 name, $3 language, $4 account, $5 address, $6 hash of the password */
export const insertPersonWithAccount = statement<{ readonly id: string }>(
  'identity_insert_person_with_account',
  `WITH free AS (
     SELECT 1 WHERE NOT EXISTS (SELECT FROM identity_accounts WHERE lower(email) = $5)
   ), person AS (
     INSERT INTO identity_persons (id, name, language) SELECT $1::uuid, $2, $3 FROM free RETURNING id
   )
   INSERT INTO identity_accounts (id, person_id, email, password_hash)
   SELECT $4::uuid, person.id, $5, $6 FROM person ON CONFLICT DO NOTHING RETURNING id`,
);

/** $1 invitations */
export const deleteAccountInvitations = statement<object>(
  'identity_delete_account_invitations',
  `DELETE FROM identity_invitations WHERE id = ANY($1::uuid[]) AND kind = 'account'`,
);
