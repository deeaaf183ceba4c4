import { statement } from '@hv/platform/api';

const sinceAnHour = `past.mailed_at <= now() - interval '1 hour'`;

export interface FeedbackMail {
  readonly personId: string;
  readonly recipient: string;
  readonly language: string;
  readonly network: string;
  /** How much waits. */
  readonly count: number;
}

/**
 * Takes the mail that something waits for the secretariat: a row for each who had none within the hour, wants it and has an account that is open.
 * $1 persons, $2 network
 */
export const takeFeedbackMails = statement<FeedbackMail>(
  'notifications_take_feedback_mails',
  `WITH waiting AS (SELECT count(*)::integer AS count FROM networks_feedback WHERE network_id = $2 AND done_at IS NULL),
   taken AS (
     INSERT INTO notifications_feedback_mails AS past (person_id, network_id, mailed_at)
     SELECT p.id, $2, now() FROM waiting, identity_persons p
     JOIN identity_accounts a ON a.person_id = p.id AND a.blocked_at IS NULL
     LEFT JOIN notifications_mail_choices c ON c.person_id = p.id
     WHERE p.id = ANY($1::uuid[]) AND p.erased_at IS NULL AND coalesce(c.reports, true) AND waiting.count > 0
     ON CONFLICT (person_id, network_id) DO UPDATE SET mailed_at = now(), put_off = false WHERE ${sinceAnHour}
     RETURNING person_id
   )
   SELECT p.id AS "personId", a.email AS recipient, p.language, n.name AS network, waiting.count
   FROM taken JOIN identity_persons p ON p.id = taken.person_id JOIN identity_accounts a ON a.person_id = p.id
   JOIN networks_networks n ON n.id = $2 CROSS JOIN waiting`,
);

/** Puts the next mail off for those who had one within the hour. No persons: their next one is put off already. $1 persons, $2 network */
export const putOffFeedbackMails = statement<{ personIds: string[] | null; at: Date | null }>(
  'notifications_put_off_feedback_mails',
  `WITH later AS (
     UPDATE notifications_feedback_mails past SET put_off = true
     WHERE past.person_id = ANY($1::uuid[]) AND past.network_id = $2 AND NOT past.put_off AND NOT (${sinceAnHour})
     RETURNING past.person_id, past.mailed_at
   ) SELECT array_agg(person_id) AS "personIds", max(mailed_at) + interval '1 hour' AS at FROM later`,
);

/** The hour has passed. $1 persons, $2 network */
export const endPuttingOff = statement<object>(
  'notifications_end_putting_off_feedback_mails',
  `UPDATE notifications_feedback_mails SET put_off = false WHERE person_id = ANY($1::uuid[]) AND network_id = $2`,
);
