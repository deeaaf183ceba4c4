import { statement } from '@hv/platform/api';

/** A person's key was not used before, or the insert fails. $1 author, $2 key, $3 hash, $4 the thread that is answered */
export const claimKey = statement<object>(
  'move_claim_key',
  `INSERT INTO discussions_moves (author_id, idempotency_key, idempotency_hash, thread_id) VALUES ($1, $2, $3, $4)`,
);

/** $1 author, $2 key */
export const moveByKey = statement<{ threadId: string; hash: Buffer }>(
  'move_by_key',
  `SELECT thread_id AS "threadId", idempotency_hash AS hash FROM discussions_moves WHERE author_id = $1 AND idempotency_key = $2`,
);

/** Begins a thread for posts of another, without any yet: its starter is who wrote the first of them. No row: none of them stands there. $1 thread, $2 space, $3 title, $4 from, $5 posts */
export const splitThread = statement<{ id: string }>(
  'thread_split',
  `INSERT INTO discussions_threads (id, space_id, network_id, title, author_id, membership_id, created_at, last_post_at)
   SELECT $1, $2, t.network_id, $3, p.author_id, p.membership_id, p.created_at, p.created_at
   FROM discussions_posts p JOIN discussions_threads t ON t.id = p.thread_id
   WHERE p.thread_id = $4 AND p.id = ANY($5::uuid[]) AND p.removed_at IS NULL ORDER BY p.seq LIMIT 1 RETURNING id`,
);

/** How many posts of a thread stand. $1 thread, $2 counting no further than */
export const standingPosts = statement<{ posts: number }>(
  'thread_standing_posts',
  `SELECT count(*)::integer AS posts FROM (SELECT FROM discussions_posts WHERE thread_id = $1 AND removed_at IS NULL LIMIT $2) counted`,
);

const chosen = `p.thread_id = $1 AND p.removed_at IS NULL AND ($3::uuid[] IS NULL OR p.id = ANY($3::uuid[]))`;

/**
 * Takes away the marks that posts left where they now come back to, so that they take their old numbers again.
 * $1 from, $2 to, $3 posts, or null for all
 */
export const takePlacesBack = statement<{ id: string; seq: number; arrivedAt: string | null }>(
  'moves_take_places_back',
  `DELETE FROM discussions_posts mark USING discussions_posts p
   WHERE mark.thread_id = $2 AND mark.removed_at IS NOT NULL AND mark.extra ? 'movedTo' AND p.id = (mark.extra->>'movedTo')::uuid AND ${chosen}
   RETURNING p.id, mark.seq, mark.extra->>'arrivedAt' AS "arrivedAt"`,
);

/**
 * Moves posts that stand in a thread to the end of another, in their order, or back to the numbers that they had there; each leaves a mark.
 * Every post is one change of either thread. An answer goes along, and answers where it arrives unless something does already. Both threads
 * are held by the transaction. $1 from, $2 to, $3 posts, or null for all, $4 of posts that come back, by their ids: their numbers there, and
 * when they had come there
 */
export const movePosts = statement<{ posts: number }>(
  'posts_move',
  `WITH chosen AS MATERIALIZED (
     SELECT p.id, p.seq, p.created_at, p.extra->'arrivedAt' AS arrived_here,
       ($4::jsonb->p.id::text->>0)::integer AS place, $4::jsonb->p.id::text->>1 AS arrived_at,
       row_number() OVER (ORDER BY p.seq)::integer AS step, (count(*) FILTER (WHERE NOT $4::jsonb ? p.id::text) OVER (ORDER BY p.seq))::integer AS added
     FROM discussions_posts p WHERE ${chosen}
   ), total AS MATERIALIZED (
     SELECT count(*)::integer AS posts, coalesce(max(added), 0) AS added, max(created_at) AS latest FROM chosen
   ), answer AS MATERIALIZED (
     SELECT t.answer_post_id AS id FROM discussions_threads t JOIN chosen ON chosen.id = t.answer_post_id WHERE t.id = $1
   ), source AS (
     UPDATE discussions_threads t SET last_change = t.last_change + total.posts, version = t.version + 1,
       answer_post_id = CASE WHEN EXISTS (SELECT FROM answer) THEN NULL ELSE t.answer_post_id END
     FROM total WHERE t.id = $1 RETURNING t.last_change - total.posts AS change
   ), target AS (
     UPDATE discussions_threads t SET last_seq = t.last_seq + total.added, last_change = t.last_change + total.posts, version = t.version + 1,
       last_post_at = greatest(t.last_post_at, total.latest), answer_post_id = coalesce(t.answer_post_id, (SELECT id FROM answer))
     FROM total WHERE t.id = $2 RETURNING t.last_seq - total.added AS seq, t.last_change - total.posts AS change
   ), moved AS (
     UPDATE discussions_posts p SET thread_id = $2, seq = coalesce(chosen.place, target.seq + chosen.added), change = target.change + chosen.step,
       extra = nullif((coalesce(p.extra, '{}') - 'arrivedAt') || jsonb_strip_nulls(jsonb_build_object('arrivedAt', CASE WHEN chosen.place IS NULL
         THEN to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') ELSE chosen.arrived_at END)), '{}')
     FROM chosen, target WHERE p.id = chosen.id
     RETURNING p.id, chosen.seq, chosen.step, chosen.arrived_here, p.author_id, p.membership_id, p.organisation_id, p.created_at
   ), marks AS (
     INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version,
       created_at, removed_at, extra)
     SELECT platform_new_id(), $1, moved.seq, source.change + moved.step, moved.author_id, moved.membership_id, moved.organisation_id,
       '{"type": "doc"}', '', '', 1, moved.created_at, now(), jsonb_strip_nulls(jsonb_build_object('movedTo', moved.id, 'arrivedAt', moved.arrived_here))
     FROM moved, source
   )
   SELECT posts FROM total`,
);

