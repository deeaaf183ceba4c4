import { statement } from '@hv/platform/api';

/** What a challenge is for. */
export type ChallengeKind = 'second-factor' | 'passkey-sign-in' | 'passkey-add' | 'proof' | 'set-up';

/** A challenge that waits for its proof. */
export interface Challenge {
  readonly id: string;
  /** Null when whoever answers says who they are. */
  readonly accountId: string | null;
}

/** Wrong answers before it is dead. */
const mostMisses = 5;

/** $1 kind, $2 account or null, $3 hash of the token, $4 minutes */
export const insertChallenge = statement<object>(
  'identity_insert_challenge',
  `INSERT INTO identity_challenges (kind, account_id, token_hash, expires_at) VALUES ($1, $2, $3, now() + make_interval(mins => $4::int))`,
);

/** $1 kind, $2 hash of the token */
export const openChallenge = statement<Challenge>(
  'identity_open_challenge',
  `SELECT id, account_id AS "accountId" FROM identity_challenges
   WHERE kind = $1 AND token_hash = $2 AND expires_at > now() AND misses < ${mostMisses}`,
);

/** Whoever comes second finds nothing. $1 challenge */
export const useChallenge = statement<Challenge>(
  'identity_use_challenge',
  `DELETE FROM identity_challenges WHERE id = $1 AND expires_at > now() AND misses < ${mostMisses} RETURNING id, account_id AS "accountId"`,
);

/** $1 challenge */
export const missChallenge = statement<object>(
  'identity_miss_challenge',
  `UPDATE identity_challenges SET misses = misses + 1 WHERE id = $1`,
);

export const deleteChallengesOfAccount = statement<object>(
  'identity_delete_challenges_of_account',
  `DELETE FROM identity_challenges WHERE account_id = $1`,
);
