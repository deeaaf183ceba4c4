import { statement } from '@hv/platform/api';

/** A thread's row as its reader sees it. */
export interface ThreadRow {
  readonly id: string;
  readonly spaceId: string;
  readonly networkId: string;
  readonly title: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
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
}

/** Counting stops here: more is shown as "99+". */
const unreadCap = 100;

/** Posts the reader has not read: after their mark and their joining, not their own, not removed. */
const unreadOf = (person: string, joinedAt: string): string => `
  SELECT FROM discussions_posts u WHERE u.thread_id = t.id AND u.seq > coalesce(m.seq, 0) AND u.created_at > ${joinedAt}
    AND u.author_id <> ${person} AND u.removed_at IS NULL`;

const columns = `t.id, t.space_id AS "spaceId", t.network_id AS "networkId", t.title, t.subject_kind AS "subjectKind", t.subject_id AS "subjectId",
  t.last_seq AS "lastSeq", t.last_change AS "lastChange", t.version, t.created_at AS "createdAt", t.last_post_at AS "lastPostAt",
  t.author_id AS "authorId", person.name AS "authorName", n.name AS organisation, coalesce(m.seq, 0) AS "readSeq"`;

const named = `JOIN identity_persons person ON person.id = t.author_id
  JOIN networks_memberships author ON author.id = t.membership_id
  LEFT JOIN networks_current_names n ON n.organisation_id = author.organisation_id`;

const marks = (person: string): string => `LEFT JOIN discussions_read_marks m ON m.person_id = ${person} AND m.thread_id = t.id`;

/** $1 thread, $2 person, $3 joined at (null: not known yet) */
export const threadById = statement<ThreadRow>(
  'thread_by_id',
  `SELECT ${columns}, (SELECT count(*)::integer FROM (${unreadOf('$2', `coalesce($3::timestamptz, '-infinity')`)} LIMIT ${unreadCap}) counted) AS unread
   FROM discussions_threads t ${named} ${marks('$2')} WHERE t.id = $1`,
);

/** A thread in a list, with its last post. */
export interface ThreadSummaryRow extends ThreadRow {
  readonly lastAuthorId: string | null;
  readonly lastAuthorName: string | null;
  readonly lastOrganisation: string | null;
  readonly lastText: string | null;
  /** The time of the last post to the microsecond, for the cursor. */
  readonly position: string;
}

const lastPost = `LEFT JOIN LATERAL (
    SELECT p.author_id, who.name, org.name AS organisation, left(p.text, 400) AS text
    FROM discussions_posts p JOIN identity_persons who ON who.id = p.author_id
    LEFT JOIN networks_current_names org ON org.organisation_id = p.organisation_id
    WHERE p.thread_id = t.id AND p.seq = t.last_seq AND p.removed_at IS NULL
  ) last ON true`;

const lastColumns = `last.author_id AS "lastAuthorId", last.name AS "lastAuthorName", last.organisation AS "lastOrganisation", last.text AS "lastText",
  t.last_post_at::text AS position`;

/** A space's threads, latest activity first. $1 space, $2 person, $3 joined at, $4 limit, $5 and $6 the position to go on from, or null */
export const threadsOfSpace = statement<ThreadSummaryRow>(
  'threads_of_space',
  `SELECT ${columns}, ${lastColumns}, (SELECT count(*)::integer FROM (${unreadOf('$2', '$3::timestamptz')} LIMIT ${unreadCap}) counted) AS unread
   FROM discussions_threads t ${named} ${marks('$2')} ${lastPost}
   WHERE t.space_id = $1 AND ($5::timestamptz IS NULL OR (t.last_post_at, t.id) < ($5::timestamptz, $6::uuid))
   ORDER BY t.last_post_at DESC, t.id DESC LIMIT $4`,
);

const mine = `FROM unnest($2::uuid[], $3::timestamptz[]) AS s (space_id, joined_at)
  JOIN discussions_threads t ON t.space_id = s.space_id ${marks('$1')}`;

/** The threads that a condition picks, latest activity first, with all that a list shows of them. */
const picked = (condition: string): string => `WITH picked AS (
    SELECT t.id, s.joined_at ${mine} WHERE ${condition} ORDER BY t.last_post_at DESC, t.id DESC LIMIT $4
  )
  SELECT ${columns}, ${lastColumns}, (SELECT count(*)::integer FROM (${unreadOf('$1', 'picked.joined_at')} LIMIT ${unreadCap}) counted) AS unread
  FROM picked JOIN discussions_threads t ON t.id = picked.id ${marks('$1')} ${named} ${lastPost}
  ORDER BY t.last_post_at DESC, t.id DESC`;

const somethingUnread = `t.last_seq > coalesce(m.seq, 0) AND EXISTS (${unreadOf('$1', 's.joined_at')})`;

/** Over all of someone's spaces: threads with something unread. $1 person, $2 spaces, $3 joined at, $4 limit */
export const unreadThreads = statement<ThreadSummaryRow>('threads_unread', picked(somethingUnread));

/** Over all of someone's spaces: the latest activity. $1 person, $2 spaces, $3 joined at, $4 limit */
export const recentThreads = statement<ThreadSummaryRow>('threads_recent', picked('true'));

/** How many threads of each space have something unread. $1 person, $2 spaces, $3 joined at */
export const unreadThreadsBySpace = statement<{ spaceId: string; threads: number }>(
  'threads_unread_by_space',
  `SELECT t.space_id AS "spaceId", count(*)::integer AS threads ${mine}
   WHERE ${somethingUnread} GROUP BY t.space_id`,
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
     INSERT INTO discussions_threads (id, space_id, network_id, title, author_id, membership_id, last_seq, last_change, idempotency_key, idempotency_hash)
     SELECT $1, $2, network_id, $4, $3, membership_id, 1, 1, $5, $6 FROM access RETURNING id
   ), post AS (
     INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version)
     SELECT $7, thread.id, 1, 1, $3, access.membership_id, access.organisation_id, $8, $9, $10, $11 FROM access, thread
   ), mark AS (INSERT INTO discussions_read_marks (person_id, thread_id, seq) SELECT $3, id, 1 FROM thread)
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
  `INSERT INTO discussions_read_marks (person_id, thread_id, seq)
   SELECT $1, t.id, least($3, t.last_seq) FROM discussions_threads t
   WHERE t.id = $2 AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = t.space_id AND a.person_id = $1)
   ON CONFLICT (person_id, thread_id) DO UPDATE SET seq = excluded.seq RETURNING seq`,
);

/** What joining a thread's live room answers and needs; no row without access. $1 thread, $2 person */
export const joinThread = statement<{ spaceId: string; accessVersion: number; lastSeq: number; lastChange: number; epoch: string }>(
  'thread_join',
  `SELECT t.space_id AS "spaceId", s.access_version AS "accessVersion", t.last_seq AS "lastSeq", t.last_change AS "lastChange", settings.epoch
   FROM discussions_threads t JOIN networks_spaces s ON s.id = t.space_id CROSS JOIN platform_settings settings
   WHERE t.id = $1 AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = t.space_id AND a.person_id = $2)`,
);
