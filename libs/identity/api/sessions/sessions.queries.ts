import { stopAddressChangeDays } from '@hv/identity/contracts';
import { statement } from '@hv/platform/api';
import { erasedSoon } from '../leaving/leavings.queries';
import { idleHours, sessionIsAlive } from './session-lifetimes';

/** A session with the person who is signed in. */
export interface SessionRow {
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly language: string;
  readonly administrator: boolean;
  readonly assurance: string;
  readonly authenticatedAt: Date;
  readonly issuerId: string | null;
  readonly expiresAt: Date;
  readonly eraseAt: Date | null;
}

/** Who signs in. */
export interface SigningIn {
  readonly accountId: string;
  readonly personId: string;
  readonly administrator: boolean;
  readonly language: string;
}

/** What a sign-in is checked against. */
export interface SigningInRow extends SigningIn {
  readonly passwordHash: string | null;
  readonly blocked: boolean;
  /** The second factors there are, one of which must be proved; none: the password is enough. */
  readonly ways: string[];
}

/** The ways of account `a` to prove more than its password, in SQL. */
const waysOfAccount = `array_remove(ARRAY[
     CASE WHEN EXISTS (SELECT FROM identity_authenticators t WHERE t.account_id = a.id AND t.confirmed_at IS NOT NULL) THEN 'code' END,
     CASE WHEN EXISTS (SELECT FROM identity_passkeys k WHERE k.account_id = a.id) THEN 'passkey' END], NULL)`;

/** The account of an address. */
export const accountOfAddress = statement<SigningInRow>(
  'identity_account_of_address',
  `SELECT a.id AS "accountId", p.id AS "personId", a.administrator, p.language, a.password_hash AS "passwordHash", a.blocked_at IS NOT NULL AS blocked,
     ${waysOfAccount} AS ways
   FROM identity_accounts a JOIN identity_persons p ON p.id = a.person_id WHERE lower(a.email) = $1`,
);

/** The second factors that an account has. $1 account */
export const waysOf = statement<{ readonly ways: string[] }>(
  'identity_ways_of',
  `SELECT ${waysOfAccount} AS ways FROM identity_accounts a WHERE a.id = $1`,
);

/** $1 account */
export const signingIn = statement<SigningIn>(
  'identity_signing_in',
  `SELECT a.id AS "accountId", p.id AS "personId", a.administrator, p.language
   FROM identity_accounts a JOIN identity_persons p ON p.id = a.person_id WHERE a.id = $1 AND a.blocked_at IS NULL`,
);

/** Keeps an account from being blocked, and its password from being changed, until the transaction ends. $1 account */
export const holdAccount = statement<{ readonly id: string }>(
  'identity_hold_account',
  `SELECT id FROM identity_accounts WHERE id = $1 AND blocked_at IS NULL FOR SHARE`,
);

/**
 * Starts a session, unless the account was blocked or its password changed since it was verified. Whoever blocks it now waits,
 * and then ends this session too.
 */
export const startSession = statement<{ readonly id: string }>(
  'identity_start_session',
  `WITH account AS (
     SELECT id FROM identity_accounts WHERE id = $2 AND password_hash = $3 AND blocked_at IS NULL FOR SHARE
   )
   INSERT INTO identity_sessions (id, account_id, token_hash, assurance, expires_at)
   SELECT $1::uuid, account.id, $4::bytea, $5, $6::timestamptz FROM account RETURNING id`,
);

/**
 * The same, of an account whose person may have proved themselves without a password ($3 null), with what it is started on.
 * $1 session, $2 account, $3 hash of the password, $4 hash of the secret, $5 assurance, $6 end, $7 device,
 * $8 issuer's id or null, $9 when it was proved; null: now
 */
export const beginSession = statement<{ readonly id: string }>(
  'identity_begin_session',
  `WITH account AS (
     SELECT id FROM identity_accounts WHERE id = $2 AND ($3::text IS NULL OR password_hash = $3) AND blocked_at IS NULL FOR SHARE
   )
   INSERT INTO identity_sessions (id, account_id, token_hash, assurance, expires_at, device, issuer_id, authenticated_at)
   SELECT $1::uuid, account.id, $4::bytea, $5, $6::timestamptz, $7, $8, least(coalesce($9::timestamptz, now()), now()) FROM account RETURNING id`,
);

