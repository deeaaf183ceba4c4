import { statement, type Statement } from '@hv/platform/api';
import type { PostExtra, PostInPage, PostRow } from './post.presenter';
import { stateColumns, type StateRow } from '../threads/threads.queries';

const columnsInPage = `p.id, p.seq, p.change, p.author_id AS "authorId", person.name AS "authorName", n.name AS organisation,
  p.html, p.text, p.created_at::text AS "createdAt", p.edited_at::text AS "editedAt", p.removed_at AS "removedAt", p.version, p.extra`;

/** What is read of a post `p`, with the names of `postNames`. */
export const postColumns = `p.thread_id AS "threadId", ${columnsInPage}`;

export const postNames = `JOIN identity_persons person ON person.id = p.author_id
  LEFT JOIN networks_current_names n ON n.organisation_id = p.organisation_id`;

/** What adding a post answers: the post's own facts, and what its event and its thread's notice need. */
export interface AddedPost {
  readonly eventId: number;
  readonly seq: number;
  readonly change: number;
  readonly createdAt: Date;
  readonly spaceId: string;
  readonly networkId: string;
  readonly title: string;
  readonly threadVersion: number;
  readonly authorName: string;
  readonly organisation: string | null;
}

const isQuick = (space: string): string =>
  `NOT EXISTS (SELECT FROM discussions_space_settings slow WHERE slow.space_id = ${space} AND slow.slow_seconds > 0)`;

/**
 * Access, counter, post, own read mark, event and outbox in one statement, which is a transaction by itself.
 * No row: the thread is not there for this person, or they may not write. Where it stands, whether it is closed and whether it became part of
 * another is looked at in the row that is counted up, as it is once nobody else holds it. In a slow space only moderators write so: it is
 * looked up in an index that is empty as long as no space is. A repeated key violates discussions_posts_key, and nothing happens.
 * $1 post, $2 thread, $3 person, $4 document, $5 text, $6 html, $7 renderer version, $8 key, $9 hash, $10 request
 */
const addingPost = (name: string, inTurn: string): Statement<AddedPost> =>
  statement<AddedPost>(
    name,
    `WITH access AS MATERIALIZED (
     SELECT t.id, t.space_id, t.network_id, a.membership_id, a.organisation_id, a.moderates
     FROM discussions_threads t JOIN networks_access a ON a.space_id = t.space_id
     WHERE t.id = $2 AND a.person_id = $3 AND a.writes
     ORDER BY a.moderates DESC, a.membership_id LIMIT 1
   ), counted AS (
     UPDATE discussions_threads t SET last_seq = t.last_seq + 1, last_change = t.last_change + 1, last_post_at = now()
     FROM access WHERE t.id = access.id AND t.space_id = access.space_id AND (t.closed_at IS NULL OR access.moderates) AND t.merged_into IS NULL${inTurn}
     RETURNING t.last_seq, t.last_change, t.title, t.version
   ), post AS (
     INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version,
       idempotency_key, idempotency_hash)
     SELECT $1, $2, counted.last_seq, counted.last_change, $3, access.membership_id, access.organisation_id, $4, $5, $6, $7, $8, $9 FROM access, counted
     RETURNING seq, change, created_at
   ), mark AS (
     INSERT INTO discussions_read_marks (person_id, thread_id, seq, wrote) SELECT $3, $2, seq, true FROM post
     ON CONFLICT (person_id, thread_id) DO UPDATE SET seq = greatest(discussions_read_marks.seq, excluded.seq), wrote = true
   ), event AS (
     INSERT INTO platform_events (name, actor_id, membership_id, network_id, space_id, object_kind, object_id, request_id, payload)
     SELECT 'discussions.post-added', $3, access.membership_id, access.network_id, access.space_id, 'post', $1::text, $10,
       jsonb_build_object('threadId', $2::uuid, 'postId', $1::uuid, 'seq', post.seq, 'change', post.change)
     FROM post, access RETURNING id
   ), waiting AS (INSERT INTO platform_outbox (event_id) SELECT id FROM event)
   SELECT event.id AS "eventId", post.seq, post.change, post.created_at AS "createdAt", access.space_id AS "spaceId", access.network_id AS "networkId",
     counted.title, counted.version AS "threadVersion", person.name AS "authorName", n.name AS organisation
   FROM event, post, access, counted
   JOIN identity_persons person ON person.id = $3
   LEFT JOIN networks_current_names n ON n.organisation_id = (SELECT organisation_id FROM access)`,
  );

export const addPost = addingPost('post_add', ` AND (access.moderates OR ${isQuick('access.space_id')})`);

/** As `addPost`, for whoever has taken their turn in a slow space within the transaction. */
export const addPostInTurn = addingPost('post_add_in_turn', '');

/**
 * Several posts as `addPost` adds one, each of its parameters as an array of theirs. A thread that somebody else holds is left out rather than
 * waited for, so that no group waits for another. Rows only for what was written, in the order given; `place` counts from 1.
 */