/**
 * Carries over what readers have read, and who takes part. What was read where it stood is not new where it arrives, for whoever had read all
 * that stood there before: a mark says "up to here", so for the others it comes after what they have still to read.
 * $1 from, $2 to, $3 the last change of `from` before the move, $4 the last number of `to` before it
 */
export const carryReading = statement<object>(
  'moves_carry_reading',
  `WITH moved AS MATERIALIZED (
     SELECT mark.seq AS was, p.id, p.seq, p.author_id FROM discussions_posts mark JOIN discussions_posts p ON p.id = (mark.extra->>'movedTo')::uuid
     WHERE mark.thread_id = $1 AND mark.change > $3 AND mark.removed_at IS NOT NULL AND mark.extra ? 'movedTo' AND p.thread_id = $2
   ), parts AS (
     SELECT person_id, bool_or(wrote) AS wrote, bool_or(named) AS named FROM (
       SELECT author_id AS person_id, true AS wrote, false AS named FROM moved
       UNION ALL SELECT told.person_id, false, true FROM discussions_mentions told JOIN moved ON moved.id = told.post_id
     ) one GROUP BY person_id
   ), reading AS (
     SELECT m.person_id, (SELECT max(moved.seq) FROM moved WHERE moved.was <= m.seq AND moved.seq > $4) AS seq
     FROM discussions_read_marks m
     WHERE m.thread_id = $1 AND ($4 = 0 OR EXISTS (
       SELECT FROM discussions_read_marks there WHERE there.person_id = m.person_id AND there.thread_id = $2 AND there.seq >= $4))
   )
   INSERT INTO discussions_read_marks AS known (person_id, thread_id, seq, wrote, named)
   SELECT person_id, $2, coalesce(reading.seq, 0), coalesce(parts.wrote, false), coalesce(parts.named, false)
   FROM reading FULL JOIN parts USING (person_id) WHERE reading.seq IS NOT NULL OR parts.person_id IS NOT NULL ORDER BY person_id
   ON CONFLICT (person_id, thread_id) DO UPDATE SET seq = greatest(known.seq, excluded.seq),
     wrote = known.wrote OR excluded.wrote, named = known.named OR excluded.named`,
);

/** What became part of another thread is found by its id alone; those who wonder too wonder there. $1 from, $2 to */
export const endMerged = statement<object>(
  'thread_end_merged',
  `WITH wondering AS (
     INSERT INTO discussions_same_here (thread_id, person_id, said_at)
     SELECT t.id, said.person_id, said.said_at FROM discussions_same_here said JOIN discussions_threads t ON t.id = $2 AND t.kind = 'question'
     WHERE said.thread_id = $1 AND said.person_id <> t.author_id ON CONFLICT DO NOTHING
   )
   UPDATE discussions_threads SET merged_into = $2, pinned_at = NULL, closed_at = coalesce(closed_at, now()), last_change = last_change + 1, version = version + 1 WHERE id = $1`,
);

/** $1 thread, $2 space */
export const moveThread = statement<object>(
  'thread_move',
  `UPDATE discussions_threads SET space_id = $2, version = version + 1, last_change = last_change + 1 WHERE id = $1`,
);

/** $1 post */
export const postPlace = statement<{ spaceId: string; threadId: string; seq: number }>(
  'post_place',
  `SELECT t.space_id AS "spaceId", p.thread_id AS "threadId", p.seq FROM discussions_posts p JOIN discussions_threads t ON t.id = p.thread_id WHERE p.id = $1`,
);
