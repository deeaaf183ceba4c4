import type { ThreadAskedView, ThreadKind, ThreadLevel } from '@hv/discussions/contracts';
import { statement } from '@hv/platform/api';
import type { Standing } from '../discussion.policy';
import { effectiveLevel, readSeq, somethingUnread, standingOf, unreadCount } from '../reading/reader-standing';
import { askedColumn } from '../together/asks.queries';

/** What a thread's row says of it beside its posts. */
export interface StateRow {
  readonly kind: ThreadKind;
  readonly pinnedAt: Date | null;
  readonly closedAt: Date | null;
  readonly answerPostId: string | null;
  readonly answerSeq: number | null;
  readonly sameHere: number;
  readonly mergedInto: string | null;
  readonly asked: ThreadAskedView | null;
}

/** A thread's row as its reader sees it. */
export interface ThreadRow extends StateRow {
  readonly id: string;
  readonly spaceId: string;
  readonly networkId: string;
  readonly title: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly subjectPart: number | null;
  readonly lastSeq: number;
  readonly lastChange: number;
  readonly version: number;
  readonly createdAt: Date;
  readonly lastPostAt: Date;
  readonly authorId: string;
  readonly authorName: string;
  readonly organisation: string | null;
  readonly readSeq: number;
  readonly unread: number;
  readonly level: ThreadLevel;
  readonly saidSameHere: boolean;
}

/** What is said of a thread beside its posts, from its row `t`. */
export const stateColumns = `t.kind, t.pinned_at AS "pinnedAt", t.closed_at AS "closedAt", t.answer_post_id AS "answerPostId",
  (SELECT answer.seq FROM discussions_posts answer WHERE answer.id = t.answer_post_id) AS "answerSeq", t.merged_into AS "mergedInto",
  CASE WHEN t.kind = 'question' THEN (SELECT count(*)::integer FROM discussions_same_here said WHERE said.thread_id = t.id) ELSE 0 END AS "sameHere",
  ${askedColumn} AS asked`;

/** What a list or a page shows of a thread. @param person the SQL of the reader's id */
export const threadColumns = (
  person: string,
): string => `t.id, t.space_id AS "spaceId", t.network_id AS "networkId", t.title, t.subject_kind AS "subjectKind", t.subject_id AS "subjectId", t.subject_part AS "subjectPart",
  t.last_seq AS "lastSeq", t.last_change AS "lastChange", t.version, t.created_at AS "createdAt", t.last_post_at AS "lastPostAt",
  t.author_id AS "authorId", person.name AS "authorName", n.name AS organisation, ${effectiveLevel(person)} AS level,
  ${stateColumns}`;

export const threadNames = `JOIN identity_persons person ON person.id = t.author_id
  JOIN networks_memberships author ON author.id = t.membership_id
  LEFT JOIN networks_current_names n ON n.organisation_id = author.organisation_id`;

const columnsFor = (person: string, joinedAt: string): string => `${threadColumns(person)}, ${readSeq} AS "readSeq",
     EXISTS (SELECT FROM discussions_same_here mine WHERE mine.thread_id = t.id AND mine.person_id = ${person}) AS "saidSameHere",
     ${unreadCount(person, joinedAt)} AS unread`;

const ofReader = (which: string): string => `SELECT ${columnsFor('$2', 'granted.joined_at')}, granted.writes, granted.moderates
   FROM discussions_threads t ${threadNames} ${standingOf('$2')}
   CROSS JOIN LATERAL (
     SELECT min(a.joined_at) AS joined_at, bool_or(a.writes) AS writes, bool_or(a.moderates) AS moderates
     FROM networks_access a WHERE a.space_id = t.space_id AND a.person_id = $2
   ) granted WHERE ${which} AND granted.joined_at IS NOT NULL`;

/**
 * A thread, and how its reader stands to its space. No row: they do not see it. One statement takes no longer than asking first where the
 * thread is, and is one way instead of three where instances share the database. $1 thread, $2 person
 */
export const threadOfReader = statement<ThreadRow & Omit<Standing, 'personId'>>('thread_of_reader', ofReader('t.id = $1'));

/** Those about a subject, the one about all of it first. $1 kind, $2 person, $3 subject, $4 at most */
export const threadsAbout = statement<ThreadRow & Omit<Standing, 'personId'>>(
  'threads_about',
  `${ofReader('t.subject_kind = $1 AND t.subject_id = $3')} ORDER BY t.subject_part DESC NULLS FIRST LIMIT $4`,
);

