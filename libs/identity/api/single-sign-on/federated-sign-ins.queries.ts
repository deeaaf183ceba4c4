import { statement } from '@hv/platform/api';
import type { FederatedIdentity } from './federated-identity';

/** A sign-in that is at its issuer. */
export interface BegunSignIn {
  readonly id: string;
  readonly place: string;
  readonly anew: boolean;
}

/** One that came back, and is not over yet. */
export interface AnsweredSignIn {
  readonly id: string;
  readonly issuerId: string;
  readonly identity: FederatedIdentity;
}

/** $1 issuer's id, $2 hash of the browser's secret, $3 place, $4 whether anew, $5 minutes */
export const beginFederatedSignIn = statement<object>(
  'identity_begin_federated_sign_in',
  `INSERT INTO identity_federated_sign_ins (issuer_id, secret_hash, place, anew, expires_at)
   VALUES ($1, $2, $3, $4, now() + make_interval(mins => $5::int))`,
);

/** $1 issuer's id, $2 hash */
export const begunFederatedSignIn = statement<BegunSignIn>(
  'identity_begun_federated_sign_in',
  `SELECT id, place, anew FROM identity_federated_sign_ins
   WHERE issuer_id = $1 AND secret_hash = $2 AND answer IS NULL AND expires_at > now()`,
);

/** Keeps the answer; whoever comes second finds that there is one. $1 sign-in, $2 identity, $3 minutes */
export const answerFederatedSignIn = statement<{ readonly id: string }>(
  'identity_answer_federated_sign_in',
  `UPDATE identity_federated_sign_ins SET answer = $2::jsonb, expires_at = now() + make_interval(mins => $3::int)
   WHERE id = $1 AND answer IS NULL AND expires_at > now() RETURNING id`,
);

const answered = `SELECT id, issuer_id AS "issuerId", answer AS identity FROM identity_federated_sign_ins
   WHERE secret_hash = $1 AND answer IS NOT NULL AND expires_at > now()`;

/** $1 hash */
export const answeredFederatedSignIn = statement<AnsweredSignIn>('identity_answered_federated_sign_in', answered);

/** The same, kept from others until the transaction ends. $1 hash */
export const lockFederatedSignIn = statement<AnsweredSignIn>('identity_lock_federated_sign_in', `${answered} FOR UPDATE`);

/** $1 sign-in */
export const endFederatedSignIn = statement<object>(
  'identity_end_federated_sign_in',
  `DELETE FROM identity_federated_sign_ins WHERE id = $1`,
);

export const deleteExpiredFederatedSignIns = statement<object>(
  'identity_delete_expired_federated_sign_ins',
  `DELETE FROM identity_federated_sign_ins WHERE expires_at <= now()`,
);
