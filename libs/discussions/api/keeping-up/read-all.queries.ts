import { statement } from '@hv/platform/api';

/** All that was written until then, to the end of its millisecond, for that is how exactly readers are told of times; never what is still to come. */
const until = `least(now(), $3::timestamptz + interval '999 microseconds')`;

const kept = `ON CONFLICT (person_id) DO UPDATE SET id = excluded.id, made_at = excluded.made_at, spaces = excluded.spaces,
  threads = excluded.threads, idempotency_hash = excluded.idempotency_hash`;

/** Whether a marking was made already, as the last one. $1 person, $2 id */
export const readAllMade = statement<{ hash: Buffer | null }>(
  'read_all_made',
  `SELECT idempotency_hash AS hash FROM discussions_read_alls WHERE person_id = $1 AND id = $2`,
);

/**
 * Marks spaces as read, one row for each, however many threads they have; keeps what stood before. $1 person, $2 spaces, $3 up to, $4 id, $5 hash
 */
export const readAllOfSpaces = statement<object>(
  'read_all_spaces',
  `WITH before AS (
     SELECT s.id, r.until, r.made_at FROM unnest($2::uuid[]) s (id)
     LEFT JOIN discussions_read_until r ON r.person_id = $1 AND r.space_id = s.id
   ), put AS (
     INSERT INTO discussions_read_until (person_id, space_id, until, made_at) SELECT $1, id, ${until}, now() FROM before ORDER BY id
     ON CONFLICT (person_id, space_id) DO UPDATE SET until = greatest(discussions_read_until.until, excluded.until), made_at = excluded.made_at
   )
   INSERT INTO discussions_read_alls (person_id, id, made_at, idempotency_hash, spaces, threads)
   SELECT $1, $4, now(), $5, coalesce(jsonb_agg(jsonb_build_object('id', id, 'until', before.until, 'madeAt', before.made_at)), '[]'), '[]' FROM before ${kept}`,
);

/** The last post of a thread that was written until then; seldom is it not the last of all. */
const lastUntil = `CASE WHEN t.last_post_at <= ${until} THEN t.last_seq ELSE coalesce(
    (SELECT p.seq FROM discussions_posts p WHERE p.thread_id = t.id AND p.created_at <= ${until} ORDER BY p.seq DESC LIMIT 1), 0) END`;

/** Marks threads as read; keeps what stood before. Those of other spaces are left out. $1 person, $2 threads, $3 up to, $4 id, $5 hash, $6 spaces */
export const readAllOfThreads = statement<{ spaceId: string }>(
  'read_all_threads',
  `WITH before AS MATERIALIZED (
     SELECT t.id, t.space_id, ${lastUntil} AS reached, m.seq FROM discussions_threads t
     LEFT JOIN discussions_read_marks m ON m.person_id = $1 AND m.thread_id = t.id
     WHERE t.id = ANY($2::uuid[]) AND t.space_id = ANY($6::uuid[])
   ), put AS (
     INSERT INTO discussions_read_marks (person_id, thread_id, seq) SELECT $1, id, reached FROM before ORDER BY id
     ON CONFLICT (person_id, thread_id) DO UPDATE SET seq = greatest(discussions_read_marks.seq, excluded.seq)
   ), noted AS (
     INSERT INTO discussions_read_alls (person_id, id, made_at, idempotency_hash, spaces, threads)
     SELECT $1, $4, now(), $5, '[]', coalesce(jsonb_agg(jsonb_build_object('id', id, 'reached', reached, 'seq', coalesce(seq, 0))), '[]') FROM before ${kept}
   )
   SELECT DISTINCT space_id AS "spaceId" FROM before`,
);

/**
 * Takes back the last marking of all, while it is young: what was read or marked since then stays read. A row
 * for each space, and one more; none: too late, or not the last.
 * $1 person, $2 id
 */
export const undoReadAll = statement<{ spaceId: string | null }>(
  'read_all_undo',
  `WITH made AS (
     DELETE FROM discussions_read_alls WHERE person_id = $1 AND id = $2 AND made_at > now() - interval '1 minute' RETURNING *
   ), spaces AS (
     SELECT made.made_at, s.id, s.until, s."madeAt" FROM made
     CROSS JOIN LATERAL jsonb_to_recordset(made.spaces) s (id uuid, until timestamptz, "madeAt" timestamptz)
   ), again AS (
     UPDATE discussions_read_until r SET until = s.until, made_at = s."madeAt" FROM spaces s
     WHERE r.person_id = $1 AND r.space_id = s.id AND r.made_at = s.made_at AND s.until IS NOT NULL
   ), gone AS (
     DELETE FROM discussions_read_until r USING spaces s
     WHERE r.person_id = $1 AND r.space_id = s.id AND r.made_at = s.made_at AND s.until IS NULL
   ), threads AS (
     SELECT t.id, t.reached, t.seq FROM made CROSS JOIN LATERAL jsonb_to_recordset(made.threads) t (id uuid, reached integer, seq integer)
   ), marks AS (
     UPDATE discussions_read_marks m SET seq = t.seq FROM threads t
     WHERE m.person_id = $1 AND m.thread_id = t.id AND m.seq = t.reached
   )
   SELECT id AS "spaceId" FROM spaces
   UNION SELECT t.space_id FROM threads JOIN discussions_threads t ON t.id = threads.id
   UNION ALL SELECT NULL::uuid FROM made`,
);
