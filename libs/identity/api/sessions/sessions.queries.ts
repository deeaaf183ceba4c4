import { statement } from '@hv/platform/api';
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
  readonly expiresAt: Date;
}

/** What a sign-in is checked against. */
export interface SigningInRow {
  readonly accountId: string;
  readonly personId: string;
  readonly administrator: boolean;
  readonly language: string;
  readonly passwordHash: string | null;
  readonly blocked: boolean;
}

/** The account of an address. */
export const accountOfAddress = statement<SigningInRow>(
  'identity_account_of_address',
  `SELECT a.id AS "accountId", p.id AS "personId", a.administrator, p.language, a.password_hash AS "passwordHash", a.blocked_at IS NOT NULL AS blocked
   FROM identity_accounts a JOIN identity_persons p ON p.id = a.person_id WHERE lower(a.email) = $1`,
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

export const sessionById = statement<SessionRow>(
  'identity_session_by_id',
  `SELECT p.id AS "personId", p.name, p.title, p.language, a.administrator, s.assurance, s.authenticated_at AS "authenticatedAt", s.expires_at AS "expiresAt"
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