/** As it is for nobody in particular. $1 thread, $2 a person who is nobody */
export const threadById = statement<ThreadRow>(
  'thread_by_id',
  `SELECT ${columnsFor('$2', `'-infinity'::timestamptz`)} FROM discussions_threads t ${threadNames} ${standingOf('$2')} WHERE t.id = $1`,
);

/** A thread in a list, with its last post. */
export interface ThreadSummaryRow extends Omit<ThreadRow, 'readSeq' | 'saidSameHere'> {
  readonly lastAuthorId: string | null;
  readonly lastAuthorName: string | null;
  readonly lastOrganisation: string | null;
  readonly lastText: string | null;
  /** The time of the last post to the microsecond, for the cursor. */
  readonly position: string;
}

/** No further back for a post that stands: after so many that were removed or moved away, none is shown. */
const lastAmong = 50;

/** The last post that stands; in all but a few threads the first one looked at. */
export const lastPost = `LEFT JOIN LATERAL (
    SELECT p.author_id, who.name, org.name AS organisation, left(p.text, 400) AS text
    FROM discussions_posts p JOIN identity_persons who ON who.id = p.author_id
    LEFT JOIN networks_current_names org ON org.organisation_id = p.organisation_id
    WHERE p.thread_id = t.id AND p.seq > t.last_seq - ${lastAmong} AND p.removed_at IS NULL AND NOT coalesce(p.extra ? 'hiddenReason', false)
    ORDER BY p.seq DESC LIMIT 1
  ) last ON true`;

export const lastColumns = `last.author_id AS "lastAuthorId", last.name AS "lastAuthorName", last.organisation AS "lastOrganisation", last.text AS "lastText",
  t.last_post_at::text AS position`;

const ofSpace = (
  pinned: string,
  begun: string,
): string => `(SELECT t.id, t.pinned_at IS NOT NULL AS pinned, t.last_post_at FROM discussions_threads t
     WHERE t.space_id = $1 AND t.pinned_at IS ${pinned} AND t.merged_into IS NULL AND (${begun} OR (t.last_post_at, t.id) < ($5::timestamptz, $6::uuid))
     ORDER BY t.last_post_at DESC, t.id DESC LIMIT $4)`;

/**
 * A space's threads: the pinned ones first, then the others, each latest activity first and along an index of its own.
 * $1 space, $2 person, $3 joined at, $4 limit, $5 and $6 the position to go on from, or null, $7 whether that is among the pinned ones
 */
export const threadsOfSpace = statement<ThreadSummaryRow>(
  'threads_of_space',
  `WITH picked AS (
     SELECT * FROM (
       (SELECT * FROM ${ofSpace('NOT NULL', '$5::timestamptz IS NULL')} pinned WHERE $7::boolean) UNION ALL
       ${ofSpace('NULL', '$5::timestamptz IS NULL OR $7::boolean')}
     ) both_kinds ORDER BY pinned DESC, last_post_at DESC, id DESC LIMIT $4
   )
   SELECT ${threadColumns('$2')}, ${lastColumns}, ${unreadCount('$2', '$3::timestamptz')} AS unread
   FROM picked JOIN discussions_threads t ON t.id = picked.id ${threadNames} ${standingOf('$2')} ${lastPost}
   ORDER BY picked.pinned DESC, t.last_post_at DESC, t.id DESC`,
);

const mine = `FROM unnest($2::uuid[], $3::timestamptz[]) AS s (space_id, joined_at)
  JOIN discussions_threads t ON t.space_id = s.space_id ${standingOf('$1')}`;

/** The threads that a condition picks, latest activity first, with all that a list shows of them. */
const picked = (condition: string): string => `WITH picked AS (
    SELECT t.id, s.joined_at ${mine} WHERE ${condition} ORDER BY t.last_post_at DESC, t.id DESC LIMIT $4
  )
  SELECT ${threadColumns('$1')}, ${lastColumns}, ${unreadCount('$1', 'picked.joined_at')} AS unread
  FROM picked JOIN discussions_threads t ON t.id = picked.id ${standingOf('$1')} ${threadNames} ${lastPost}
  ORDER BY t.last_post_at DESC, t.id DESC`;

