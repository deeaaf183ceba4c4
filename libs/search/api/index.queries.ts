import { statement } from '@hv/platform/api';

/** Raise it when what stands in `search_entries` is made otherwise: everything is then indexed anew, while what is there goes on being found. */
export const indexRules = 2;

/**
 * Threads in which something has changed since they were indexed, found by walking both tables by their keys: whatever woke nobody is here.
 * $1 rules, $2 limit, $3 threads that were tried in vain
 */
export const dueThreads = statement<{ id: string }>(
  'search_due',
  `SELECT t.id FROM discussions_threads t LEFT JOIN search_threads s ON s.thread_id = t.id
   WHERE (s.change IS DISTINCT FROM t.last_change OR s.version <> t.version OR s.space_id <> t.space_id OR s.rules <> $1)
     AND t.id <> ALL ($3::uuid[])
   ORDER BY t.id LIMIT $2`,
);

/** Makes threads known to the index and keeps other indexers off them until the transaction ends. $1 threads, $2 rules */
export const claimThreads = statement<object>(
  'search_claim',
  `INSERT INTO search_threads AS s (thread_id, space_id, change, version, rules)
   SELECT t.id, t.space_id, 0, 0, $2 FROM discussions_threads t WHERE t.id = ANY ($1::uuid[]) ORDER BY t.id
   ON CONFLICT (thread_id) DO UPDATE SET rules = $2,
     change = CASE WHEN s.rules = $2 THEN s.change ELSE 0 END, version = CASE WHEN s.rules = $2 THEN s.version ELSE 0 END`,
);

const shown = (post: string): string => `${post}.removed_at IS NULL AND NOT coalesce(${post}.extra ? 'hiddenReason', false)`;

/**
 * Brings the entries of claimed threads to what stands in the threads now, as far as a batch goes. Changes are numbered under the lock of the
 * thread's row, so who sees `last_change` sees every change up to it: none can be missed, however late it was committed.
 * A thread's own entry has its title and its first post, and there is none once it became part of another; every other post has an entry of
 * its own.
 * $1 threads, $2 most posts. @returns the threads that are not through yet
 */
export const indexThreads = statement<{ id: string }>(
  'search_index',
  `WITH due AS MATERIALIZED (
     SELECT t.id, t.space_id, t.network_id, t.title, t.author_id, t.created_at, t.last_change, t.version, s.change AS done,
       s.version <> t.version OR s.space_id <> t.space_id AS renewed, s.space_id <> t.space_id AS moved, t.merged_into IS NOT NULL AS merged
     FROM search_threads s JOIN discussions_threads t ON t.id = s.thread_id WHERE s.thread_id = ANY ($1::uuid[])
   ), changed AS MATERIALIZED (
     SELECT p.id, p.thread_id, p.seq, p.change, p.author_id, p.created_at, ${shown('p')} AS shown,
       CASE WHEN ${shown('p')} THEN search_letters(p.text) ELSE '' END AS letters, due.space_id, due.network_id
     FROM due CROSS JOIN LATERAL (
       SELECT * FROM discussions_posts p WHERE p.thread_id = due.id AND p.change > due.done ORDER BY p.change LIMIT $2
     ) p ORDER BY p.thread_id, p.change LIMIT $2
   ), gone AS (
     DELETE FROM search_entries e USING changed c
     WHERE e.object_id = c.id AND CASE WHEN c.shown THEN c.seq = 1 ELSE e.thread_id = c.thread_id END
   ), emptied AS (
     DELETE FROM search_entries e USING due WHERE due.merged AND e.object_id = due.id
   ), posts AS (
     INSERT INTO search_entries (object_id, kind, thread_id, space_id, network_id, author_id, at, words)
     SELECT c.id, 'post', c.thread_id, c.space_id, c.network_id, c.author_id, c.created_at, search_vector(c.letters)
     FROM changed c WHERE c.shown AND c.seq > 1
     ON CONFLICT (object_id) DO UPDATE SET thread_id = excluded.thread_id, space_id = excluded.space_id, network_id = excluded.network_id,
       author_id = excluded.author_id, at = excluded.at, words = excluded.words
   ), threads AS (
     INSERT INTO search_entries (object_id, kind, thread_id, space_id, network_id, author_id, at, title, words)
     SELECT due.id, 'thread', due.id, due.space_id, due.network_id, due.author_id, due.created_at, search_letters(due.title),
       setweight(search_vector(search_letters(due.title)), 'A') || coalesce((
         SELECT search_vector(search_letters(p.text)) FROM discussions_posts p WHERE p.thread_id = due.id AND p.seq = 1 AND ${shown('p')}), '')
     FROM due WHERE NOT due.merged AND (due.renewed OR EXISTS (SELECT FROM changed c WHERE c.thread_id = due.id AND c.seq = 1))
     ON CONFLICT (object_id) DO UPDATE SET space_id = excluded.space_id, network_id = excluded.network_id, author_id = excluded.author_id,
       at = excluded.at, title = excluded.title, words = excluded.words
   ), moved AS (
     UPDATE search_entries e SET space_id = due.space_id, network_id = due.network_id FROM due
     WHERE due.moved AND e.thread_id = due.id AND e.kind = 'post' AND NOT EXISTS (SELECT FROM changed c WHERE c.id = e.object_id)
   ), written AS (
     INSERT INTO search_words (word)
     SELECT DISTINCT w.word FROM (
       SELECT string_to_table(c.letters, ' ') AS word FROM changed c UNION ALL SELECT string_to_table(search_letters(due.title), ' ') FROM due WHERE due.renewed
     ) w WHERE length(w.word) BETWEEN 4 AND 40 AND w.word !~ '[0-9]' AND NOT EXISTS (SELECT FROM search_words known WHERE known.word = w.word)
     ORDER BY w.word ON CONFLICT DO NOTHING
   ), reached AS (
     SELECT due.id, coalesce(max(c.change), due.done) AS change FROM due LEFT JOIN changed c ON c.thread_id = due.id GROUP BY due.id, due.done
   ), kept AS (
     UPDATE search_threads s SET space_id = due.space_id, version = due.version,
       change = CASE WHEN EXISTS (SELECT FROM discussions_posts p WHERE p.thread_id = due.id AND p.change > reached.change) THEN reached.change
         ELSE greatest(reached.change, due.last_change) END
     FROM due JOIN reached ON reached.id = due.id WHERE s.thread_id = due.id
     RETURNING s.thread_id AS id, s.change < due.last_change AS unfinished
   )
   SELECT id FROM kept WHERE unfinished`,
);