export const sessionById = statement<SessionRow>(
  'identity_session_by_id',
  `SELECT p.id AS "personId", p.name, p.title, p.language, a.administrator, s.assurance, s.authenticated_at AS "authenticatedAt", s.issuer_id AS "issuerId", s.expires_at AS "expiresAt",
     ${erasedSoon('p.id')} AS "eraseAt"
   FROM identity_sessions s JOIN identity_accounts a ON a.id = s.account_id JOIN identity_persons p ON p.id = a.person_id
   WHERE s.id = $1 AND ${sessionIsAlive}`,
);

export const endSession = statement<{ readonly id: string; readonly personId: string }>(
  'identity_end_session',
  `DELETE FROM identity_sessions s USING identity_accounts a WHERE s.id = $1 AND a.id = s.account_id RETURNING s.id, a.person_id AS "personId"`,
);

export const endSessionsOfAccount = statement<{ readonly id: string }>(
  'identity_end_sessions_of_account',
  `DELETE FROM identity_sessions WHERE account_id = $1 RETURNING id`,
);

export const deleteExpiredSessions = statement<object>(
  'identity_delete_expired_sessions',
  `DELETE FROM identity_sessions WHERE expires_at <= now() OR used_at <= now() - interval '${idleHours} hours'`,
);

/** Replaces a hash by one of today's cost, unless the password changed meanwhile. */
export const strengthenHash = statement<object>(
  'identity_strengthen_hash',
  `UPDATE identity_accounts SET password_hash = $3 WHERE id = $1 AND password_hash = $2`,
);

/** A session as its own person sees it. */
export interface OwnSessionRow {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly usedAt: Date;
}

/** Those alive, the one used last first. $1 account */
export const sessionsOfAccount = statement<OwnSessionRow>(
  'identity_sessions_of_account',
  `SELECT s.id, s.device, s.created_at AS "createdAt", s.used_at AS "usedAt" FROM identity_sessions s
   WHERE s.account_id = $1 AND ${sessionIsAlive} ORDER BY s.used_at DESC, s.id DESC LIMIT 200`,
);

/** $1 session, $2 account */
export const endOwnSession = statement<{ readonly id: string }>(
  'identity_end_own_session',
  `DELETE FROM identity_sessions WHERE id = $1 AND account_id = $2 RETURNING id`,
);

/** $1 account, $2 the session to leave */
export const endOtherSessions = statement<{ readonly id: string }>(
  'identity_end_other_sessions',
  `DELETE FROM identity_sessions WHERE account_id = $1 AND id <> $2 RETURNING id`,
);

/** How freshly a session knows who it is, and how its person could prove it once more. */
export interface FreshnessRow {
  readonly fresh: boolean;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly ways: string[];
  /** The issuer that it was started by; null: none. */
  readonly issuerId: string | null;
}

/** $1 session, $2 minutes */
export const freshnessOf = statement<FreshnessRow>(
  'identity_freshness_of',
  `SELECT s.authenticated_at > now() - make_interval(mins => $2::int) AS fresh, a.email, a.password_hash AS "passwordHash",
     ${waysOfAccount} AS ways, s.issuer_id AS "issuerId"
   FROM identity_sessions s JOIN identity_accounts a ON a.id = s.account_id WHERE s.id = $1`,
);

/** $1 session */
export const refreshSession = statement<{ readonly id: string }>(
  'identity_refresh_session',
  `UPDATE identity_sessions SET authenticated_at = now() WHERE id = $1 RETURNING id`,
);

/** What nobody has used in time. */
export const deleteExpiredLinks = statement<object>(
  'identity_delete_expired_links',
  `WITH challenges AS (DELETE FROM identity_challenges WHERE expires_at <= now()),
   changes AS (DELETE FROM identity_address_changes WHERE created_at <= now() - interval '${stopAddressChangeDays} days')
   DELETE FROM identity_password_resets WHERE expires_at <= now()`,
);
