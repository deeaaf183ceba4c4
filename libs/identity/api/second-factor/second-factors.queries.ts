import { confirmAddressHours } from '@hv/identity/contracts';
import { statement } from '@hv/platform/api';

/** What an account has to prove itself by, beside its password. */
export interface SecondFactorsRow {
  readonly email: string;
  readonly newEmail: string | null;
  readonly hasPassword: boolean;
  /** When the authenticator app was confirmed; null when there is none. */
  readonly authenticatorAt: Date | null;
  readonly passkeys: number;
  readonly recoveryCodes: number;
}

/** $1 account */
export const secondFactorsOf = statement<SecondFactorsRow>(
  'identity_second_factors_of',
  `SELECT a.email, (SELECT n.new_email FROM identity_address_changes n WHERE n.account_id = a.id AND n.confirmed_at IS NULL
       AND n.created_at > now() - interval '${confirmAddressHours} hours') AS "newEmail", a.password_hash IS NOT NULL AS "hasPassword", t.confirmed_at AS "authenticatorAt",
     (SELECT count(*)::int FROM identity_passkeys k WHERE k.account_id = a.id) AS passkeys,
     (SELECT count(*)::int FROM identity_recovery_codes c WHERE c.account_id = a.id) AS "recoveryCodes"
   FROM identity_accounts a LEFT JOIN identity_authenticators t ON t.account_id = a.id WHERE a.id = $1`,
);

/** Begins a set-up, or begins it anew; no row when one is in use. $1 account, $2 sealed secret */
export const beginAuthenticator = statement<{ readonly id: string }>(
  'identity_begin_authenticator',
  `INSERT INTO identity_authenticators (account_id, sealed_secret) VALUES ($1, $2)
   ON CONFLICT (account_id) DO UPDATE SET sealed_secret = $2, last_step = 0, created_at = now()
   WHERE identity_authenticators.confirmed_at IS NULL RETURNING account_id AS id`,
);

/** The authenticator of an account, with the database's clock, which every instance shares. */
export interface AuthenticatorRow {
  readonly sealedSecret: Buffer;
  readonly confirmed: boolean;
  /** s since 1970 */
  readonly now: number;
}

/** $1 account */
export const authenticatorOf = statement<AuthenticatorRow>(
  'identity_authenticator_of',
  `SELECT sealed_secret AS "sealedSecret", confirmed_at IS NOT NULL AS confirmed, extract(epoch FROM clock_timestamp())::float8 AS now
   FROM identity_authenticators WHERE account_id = $1`,
);

/** Each code is good once: whoever comes second finds its step taken. $1 account, $2 time step */
export const takeStep = statement<{ readonly id: string }>(
  'identity_take_step',
  `UPDATE identity_authenticators SET last_step = $2 WHERE account_id = $1 AND last_step < $2 RETURNING account_id AS id`,
);

/** $1 account */
export const confirmAuthenticator = statement<{ readonly id: string }>(
  'identity_confirm_authenticator',
  `UPDATE identity_authenticators SET confirmed_at = now() WHERE account_id = $1 AND confirmed_at IS NULL RETURNING account_id AS id`,
);

/** $1 account */
export const deleteAuthenticator = statement<{ readonly id: string }>(
  'identity_delete_authenticator',
  `DELETE FROM identity_authenticators WHERE account_id = $1 AND confirmed_at IS NOT NULL RETURNING account_id AS id`,
);

/** $1 account, $2 hash of the code */
export const takeRecoveryCode = statement<{ readonly id: string }>(
  'identity_take_recovery_code',
  `DELETE FROM identity_recovery_codes WHERE account_id = $1 AND code_hash = $2 RETURNING account_id AS id`,
);

/** Ends the codes that new ones replace. $1 account */
export const deleteRecoveryCodes = statement<object>(
  'identity_delete_recovery_codes',
  `DELETE FROM identity_recovery_codes WHERE account_id = $1`,
);

/** $1 account, $2 hashes */
export const insertRecoveryCodes = statement<object>(
  'identity_insert_recovery_codes',
  `INSERT INTO identity_recovery_codes (account_id, code_hash) SELECT $1::uuid, code FROM unnest($2::bytea[]) AS code`,
);

/** Makes whoever changes the factors of an account wait for each other. $1 account */
export const lockFactors = statement<{ readonly id: string }>(
  'identity_lock_factors',
  `SELECT id FROM identity_accounts WHERE id = $1 AND blocked_at IS NULL FOR NO KEY UPDATE`,
);
