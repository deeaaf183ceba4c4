import type { ThreadFilter } from '@hv/discussions/contracts';
import { statement, type Statement } from '@hv/platform/api';
import { effectiveLevel, somethingUnread, standingOf, unreadCount } from '../reading/reader-standing';
import { lastColumns, lastPost, threadColumns, threadNames, type ThreadSummaryRow } from '../threads/threads.queries';

/** Goes on after a position; what became part of another thread stands in no list. */
const after = `t.merged_into IS NULL AND ($5::timestamptz IS NULL OR (t.last_post_at, t.id) < ($5::timestamptz, $6::uuid))`;
const order = `t.last_post_at DESC, t.id DESC`;
const spaces = `unnest($2::uuid[], $3::timestamptz[]) AS s (space_id, joined_at)`;

/** The latest of each space that fit, found along the index of the space, before the latest of them all are taken. */
const alongSpaces = (condition: string, which = ''): string => `SELECT found.* FROM ${spaces} ${which} CROSS JOIN LATERAL (
    SELECT t.id, t.last_post_at, s.joined_at FROM discussions_threads t ${standingOf('$1')}
    WHERE t.space_id = s.space_id AND ${condition} AND ${after} ORDER BY ${order} LIMIT $4
  ) found`;

/** Those of some threads that stand in these spaces: threads of the person's own, which have an index and are few. */
const ofTheirs = (threads: string, condition = 'true'): string => `SELECT t.id, t.last_post_at, s.joined_at
  FROM (${threads}) theirs JOIN discussions_threads t ON t.id = theirs.thread_id
  JOIN ${spaces} ON s.space_id = t.space_id ${standingOf('$1')} WHERE ${condition} AND ${after}`;

const theirMarks = (which: string): string => `SELECT thread_id FROM discussions_read_marks WHERE person_id = $1 AND ${which}`;

/** Whether something is new is known only where one's marks meet the threads: of all at once, which is far quicker than one by one. */
const fresh = `SELECT t.id, t.last_post_at, s.joined_at FROM ${spaces} JOIN discussions_threads t ON t.space_id = s.space_id ${standingOf('$1')}
  WHERE ${somethingUnread('$1', 's.joined_at')} AND ${after}`;

const followedSpaces = `JOIN discussions_space_levels f ON f.person_id = $1 AND f.space_id = s.space_id AND f.level = 'follow'`;

/** What they follow thread by thread, and all of the spaces that they follow. */
const followed = `${ofTheirs(
  `${theirMarks('wrote')} UNION ${theirMarks('named')}
   UNION SELECT thread_id FROM discussions_thread_levels WHERE person_id = $1 AND level = 'follow'`,
  `${effectiveLevel('$1')} = 'follow'`,
)} UNION (${alongSpaces('tl.level IS NULL', followedSpaces)})`;

const sources: Record<ThreadFilter | 'all', string> = {
  all: alongSpaces('true'),
  unread: fresh,
  mine: ofTheirs(theirMarks('wrote')),
  mentioned: ofTheirs(theirMarks('named')),
  followed,
  unanswered: alongSpaces(`t.kind <> 'talk' AND t.answer_post_id IS NULL AND t.closed_at IS NULL`),
  closed: alongSpaces('t.closed_at IS NOT NULL'),
};

const listed = (filter: ThreadFilter | 'all'): Statement<ThreadSummaryRow> =>
  statement<ThreadSummaryRow>(
    `threads_listed_${filter}`,
    `WITH picked AS MATERIALIZED (SELECT t.id, t.joined_at FROM (${sources[filter]}) t ORDER BY ${order} LIMIT $4)
     SELECT ${threadColumns('$1')}, ${lastColumns}, ${unreadCount('$1', 'picked.joined_at')} AS unread
     FROM picked JOIN discussions_threads t ON t.id = picked.id ${standingOf('$1')} ${threadNames} ${lastPost}
     ORDER BY ${order}`,
  );

/** The threads of some spaces that fit, latest activity first. $1 person, $2 spaces, $3 joined at, $4 limit, $5 and $6 the position to go on from, or null */
export const threadsListed: Record<ThreadFilter | 'all', Statement<ThreadSummaryRow>> = {
  all: listed('all'),
  unread: listed('unread'),
  mine: listed('mine'),
  mentioned: listed('mentioned'),
  followed: listed('followed'),
  unanswered: listed('unanswered'),
  closed: listed('closed'),
};

/** What the filters of a space count. $1 person, $2 space, $3 joined at, $4 cap */
export const spaceStanding = statement<{
  level: 'follow' | 'normal' | 'mute' | null;
  unread: number;
  mentioned: number;
  unanswered: number;
}>(
  'space_standing',
  `WITH fresh AS MATERIALIZED (
     SELECT coalesce(m.named, false) AS named FROM discussions_threads t ${standingOf('$1')}
     WHERE t.space_id = $2 AND ${somethingUnread('$1', '$3::timestamptz')}
   )
   SELECT (SELECT level FROM discussions_space_levels WHERE person_id = $1 AND space_id = $2) AS level,
     least($4, (SELECT count(*) FROM fresh))::integer AS unread,
     least($4, (SELECT count(*) FROM fresh WHERE named))::integer AS mentioned,
     (SELECT count(*) FROM (SELECT FROM discussions_threads t WHERE t.space_id = $2 AND t.kind <> 'talk' AND t.answer_post_id IS NULL
       AND t.closed_at IS NULL LIMIT $4) open)::integer AS unanswered`,
);
