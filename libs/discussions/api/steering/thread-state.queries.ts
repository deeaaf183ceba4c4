import { statement } from '@hv/platform/api';

const changed = 'version = version + 1, last_change = last_change + 1';

/** $1 thread, $2 whether it is pinned */
export const setPinned = statement<object>(
  'thread_set_pinned',
  `UPDATE discussions_threads SET pinned_at = CASE WHEN $2::boolean THEN now() END, ${changed} WHERE id = $1`,
);

/** $1 thread, $2 whether it is closed */
export const setClosed = statement<object>(
  'thread_set_closed',
  `UPDATE discussions_threads SET closed_at = CASE WHEN $2::boolean THEN now() END, ${changed} WHERE id = $1`,
);

/** No row: the post does not stand in the thread. $1 thread, $2 post or null */
export const setAnswer = statement<{ id: string }>(
  'thread_set_answer',
  `UPDATE discussions_threads SET answer_post_id = $2::uuid, ${changed}
   WHERE id = $1 AND ($2::uuid IS NULL OR EXISTS (
     SELECT FROM discussions_posts p WHERE p.id = $2::uuid AND p.thread_id = $1 AND p.removed_at IS NULL))
   RETURNING id`,
);

/** A removed post answers nothing. No row: it did not. $1 thread, $2 post */
export const clearAnswer = statement<{ id: string }>(
  'thread_clear_answer',
  `UPDATE discussions_threads SET answer_post_id = NULL, ${changed} WHERE id = $1 AND answer_post_id = $2 RETURNING id`,
);

/** The thread's version is about its words and its state; who would like to know too is neither. No row: they had said so. $1 thread, $2 person */
export const saySameHere = statement<object>(
  'same_here_say',
  `WITH said AS (INSERT INTO discussions_same_here (thread_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING thread_id)
   UPDATE discussions_threads t SET last_change = t.last_change + 1 FROM said WHERE t.id = said.thread_id RETURNING t.id`,
);

/** No row: they had not said so. $1 thread, $2 person */
export const withdrawSameHere = statement<object>(
  'same_here_withdraw',
  `WITH gone AS (DELETE FROM discussions_same_here WHERE thread_id = $1 AND person_id = $2 RETURNING thread_id)
   UPDATE discussions_threads t SET last_change = t.last_change + 1 FROM gone WHERE t.id = gone.thread_id RETURNING t.id`,
);