export const addPosts = statement<AddedPost & { readonly place: number }>(
  'posts_add',
  `WITH given AS MATERIALIZED (
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::jsonb[], $5::text[], $6::text[], $7::smallint[], $8::uuid[], $9::bytea[], $10::text[])
       WITH ORDINALITY AS g (id, thread_id, person_id, document, text, html, renderer_version, key, hash, request_id, place)
   ), access AS MATERIALIZED (
     SELECT DISTINCT ON (g.place) g.place, g.thread_id, t.space_id, t.network_id, a.membership_id, a.organisation_id, a.moderates
     FROM given g JOIN discussions_threads t ON t.id = g.thread_id JOIN networks_access a ON a.space_id = t.space_id AND a.person_id = g.person_id
     WHERE a.writes AND (t.closed_at IS NULL OR a.moderates) AND t.merged_into IS NULL AND (a.moderates OR ${isQuick('t.space_id')})
     ORDER BY g.place, a.moderates DESC, a.membership_id
   ), numbered AS MATERIALIZED (
     SELECT access.*, row_number() OVER (PARTITION BY thread_id ORDER BY place)::integer AS number FROM access
   ), held AS MATERIALIZED (
     SELECT id FROM discussions_threads WHERE id IN (SELECT thread_id FROM numbered) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED
   ), counted AS (
     UPDATE discussions_threads t SET last_seq = t.last_seq + more.posts, last_change = t.last_change + more.posts, last_post_at = now()
     FROM (SELECT thread_id, space_id, max(number) AS posts, bool_and(moderates) AS moderates
       FROM numbered JOIN held ON held.id = thread_id GROUP BY thread_id, space_id) more
     WHERE t.id = more.thread_id AND t.space_id = more.space_id AND (t.closed_at IS NULL OR more.moderates) AND t.merged_into IS NULL
     RETURNING t.id, t.last_seq - more.posts AS seq, t.last_change - more.posts AS change, t.title, t.version
   ), post AS (
     INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version,
       idempotency_key, idempotency_hash)
     SELECT g.id, g.thread_id, counted.seq + a.number, counted.change + a.number, g.person_id, a.membership_id, a.organisation_id, g.document,
       g.text, g.html, g.renderer_version, g.key, g.hash
     FROM given g JOIN numbered a ON a.place = g.place JOIN counted ON counted.id = g.thread_id
     RETURNING id, thread_id, author_id, seq, change, created_at
   ), mark AS (
     INSERT INTO discussions_read_marks (person_id, thread_id, seq, wrote) SELECT author_id, thread_id, max(seq), true FROM post GROUP BY author_id, thread_id
     ON CONFLICT (person_id, thread_id) DO UPDATE SET seq = greatest(discussions_read_marks.seq, excluded.seq), wrote = true
   ), event AS (
     INSERT INTO platform_events (name, actor_id, membership_id, network_id, space_id, object_kind, object_id, request_id, payload)
     SELECT 'discussions.post-added', g.person_id, a.membership_id, a.network_id, a.space_id, 'post', post.id::text, g.request_id,
       jsonb_build_object('threadId', post.thread_id, 'postId', post.id, 'seq', post.seq, 'change', post.change)
     FROM post JOIN given g ON g.id = post.id JOIN numbered a ON a.place = g.place ORDER BY g.place RETURNING id, object_id
   ), waiting AS (INSERT INTO platform_outbox (event_id) SELECT id FROM event)
   SELECT g.place::integer, event.id AS "eventId", post.seq, post.change, post.created_at AS "createdAt", a.space_id AS "spaceId",
     a.network_id AS "networkId", counted.title, counted.version AS "threadVersion", person.name AS "authorName", n.name AS organisation
   FROM post JOIN given g ON g.id = post.id JOIN numbered a ON a.place = g.place JOIN event ON event.object_id = post.id::text
   JOIN counted ON counted.id = post.thread_id
   JOIN identity_persons person ON person.id = g.person_id
   LEFT JOIN networks_current_names n ON n.organisation_id = a.organisation_id
   ORDER BY g.place`,
);

/** The access version of each space that these threads stand in. $1 threads */
export const versionsOfThreads = statement<{ readonly spaceId: string; readonly version: number }>(
  'posts_access_versions',
  `SELECT id AS "spaceId", access_version AS version FROM networks_spaces
   WHERE id IN (SELECT space_id FROM discussions_threads WHERE id = ANY($1::uuid[]))`,
);

/** The post that a key made, with the hash of its request. $1 author, $2 key */
export const postByKey = statement<PostRow & { readonly hash: Buffer }>(
  'post_by_key',
  `SELECT ${postColumns}, p.idempotency_hash AS hash FROM discussions_posts p ${postNames} WHERE p.author_id = $1 AND p.idempotency_key = $2`,
);

export interface PostInThread extends PostRow {
  readonly spaceId: string;
  readonly networkId: string;
  readonly document: object;
  readonly title: string;
  readonly threadVersion: number;
  readonly lastSeq: number;
  readonly lastPostAt: Date;
}

