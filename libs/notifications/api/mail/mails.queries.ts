import { statement } from '@hv/platform/api';

/** How people are written to: those with an account that is open. */
const reached = `identity_persons p
  JOIN identity_accounts a ON a.person_id = p.id AND a.blocked_at IS NULL
  LEFT JOIN notifications_mail_choices c ON c.person_id = p.id`;

const wants = (which: 'reminders' | 'reports'): string => `p.erased_at IS NULL AND coalesce(c.${which}, true)`;

export interface ReminderMail {
  readonly recipient: string;
  readonly language: string;
  readonly thread: string;
  readonly space: string;
  readonly spaceId: string;
  readonly threadId: string;
  readonly seq: number;
}

/** Takes the mail of a reminder, once. No row: it was sent, is not wanted, or they see the post no more. $1 person, $2 event, $3 post */
export const takeReminderMail = statement<ReminderMail>(
  'notifications_take_reminder_mail',
  `WITH forgotten AS (DELETE FROM notifications_mails WHERE person_id = $1 AND mailed_at < now() - interval '7 days'),
   taken AS (
     INSERT INTO notifications_mails (person_id, event_id, mailed_at)
     SELECT p.id, $2, now() FROM ${reached} WHERE p.id = $1 AND ${wants('reminders')}
     ON CONFLICT DO NOTHING RETURNING person_id
   )
   SELECT a.email AS recipient, p.language, t.title AS thread, s.name AS space, s.id AS "spaceId", t.id AS "threadId", post.seq
   FROM taken JOIN identity_persons p ON p.id = taken.person_id JOIN identity_accounts a ON a.person_id = p.id
   JOIN discussions_posts post ON post.id = $3 JOIN discussions_threads t ON t.id = post.thread_id JOIN networks_spaces s ON s.id = t.space_id
   WHERE EXISTS (SELECT FROM networks_access access WHERE access.space_id = t.space_id AND access.person_id = p.id)`,
);

/** Mails of reports are taken one after the other, so that nobody gets two within the hour. */
export const oneAtATime = statement<object>(
  'notifications_report_mails_lock',
  `SELECT pg_advisory_xact_lock(hashtext('notifications.report-mails'))`,
);

/** Notes that persons are to be mailed of a report; again is the same as once. $1 event, $2 persons */
export const noteReport = statement<object>(
  'notifications_note_report',
  `INSERT INTO notifications_mails (person_id, event_id) SELECT unnest($2::uuid[]), $1 ON CONFLICT DO NOTHING`,
);

/** A report that a person is still to be mailed of: it is open, and they moderate the space it stands in now. */
const open = `platform_events e JOIN discussions_reports r ON r.id = (e.payload ->> 'reportId')::uuid AND r.handled_at IS NULL
  JOIN discussions_posts post ON post.id = r.post_id JOIN discussions_threads t ON t.id = post.thread_id JOIN networks_spaces s ON s.id = t.space_id
  WHERE e.id = m.event_id
    AND EXISTS (SELECT FROM networks_access access WHERE access.space_id = s.id AND access.person_id = m.person_id AND access.moderates)`;

/** Forgets what was handled before its mail, and mails of long ago. $1 persons */
export const forgetHandled = statement<object>(
  'notifications_forget_handled_reports',
  `DELETE FROM notifications_mails m WHERE m.person_id = ANY($1::uuid[])
     AND (m.mailed_at < now() - interval '7 days' OR (m.mailed_at IS NULL AND NOT EXISTS (SELECT FROM ${open})))`,
);

const lastMail = `(SELECT max(past.mailed_at) FROM notifications_mails past JOIN platform_events told ON told.id = past.event_id
  WHERE past.person_id = p.id AND told.name = ANY($2::text[]))`;

export interface ReportsMail {
  readonly personId: string;
  readonly recipient: string;
  readonly language: string;
  readonly space: string;
  readonly count: number;
  readonly child: boolean;
}

/** Takes what waits of those who had no such mail within the hour: a row for each person and space. $1 persons, $2 names of events that report */
export const takeReportMails = statement<ReportsMail>(
  'notifications_take_report_mails',
  `WITH free AS MATERIALIZED (
     SELECT p.id, a.email, p.language FROM ${reached}
     WHERE p.id = ANY($1::uuid[]) AND ${wants('reports')} AND coalesce(${lastMail} <= now() - interval '1 hour', true)
   ), taken AS (
     UPDATE notifications_mails m SET mailed_at = now() FROM free
     WHERE m.person_id = free.id AND m.mailed_at IS NULL RETURNING m.person_id, m.event_id
   )
   SELECT free.id AS "personId", free.email AS recipient, free.language, found.name AS space, count(DISTINCT found.report)::integer AS count,
     bool_or(found.child) AS child
   FROM taken m JOIN free ON free.id = m.person_id
   CROSS JOIN LATERAL (SELECT s.name, r.id AS report, r.reason = 'child' AS child FROM ${open}) found
   GROUP BY free.id, free.email, free.language, found.name ORDER BY free.id, found.name`,
);

/** Who of them still waits, and when the first of them may be mailed. $1 persons, $2 names of events that report */
export const stillWaiting = statement<{ personIds: string[] | null; at: Date | null }>(
  'notifications_report_mails_waiting',
  `SELECT array_agg(p.id) AS "personIds", min(${lastMail}) + interval '1 hour' AS at FROM ${reached}
   WHERE p.id = ANY($1::uuid[]) AND ${wants('reports')}
     AND EXISTS (SELECT FROM notifications_mails m WHERE m.person_id = p.id AND m.mailed_at IS NULL)`,
);
