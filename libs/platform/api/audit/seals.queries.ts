import { statement } from '../database';
import { eventDigest } from './event-digest';

/** How many events a seal covers at most. */
export const eventsPerSeal = 500;

/** How far the events could be sealed, once those who write now are done. */
export interface Horizon {
  /** The newest event that can be seen. */
  readonly newest: number | null;
  readonly sealed: number | null;
  /** The transactions that may still commit an event with a number below that. */
  readonly writers: string[];
}

/** Every writer holds this lock from before it draws an event's number until its transaction ends. */
const writers = `SELECT l.virtualtransaction FROM pg_locks l
  WHERE l.relation = 'platform_events'::regclass AND l.mode = 'RowExclusiveLock' AND l.granted
    AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

/** The newest event is that of the statement's snapshot, which is older than the list of locks. */
export const readHorizon = statement<Horizon>(
  'audit_horizon',
  `SELECT newest, sealed, CASE WHEN newest > coalesce(sealed, 0) THEN ARRAY(${writers}) ELSE '{}' END AS writers
   FROM (SELECT (SELECT max(id) FROM platform_events) AS newest, (SELECT max(last_id) FROM platform_event_seals) AS sealed) known`,
);

/** Which of these transactions still write. $1 as `Horizon.writers` */
export const stillWriting = statement<{ readonly virtualtransaction: string }>(
  'audit_still_writing',
  `${writers} AND l.virtualtransaction = ANY ($1::text[])`,
);

/**
 * Seals the next events. No row: there are none, or another instance has sealed them just now.
 * $1 the last event that may be sealed, $2 how many at most
 */
export const sealNext = statement<{ readonly events: number }>(
  'audit_seal',
  `WITH start AS (
     SELECT coalesce(max(number), 0) AS number, coalesce(max(last_id), 0) AS last_id,
       coalesce((SELECT hash FROM platform_event_seals ORDER BY number DESC LIMIT 1), decode(repeat('00', 32), 'hex')) AS hash
     FROM platform_event_seals
   ), chosen AS (
     SELECT e.id, e.occurred_at, ${eventDigest} AS digest
     FROM (SELECT * FROM platform_events WHERE id > (SELECT last_id FROM start) AND id <= $1 ORDER BY id LIMIT $2) e
   ), block AS (
     SELECT array_agg(id ORDER BY id) AS ids, string_agg(digest, ''::bytea ORDER BY id) AS digests, max(id) AS last_id,
       min(occurred_at) AS oldest_at, max(occurred_at) AS newest_at
     FROM chosen HAVING count(*) > 0
   )
   INSERT INTO platform_event_seals (number, event_ids, last_id, oldest_at, newest_at, digests, previous, hash)
   SELECT start.number + 1, block.ids, block.last_id, block.oldest_at, block.newest_at, block.digests, start.hash,
     sha256(start.hash || convert_to(array_to_string(block.ids, ','), 'UTF8') || block.digests)
   FROM start, block
   ON CONFLICT DO NOTHING RETURNING cardinality(event_ids) AS events`,
);