/** A post with the space it stands in. $1 post */
export const postById = statement<PostInThread>(
  'post_by_id',
  `SELECT ${postColumns}, p.document, t.space_id AS "spaceId", t.network_id AS "networkId", t.title, t.version AS "threadVersion",
     t.last_seq AS "lastSeq", t.last_post_at AS "lastPostAt"
   FROM discussions_posts p ${postNames} JOIN discussions_threads t ON t.id = p.thread_id WHERE p.id = $1`,
);

/**
 * Changes a post's content when it still is at the expected version, and keeps what stood there. The thread's row is locked first, as when
 * adding, so that changes are numbered in the order they become visible. No row: another version, removed, or in another thread by now.
 * $1 post, $2 thread, $3 expected version, $4 document, $5 text, $6 html, $7 renderer version, $8 who edits
 */
export const editPost = statement<{ change: number; version: number; editedAt: Date }>(
  'post_edit',
  `WITH counted AS (
     UPDATE discussions_threads SET last_change = last_change + 1 WHERE id = $2 RETURNING last_change
   ), edited AS (
     UPDATE discussions_posts p SET document = $4, text = $5, html = $6, renderer_version = $7, change = counted.last_change,
       version = p.version + 1, edited_at = now()
     FROM counted WHERE p.id = $1 AND p.thread_id = $2 AND p.version = $3 AND p.removed_at IS NULL
     RETURNING p.id, p.change, p.version, p.edited_at
   ), kept AS (
     INSERT INTO discussions_post_versions (post_id, version, document, replaced_by)
     SELECT before.id, before.version, before.document, $8 FROM discussions_posts before JOIN edited ON edited.id = before.id
   )
   SELECT change, version, edited_at AS "editedAt" FROM edited`,
);

/**
 * Puts one of the things that few posts have beside a post, or takes it away, and numbers the change. The thread's row is locked first, as
 * when adding. $1 post, $2 thread, $3 its name in `PostExtra`, $4 value as JSON or null
 */
export const setPostExtra = statement<{ change: number; extra: PostExtra | null }>(
  'post_set_extra',
  `WITH counted AS (UPDATE discussions_threads SET last_change = last_change + 1 WHERE id = $2 RETURNING last_change)
   UPDATE discussions_posts p SET change = counted.last_change,
     extra = nullif(CASE WHEN $4::jsonb IS NULL THEN coalesce(p.extra, '{}') - $3::text ELSE coalesce(p.extra, '{}') || jsonb_build_object($3::text, $4::jsonb) END, '{}')
   FROM counted WHERE p.id = $1 AND p.thread_id = $2 RETURNING p.change, p.extra`,
);

/** A thread's space with a page of its posts; one row with null post columns when the page is empty, none when there is no such thread. */
export type PageRow = { readonly spaceId: string; readonly lastSeq: number; readonly lastChange: number; readonly title: string } & (
  PostRow | { readonly id: null }
);

const page = <Row extends PageRow = PageRow>(name: string, condition: string, order: string, more = ''): Statement<Row> =>
  statement<Row>(
    name,
    `SELECT t.space_id AS "spaceId", t.last_seq AS "lastSeq", t.last_change AS "lastChange", t.title${more}, q.*
     FROM discussions_threads t LEFT JOIN LATERAL (
       SELECT ${postColumns} FROM discussions_posts p ${postNames} WHERE p.thread_id = t.id AND ${condition} ORDER BY ${order} LIMIT $2
     ) q ON true WHERE t.id = $1 ORDER BY q.${order.replace('p.', '')}`,
  );

/**
 * The newest posts of a thread, from the newest down, each with the thread's space. Read most of all: the posts come in the order of their
 * index, and nothing is joined, sorted or sent that the page does not show. No row: no posts, or no such thread.
 * $1 thread, $2 limit
 */
export const newestPosts = statement<PostInPage & { readonly spaceId: string }>(
  'posts_newest',
  `SELECT (SELECT t.space_id FROM discussions_threads t WHERE t.id = $1) AS "spaceId", ${columnsInPage}
   FROM discussions_posts p ${postNames} WHERE p.thread_id = $1 ORDER BY p.seq DESC LIMIT $2`,
);

/** The space of a thread. $1 thread */
export const spaceOfThread = statement<{ spaceId: string }>(
  'thread_space',
  `SELECT space_id AS "spaceId" FROM discussions_threads WHERE id = $1`,
);

/** $1 thread, $2 limit, $3 seq */
export const postsAfter = page('posts_after', 'p.seq > $3', 'p.seq');
/** $1 thread, $2 limit, $3 seq */
export const postsBefore = page('posts_before', 'p.seq < $3', 'p.seq DESC');
/** $1 thread, $2 limit, $3 change */
export const postsChanged = page<PageRow & StateRow & { readonly threadVersion: number }>(
  'posts_changed',
  'p.change > $3',
  'p.change',
  `, t.version AS "threadVersion", ${stateColumns}`,
);
