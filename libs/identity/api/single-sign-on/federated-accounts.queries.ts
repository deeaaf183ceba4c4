import { statement } from '@hv/platform/api';
import type { SigningIn } from '../sessions/sessions.queries';

/** The account that an organisation's sign-in leads to. */
export interface FederatedSigningIn extends SigningIn {
  readonly federatedAccountId: string;
  readonly blocked: boolean;
}

/** Notes its use. $1 issuer, $2 subject */
export const useFederatedAccount = statement<FederatedSigningIn>(
  'identity_use_federated_account',
  `UPDATE identity_federated_accounts f SET used_at = now() FROM identity_accounts a JOIN identity_persons p ON p.id = a.person_id
   WHERE f.issuer = $1 AND f.subject = $2 AND a.id = f.account_id
   RETURNING f.id AS "federatedAccountId", a.id AS "accountId", p.id AS "personId", a.administrator, p.language, a.blocked_at IS NOT NULL AS blocked`,
);

/** No row when it leads somewhere already. $1 id, $2 account, $3 issuer, $4 subject */
export const linkFederatedAccount = statement<{ readonly id: string }>(
  'identity_link_federated_account',
  `INSERT INTO identity_federated_accounts (id, account_id, issuer, subject) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING id`,
);

/** Uses up every open invitation to an address. $1 address */
export const useInvitationsOfAddress = statement<{ readonly id: string; readonly name: string; readonly language: string }>(
  'identity_use_invitations_of_address',
  `UPDATE identity_invitations SET used_at = now()
   WHERE kind = 'account' AND email = $1 AND used_at IS NULL AND withdrawn_at IS NULL AND expires_at > now() RETURNING id, name, language`,
);

/** $1 account */
export const federatedAccountsOf = statement<{
  readonly id: string;
  readonly issuer: string;
  readonly createdAt: Date;
  readonly usedAt: Date;
}>(
  'identity_federated_accounts_of',
  `SELECT id, issuer, created_at AS "createdAt", used_at AS "usedAt" FROM identity_federated_accounts WHERE account_id = $1 ORDER BY id LIMIT 100`,
);

/** $1 id, $2 account */
export const unlinkFederatedAccount = statement<{ readonly id: string }>(
  'identity_unlink_federated_account',
  `DELETE FROM identity_federated_accounts WHERE id = $1 AND account_id = $2 RETURNING id`,
);

/** Whether an account can still be signed in to: by a password, a passkey or an organisation. $1 account, $2 issuers that there are */
export const hasAWayIn = statement<{ readonly has: boolean }>(
  'identity_has_a_way_in',
  `SELECT a.password_hash IS NOT NULL OR EXISTS (SELECT FROM identity_passkeys k WHERE k.account_id = a.id)
     OR EXISTS (SELECT FROM identity_federated_accounts f WHERE f.account_id = a.id AND f.issuer = ANY($2::text[])) AS has
   FROM identity_accounts a WHERE a.id = $1`,
);
