import { statement } from '@hv/platform/api';

/** Keeps what a thread is before it becomes part of another, so that it can be again. The time is that of the marks its posts leave. $1 thread */
export const keepBeforeMerge = statement<object>(
  'merge_keep',
  `INSERT INTO discussions_merges (thread_id, merged_at, pinned_at, closed_at, answer_post_id)
   SELECT id, now(), pinned_at, closed_at, answer_post_id FROM discussions_threads WHERE id = $1`,
);

/** The thread that another has become part of, and since when that can be undone: null for what was merged before that was kept. No row: there is no such thread. $1 thread */
export const mergedThread = statement<{ spaceId: string; mergedInto: string | null; mergedAt: Date | null }>(
  'merge_of_thread',
  `SELECT t.space_id AS "spaceId", t.merged_into AS "mergedInto", kept.merged_at AS "mergedAt"
   FROM discussions_threads t LEFT JOIN discussions_merges kept ON kept.thread_id = t.id WHERE t.id = $1`,
);

/** The posts that came with a merge and stand there still; their marks are as old as it. $1 thread, $2 what it became part of */
export const postsThatCame = statement<{ id: string }>(
  'merge_posts_that_came',
  `SELECT p.id FROM discussions_merges kept
   JOIN discussions_posts mark ON mark.thread_id = kept.thread_id AND mark.removed_at = kept.merged_at AND mark.extra ? 'movedTo'
   JOIN discussions_posts p ON p.id = (mark.extra->>'movedTo')::uuid AND p.thread_id = $2 AND p.removed_at IS NULL
   WHERE kept.thread_id = $1`,
);

/**
 * A thread is again what it was before it became part of another: pinned, closed and answered as then, unless its answer is gone. Those who
 * wondered too in the other only because they did here do so no longer. $1 thread, $2 what it was part of
 */
export const standAlone = statement<object>(
  'merge_undo',
  `WITH kept AS (DELETE FROM discussions_merges WHERE thread_id = $1 RETURNING pinned_at, closed_at, answer_post_id), wondering AS (
     DELETE FROM discussions_same_here there USING discussions_same_here said
     WHERE there.thread_id = $2 AND said.thread_id = $1 AND said.person_id = there.person_id AND said.said_at = there.said_at
   )
   UPDATE discussions_threads t SET merged_into = NULL, pinned_at = kept.pinned_at, closed_at = kept.closed_at,
     answer_post_id = coalesce((SELECT p.id FROM discussions_posts p WHERE p.id = kept.answer_post_id AND p.thread_id = $1 AND p.removed_at IS NULL),
       t.answer_post_id), last_change = t.last_change + 1, version = t.version + 1
   FROM kept WHERE t.id = $1`,
);
