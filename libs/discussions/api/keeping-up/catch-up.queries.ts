import { statement } from '@hv/platform/api';
import type { PostRow } from '../posts/post.presenter';
import { effectiveLevel, isUnread, somethingUnread, standingOf, unreadCount } from '../reading/reader-standing';
import { lastColumns, lastPost, threadColumns, threadNames, type ThreadSummaryRow } from '../threads/threads.queries';

/** A thread with something new, and its place among them. */
export interface FreshThreadRow extends ThreadSummaryRow {
  /** 0: something new names the reader. 1: they follow it. 2: the rest. */
  readonly rank: number;
  /** The place of its space; 0 where spaces do not matter. */
  readonly place: number;
  /** Seconds before the epoch, so that the latest comes first; exact. */
  readonly age: string;
  readonly total: number;
}

const namesReader = `(m.named AND EXISTS (
    SELECT FROM discussions_mentions told JOIN discussions_posts u ON u.id = told.post_id
    WHERE told.person_id = $1 AND u.thread_id = t.id AND ${isUnread('$1', 's.joined_at')}))`;

/**
 * Threads with something new, each with all that a list shows of it. $1 person, $2 spaces in their order, $3 joined at, $4 limit,
 * $5 to $8 rank, place, age and thread to go on after, or null
 */
export const freshThreads = statement<FreshThreadRow>(
  'catch_up_threads',
  `WITH fresh AS MATERIALIZED (
     SELECT t.id, s.joined_at, s.place, -extract(epoch FROM t.last_post_at) AS age,
       CASE WHEN ${namesReader} THEN 0 WHEN ${effectiveLevel('$1')} = 'follow' THEN 1 ELSE 2 END AS rank
     FROM unnest($2::uuid[], $3::timestamptz[]) WITH ORDINALITY AS s (space_id, joined_at, place)
     JOIN discussions_threads t ON t.space_id = s.space_id ${standingOf('$1')}
     WHERE ${somethingUnread('$1', 's.joined_at')}
   ), placed AS (SELECT id, joined_at, age, rank, CASE WHEN rank = 2 THEN place::integer ELSE 0 END AS place FROM fresh),
   picked AS MATERIALIZED (
     SELECT * FROM placed WHERE $5::integer IS NULL OR (rank, place, age, id) > ($5::integer, $6::integer, $7::numeric, $8::uuid)
     ORDER BY rank, place, age, id LIMIT $4
   )
   SELECT ${threadColumns('$1')}, ${lastColumns}, ${unreadCount('$1', 'picked.joined_at')} AS unread,
     picked.rank, picked.place, picked.age::text AS age, (SELECT count(*)::integer FROM fresh) AS total
   FROM picked JOIN discussions_threads t ON t.id = picked.id ${standingOf('$1')} ${threadNames} ${lastPost}
   ORDER BY picked.rank, picked.place, picked.age, picked.id`,
);

/** The first new posts of some threads. $1 person, $2 threads, $3 joined at, $4 of each at most */
export const freshPosts = statement<PostRow>(
  'catch_up_posts',
  `SELECT u.* FROM unnest($2::uuid[], $3::timestamptz[]) AS s (thread_id, joined_at)
   JOIN discussions_threads t ON t.id = s.thread_id ${standingOf('$1')}
   CROSS JOIN LATERAL (
     SELECT u.thread_id AS "threadId", u.id, u.seq, u.change, u.author_id AS "authorId", person.name AS "authorName", n.name AS organisation,
       u.html, u.text, u.created_at::text AS "createdAt", u.edited_at::text AS "editedAt", u.removed_at AS "removedAt", u.version, u.extra
     FROM discussions_posts u JOIN identity_persons person ON person.id = u.author_id
     LEFT JOIN networks_current_names n ON n.organisation_id = u.organisation_id
     WHERE u.thread_id = t.id AND ${isUnread('$1', 's.joined_at')} ORDER BY u.seq LIMIT $4
   ) u ORDER BY u."threadId", u.seq`,
);
