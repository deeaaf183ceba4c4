import { type Statement, statement } from '@hv/platform/api';
import { standingOf, unreadCount } from '../reading/reader-standing';
import { lastColumns, lastPost, threadColumns, threadNames, type ThreadSummaryRow } from '../threads/threads.queries';
import { followedBy, follows, isOpenAsk } from './followed-threads';

const spaces = `unnest($2::uuid[], $3::timestamptz[]) AS s (space_id, joined_at)`;

/**
 * Some threads of the spaces of a network that somebody sees. $1 person, $2 spaces, $3 joined at, $4 limit, $5 network
 * @param order of the threads `t` that are picked
 */
const threads = (name: string, picked: string, order: string): Statement<ThreadSummaryRow> =>
  statement<ThreadSummaryRow>(
    `newcomer_threads_${name}`,
    `WITH picked AS MATERIALIZED (${picked} ORDER BY ${order} LIMIT $4)
     SELECT ${threadColumns('$1')}, ${lastColumns}, ${unreadCount('$1', 'picked.joined_at')} AS unread
     FROM picked JOIN discussions_threads t ON t.id = picked.id ${standingOf('$1')} ${threadNames} ${lastPost}
     ORDER BY ${order}`,
  );

const latest = `t.last_post_at DESC, t.id DESC`;

/** What those followed who had the work before, latest activity first. */
export const followedBefore = threads(
  'followed',
  `SELECT t.id, s.joined_at FROM networks_predecessors b CROSS JOIN LATERAL (
     SELECT t.id, t.space_id, t.last_post_at FROM ${followedBy('b.predecessor_id')} WHERE ${follows('b.predecessor_id')} AND t.network_id = $5
   ) t JOIN ${spaces} ON s.space_id = t.space_id
   WHERE b.person_id = $1 AND b.network_id = $5 GROUP BY t.id, t.last_post_at, s.joined_at`,
  latest,
);

/** What most has been said in of those that were written in during the last 90 days in which anything was. */
export const mostActive = threads(
  'active',
  `SELECT t.id, s.joined_at FROM ${spaces} JOIN discussions_threads t ON t.space_id = s.space_id
   WHERE t.merged_into IS NULL AND t.network_id = $5
     AND t.last_post_at > (SELECT max(last_post_at) FROM discussions_threads WHERE space_id = ANY($2::uuid[])) - interval '90 days'`,
  `t.last_seq DESC, t.id DESC`,
);

/** Questions that wait for an answer of an organisation that the reader is there for. */
export const waitingAsks = threads(
  'asked',
  `SELECT t.id, s.joined_at FROM networks_acquainted mine JOIN discussions_asked asked ON asked.organisation_id = mine.organisation_id
   JOIN discussions_threads t ON t.id = asked.thread_id JOIN ${spaces} ON s.space_id = t.space_id
   WHERE mine.person_id = $1 AND mine.network_id = $5 AND t.network_id = $5 AND t.author_id <> $1 AND ${isOpenAsk}
   GROUP BY t.id, s.joined_at`,
  latest,
);
