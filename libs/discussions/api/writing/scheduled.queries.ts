import type { NewPoll, ThreadKind } from '@hv/discussions/contracts';
import { statement } from '@hv/platform/api';

export interface ScheduledRow {
  readonly id: string;
  readonly authorId: string;
  readonly spaceId: string;
  readonly networkId: string;
  readonly threadId: string | null;
  /** Of a post: its thread's, null once its author does not see that any more. */
  readonly title: string | null;
  readonly document: object;
  readonly kind: ThreadKind | null;
  readonly organisationIds: string[] | null;
  readonly poll: NewPoll | null;
  readonly sendAt: Date;
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed';
  readonly problem: string | null;
  readonly version: number;
}

const seesThread = `EXISTS (SELECT FROM networks_access a WHERE a.space_id = t.space_id AND a.person_id = s.author_id)`;

/** A thread may stand in another space than when its post was planned. */
const columns = `s.id, s.author_id AS "authorId", CASE WHEN ${seesThread} THEN t.space_id ELSE s.space_id END AS "spaceId", space.network_id AS "networkId", s.thread_id AS "threadId",
  CASE WHEN s.thread_id IS NULL THEN s.title
    WHEN ${seesThread} THEN t.title END AS title,
  s.document, s.kind, s.organisation_ids AS "organisationIds", s.poll, s.send_at AS "sendAt", s.state, s.problem, s.version`;

const from = `JOIN networks_spaces space ON space.id = s.space_id LEFT JOIN discussions_threads t ON t.id = s.thread_id`;

const danish = (at: string): string => `(${at}::timestamp AT TIME ZONE 'Europe/Copenhagen')`;

const waiting = (author: string): string =>
  `(SELECT count(*)::integer FROM discussions_scheduled o WHERE o.author_id = ${author} AND o.state IN ('waiting', 'sending'))`;

const inTime = (at: string, days: string): string => `${danish(at)} > now() AND ${danish(at)} < now() + make_interval(days => ${days})`;

/**
 * $1 id, $2 author, $3 space, $4 thread or null, $5 title or null, $6 document, $7 the minute in Denmark, $8 days ahead at most, $9 key, $10 hash,
 * $11 kind, $12 organisations and $13 poll, each or null, $14 how much may wait. No row: the time is past or too far away, or too much waits; a
 * key used before fails all the same.
 */
export const addScheduled = statement<{ sendAt: Date }>(
  'scheduled_add',
  `INSERT INTO discussions_scheduled (id, author_id, space_id, thread_id, title, document, send_at, idempotency_key, idempotency_hash,
     kind, organisation_ids, poll)
   SELECT $1, $2, $3, $4, $5, $6, ${danish('$7')}, $9, $10, $11, $12::uuid[], $13::jsonb
   WHERE (${inTime('$7', '$8')} AND ${waiting('$2')} < $14)
     OR EXISTS (SELECT FROM discussions_scheduled o WHERE o.author_id = $2 AND o.idempotency_key = $9)
   RETURNING send_at AS "sendAt"`,
);

/** How much of someone's waits. $1 author */
export const waitingOf = statement<{ waiting: number }>('scheduled_waiting', `SELECT ${waiting('$1')} AS waiting`);

/** $1 id, $2 author */
export const scheduledById = statement<ScheduledRow>(
  'scheduled_by_id',
  `SELECT ${columns} FROM discussions_scheduled s ${from} WHERE s.id = $1 AND s.author_id = $2`,
);

/** $1 author, $2 key */
export const scheduledByKey = statement<ScheduledRow & { readonly hash: Buffer }>(
  'scheduled_by_key',
  `SELECT ${columns}, s.idempotency_hash AS hash FROM discussions_scheduled s ${from} WHERE s.author_id = $1 AND s.idempotency_key = $2`,
);

/** What waits or could not be sent, the next first. $1 author, $2 limit, $3 and $4 the place to go on from, or null */
export const scheduledOf = statement<ScheduledRow & { readonly position: string }>(
  'scheduled_of',
  `SELECT ${columns}, s.send_at::text AS position FROM discussions_scheduled s ${from}
   WHERE s.author_id = $1 AND s.state <> 'sent' AND ($3::timestamptz IS NULL OR (s.send_at, s.id) > ($3::timestamptz, $4::uuid))
   ORDER BY s.send_at, s.id LIMIT $2`,
);

/**
 * $1 id, $2 version, $3 title or null, $4 document or null, $5 minute or null, $6 days, $7 kind or null, which asks nobody in particular,
 * $8 whether it gets another poll, $9 that or null. No row: another version, sent, or a bad time
 */
export const changeScheduled = statement<{ sendAt: Date }>(
  'scheduled_change',
  `UPDATE discussions_scheduled s SET title = coalesce($3, s.title), document = coalesce($4::jsonb, s.document),
     send_at = coalesce(${danish('$5')}, s.send_at), kind = coalesce($7, s.kind),
     organisation_ids = CASE WHEN $7::text IS NULL THEN s.organisation_ids END, poll = CASE WHEN $8::boolean THEN $9::jsonb ELSE s.poll END, state = 'waiting', problem = NULL, version = s.version + 1
   WHERE s.id = $1 AND s.version = $2 AND s.state IN ('waiting', 'failed')
     AND (CASE WHEN $5::text IS NULL THEN s.send_at > now() ELSE ${inTime('$5', '$6')} END)
   RETURNING send_at AS "sendAt"`,
);

/** $1 id. No row: it is sent, or being sent */
export const cancelScheduled = statement<object>(
  'scheduled_cancel',
  `DELETE FROM discussions_scheduled WHERE id = $1 AND state IN ('waiting', 'failed') RETURNING id`,
);

/** Takes one that is due, so that it can no longer be changed. No row: it was cancelled, put off, or is done. $1 id */
export const takeDue = statement<ScheduledRow & { readonly late: boolean }>(
  'scheduled_take',
  `WITH s AS (UPDATE discussions_scheduled SET state = 'sending'
     WHERE id = $1 AND state IN ('waiting', 'sending') AND send_at <= now() RETURNING *)
   SELECT ${columns}, s.send_at < now() - interval '30 seconds' AS late FROM s ${from}`,
);

/** It stands where it belongs; what was written is kept there alone. $1 id */
export const scheduledSent = statement<object>(
  'scheduled_sent',
  `UPDATE discussions_scheduled SET state = 'sent', document = '{}', poll = NULL WHERE id = $1 AND state = 'sending' RETURNING id`,
);

/** Sends it later. $1 id, $2 seconds */
export const putOff = statement<{ sendAt: Date }>(
  'scheduled_put_off',
  `UPDATE discussions_scheduled SET state = 'waiting', send_at = now() + make_interval(secs => $2), version = version + 1
   WHERE id = $1 AND state = 'sending' RETURNING send_at AS "sendAt"`,
);

/** $1 id, $2 code of the problem */
export const scheduledFailed = statement<object>(
  'scheduled_failed',
  `UPDATE discussions_scheduled SET state = 'failed', problem = $2, version = version + 1 WHERE id = $1 AND state = 'sending' RETURNING id`,
);
