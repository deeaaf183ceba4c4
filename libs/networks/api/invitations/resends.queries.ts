import { statement } from '@hv/platform/api';

/** $1 author, $2 key */
export const resendByKey = statement<{ invitationId: string; hash: Buffer }>(
  'invitation_resend_by_key',
  `SELECT invitation_id AS "invitationId", idempotency_hash AS hash FROM networks_invitation_resends WHERE author_id = $1 AND idempotency_key = $2`,
);

/** How often a link was sent anew in the last 24 hours. $1 invitation */
export const resendsToday = statement<{ count: number }>(
  'invitation_resends_today',
  `SELECT count(*)::int AS count FROM networks_invitation_resends WHERE invitation_id = $1 AND created_at > now() - interval '24 hours'`,
);

/** No row: the key was used meanwhile. $1 invitation, $2 author, $3 key, $4 hash */
export const insertResend = statement<{ id: string }>(
  'invitation_insert_resend',
  `INSERT INTO networks_invitation_resends (invitation_id, author_id, idempotency_key, idempotency_hash) VALUES ($1, $2, $3, $4)
   ON CONFLICT (author_id, idempotency_key) DO NOTHING RETURNING id`,
);

/** Lets an invitation be delivered again, by another mail. $1 invitation */
export const undeliver = statement<object>('invitation_undeliver', `UPDATE networks_invitations SET delivered_at = NULL WHERE id = $1`);
