import { statement } from '@hv/platform/api';

/**
 * Removes a post; its number stays as a mark. Where it was the last that stands, the thread was written in last when the one before it was, unless
 * that one came from another thread: then it says nothing of those before it. The thread's row alone tells whether something was added meanwhile.
 * No row: another version, or already removed. $1 post, $2 thread, $3 expected version or null
 */
export const removePost = statement<{ change: number; version: number; removedAt: Date; lastPostAt: Date }>(
  'post_remove',
  `WITH gone AS (
     SELECT p.created_at,
       (SELECT true FROM discussions_posts b WHERE b.thread_id = $2 AND b.seq > p.seq AND b.removed_at IS NULL ORDER BY b.seq LIMIT 1) IS NULL AS is_last,
       (SELECT CASE WHEN NOT coalesce(b.extra ? 'arrivedAt', false) THEN b.created_at END FROM discussions_posts b
        WHERE b.thread_id = $2 AND b.seq < p.seq AND b.removed_at IS NULL ORDER BY b.seq DESC LIMIT 1) AS before
     FROM discussions_posts p WHERE p.id = $1 AND p.thread_id = $2
   ), counted AS (
     UPDATE discussions_threads t SET last_change = t.last_change + 1,
       last_post_at = CASE WHEN gone.is_last AND t.last_post_at = gone.created_at THEN coalesce(gone.before, t.last_post_at) ELSE t.last_post_at END
     FROM gone WHERE t.id = $2 RETURNING t.last_change, t.last_post_at
   )
   UPDATE discussions_posts p SET removed_at = now(), change = counted.last_change, version = p.version + 1
   FROM counted WHERE p.id = $1 AND p.thread_id = $2 AND ($3::integer IS NULL OR p.version = $3) AND p.removed_at IS NULL
   RETURNING p.change, p.version, p.removed_at AS "removedAt", counted.last_post_at AS "lastPostAt"`,
);