/** Over all of someone's spaces: threads with something unread. $1 person, $2 spaces, $3 joined at, $4 limit */
export const unreadThreads = statement<ThreadSummaryRow>('threads_unread', picked(somethingUnread('$1', 's.joined_at')));

/** Over all of someone's spaces: the latest activity. $1 person, $2 spaces, $3 joined at, $4 limit */
export const recentThreads = statement<ThreadSummaryRow>('threads_recent', picked('t.merged_into IS NULL'));

/** How many threads of each space have something unread. $1 person, $2 spaces, $3 joined at */
export const unreadThreadsBySpace = statement<{ spaceId: string; threads: number }>(
  'threads_unread_by_space',
  `SELECT t.space_id AS "spaceId", count(*)::integer AS threads ${mine}
   WHERE ${somethingUnread('$1', 's.joined_at')} GROUP BY t.space_id`,
);

/** $1 thread, $2 expected version, $3 title */
export const editThread = statement<{ version: number; lastChange: number }>(
  'thread_edit',
  `UPDATE discussions_threads SET title = $3, version = version + 1, last_change = last_change + 1 WHERE id = $1 AND version = $2
   RETURNING version, last_change AS "lastChange"`,
);

/** Starts a thread with its first post; the membership is found by the access view. No row: no access. */
export const startThread = statement<{ membershipId: string; networkId: string }>(
  'thread_start',
  `WITH access AS MATERIALIZED (
     SELECT a.network_id, a.membership_id, a.organisation_id FROM networks_access a
     WHERE a.space_id = $2 AND a.person_id = $3 AND a.writes ORDER BY a.moderates DESC, a.membership_id LIMIT 1
   ), thread AS (
     INSERT INTO discussions_threads (id, space_id, network_id, title, author_id, membership_id, last_seq, last_change, idempotency_key, idempotency_hash, kind)
     SELECT $1, $2, network_id, $4, $3, membership_id, 1, 1, $5, $6, $12 FROM access RETURNING id
   ), post AS (
     INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version)
     SELECT $7, thread.id, 1, 1, $3, access.membership_id, access.organisation_id, $8, $9, $10, $11 FROM access, thread
   ), mark AS (INSERT INTO discussions_read_marks (person_id, thread_id, seq, wrote) SELECT $3, id, 1, true FROM thread)
   SELECT membership_id AS "membershipId", network_id AS "networkId" FROM access, thread`,
);

/** $1 author, $2 key */
export const threadByKey = statement<{ id: string; hash: Buffer }>(
  'thread_by_key',
  `SELECT id, idempotency_hash AS hash FROM discussions_threads WHERE author_id = $1 AND idempotency_key = $2`,
);

/** Raises one's read mark, never beyond the last post, never down. $1 person, $2 thread, $3 seq */
export const raiseReadMark = statement<{ seq: number }>(
  'read_raise',
  `INSERT INTO discussions_read_marks (person_id, thread_id, seq)
   SELECT $1, t.id, least($3, t.last_seq) FROM discussions_threads t
   WHERE t.id = $2 AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = t.space_id AND a.person_id = $1)
   ON CONFLICT (person_id, thread_id) DO UPDATE SET seq = greatest(discussions_read_marks.seq, excluded.seq) RETURNING seq`,
);

/** Sets one's read mark where one says, also lower: what comes after is unread again. $1 person, $2 thread, $3 seq */
export const setReadMark = statement<{ seq: number }>(
  'read_set',
  `INSERT INTO discussions_read_marks (person_id, thread_id, seq, set_at)
   SELECT $1, t.id, least($3, t.last_seq), now() FROM discussions_threads t
   WHERE t.id = $2 AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = t.space_id AND a.person_id = $1)
   ON CONFLICT (person_id, thread_id) DO UPDATE SET seq = excluded.seq, set_at = now() RETURNING seq`,
);

/** What joining a thread's live room answers and needs; no row without access. $1 thread, $2 person */
export const joinThread = statement<{ spaceId: string; accessVersion: number; lastSeq: number; lastChange: number; epoch: string }>(
  'thread_join',
  `SELECT t.space_id AS "spaceId", s.access_version AS "accessVersion", t.last_seq AS "lastSeq", t.last_change AS "lastChange", settings.epoch
   FROM discussions_threads t JOIN networks_spaces s ON s.id = t.space_id CROSS JOIN platform_settings settings
   WHERE t.id = $1 AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = t.space_id AND a.person_id = $2)`,
);
