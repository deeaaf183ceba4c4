import { statement } from '@hv/platform/api';

/** A token as its list shows it. */
export interface AccessTokenRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** What an earlier request with the same key made. */
export interface KeptTokenRow {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly requestHash: Buffer;
}

/**
 * Answers no row when the author's key was used before, or the account was blocked or the session ended meanwhile; whoever does so now
 * waits, and then ends this token too. $9 the session that makes it: the token is as well proved as that.
 */
export const insertAccessToken = statement<{ readonly id: string }>(
  'identity_insert_access_token',
  `WITH account AS (
     SELECT a.id, a.person_id, s.assurance FROM identity_accounts a JOIN identity_sessions s ON s.account_id = a.id
     WHERE a.id = $2 AND a.blocked_at IS NULL AND s.id = $9 FOR SHARE
   )
   INSERT INTO identity_access_tokens (id, account_id, author_id, name, scopes, token_hash, expires_at, idempotency_key, idempotency_hash, assurance)
   SELECT $1::uuid, account.id, account.person_id, $3, $4::text[], $5::bytea, now() + make_interval(days => $6::int), $7::uuid, $8::bytea, account.assurance FROM account
   ON CONFLICT DO NOTHING RETURNING id`,
);

export const accessTokenOfKey = statement<KeptTokenRow>(
  'identity_access_token_of_key',
  `SELECT id, token_hash AS "tokenHash", idempotency_hash AS "requestHash" FROM identity_access_tokens WHERE author_id = $1 AND idempotency_key = $2`,
);

/** The newest first. */
export const accessTokensOfAccount = statement<AccessTokenRow>(
  'identity_access_tokens_of_account',
  `SELECT id, name, scopes, created_at AS "createdAt", expires_at AS "expiresAt" FROM identity_access_tokens
   WHERE account_id = $1 AND ended_at IS NULL AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
);

/** The row stays for its idempotency key; the token is dead. */
export const endAccessToken = statement<{ readonly id: string }>(
  'identity_end_access_token',
  `UPDATE identity_access_tokens SET ended_at = now() WHERE id = $1 AND account_id = $2 AND ended_at IS NULL RETURNING id`,
);

export const endAccessTokensOfAccount = statement<{ readonly id: string }>(
  'identity_end_access_tokens_of_account',
  `UPDATE identity_access_tokens SET ended_at = now() WHERE account_id = $1 AND ended_at IS NULL RETURNING id`,
);
