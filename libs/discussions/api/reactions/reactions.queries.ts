import { statement } from '@hv/platform/api';
import { postColumns, type PostInThread, postNames } from '../posts/posts.queries';

/** A post after somebody's reaction to it, and the event that says so. */
export interface ReactedPost extends PostInThread {
  readonly eventId: number;
}

/** The post in its space, when the person may react to it. $1 post, $2 person */
const place = (condition: string): string => `place AS MATERIALIZED (
     SELECT p.id, p.thread_id, t.space_id, t.network_id, a.membership_id
     FROM discussions_posts p JOIN discussions_threads t ON t.id = p.thread_id JOIN networks_access a ON a.space_id = t.space_id
     WHERE p.id = $1 AND a.person_id = $2 AND p.removed_at IS NULL AND NOT coalesce(p.extra ? 'hiddenReason', false) ${condition}
     ORDER BY a.moderates DESC, a.membership_id LIMIT 1
   )`;

/**
 * From a changed row in `reaction` on: the thread's row is locked, the change numbered, what the post shows is made anew from what is stored,
 * and the event recorded. Nothing changed: nothing is locked. When the post was moved to another thread while this one was waited for, the event
 * lacks its object, which the table does not take (`isMovedMeanwhile`): nothing has happened, and it can be done again.
 */
const told = (event: string): string => `counted AS (
     UPDATE discussions_threads t SET last_change = t.last_change + 1 FROM place, reaction WHERE t.id = place.thread_id
     RETURNING t.id, t.last_change, t.last_seq, t.last_post_at, t.title, t.version
   ), post AS (
     UPDATE discussions_posts p SET change = counted.last_change, extra = discussions_with_reactions(p.extra, p.id)
     FROM counted WHERE p.id = $1 AND p.thread_id = counted.id RETURNING p.*
   ), event AS (
     INSERT INTO platform_events (name, actor_id, membership_id, network_id, space_id, object_kind, object_id, request_id, payload)
     SELECT '${event}', $2, place.membership_id, place.network_id, place.space_id, 'post', post.id::text, $4,
       jsonb_build_object('threadId', post.thread_id, 'postId', post.id, 'seq', post.seq, 'change', post.change, 'kind', $3::text)
     FROM place CROSS JOIN counted LEFT JOIN post ON true RETURNING id
   ), waiting AS (INSERT INTO platform_outbox (event_id) SELECT id FROM event)
   SELECT event.id AS "eventId", ${postColumns}, p.document, place.space_id AS "spaceId", place.network_id AS "networkId", counted.title,
     counted.version AS "threadVersion", counted.last_seq AS "lastSeq", counted.last_post_at AS "lastPostAt"
   FROM event, place, counted, post p ${postNames}`;

/**
 * Reacts, in one statement that is a transaction by itself. No row: they reacted so before, or may not.
 * $1 post, $2 person, $3 kind, $4 request
 */
export const react = statement<ReactedPost>(
  'reaction_add',
  `WITH ${place('AND a.writes')}, reaction AS (
     INSERT INTO discussions_reactions (post_id, kind, person_id, created_at) SELECT id, $3::text, $2::uuid, clock_timestamp() FROM place
     ON CONFLICT DO NOTHING RETURNING post_id
   ), ${told('discussions.post-reacted')}`,
);

/** Takes a reaction back; open to whoever sees the post. No row: there was none, or they may not. $1 post, $2 person, $3 kind, $4 request */
export const withdraw = statement<ReactedPost>(
  'reaction_withdraw',
  `WITH ${place('')}, reaction AS (
     DELETE FROM discussions_reactions r USING place WHERE r.post_id = place.id AND r.kind = $3::text AND r.person_id = $2::uuid RETURNING r.post_id
   ), ${told('discussions.reaction-withdrawn')}`,
);

export interface ReactingRow {
  readonly kind: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly total: number;
}

/** Who reacted to a post, way by way. $1 post, $2 names at most */
export const reacting = statement<ReactingRow>(
  'reactions_of_post',
  `SELECT r.kind, jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name) ORDER BY r.place) FILTER (WHERE r.place <= $2) AS people,
     count(*)::integer AS total
   FROM (
     SELECT kind, person_id, created_at, row_number() OVER (PARTITION BY kind ORDER BY created_at, person_id) AS place
     FROM discussions_reactions WHERE post_id = $1
   ) r JOIN identity_persons person ON person.id = r.person_id
   GROUP BY r.kind ORDER BY min(r.created_at), r.kind`,
);

/** Whether the post stands in another thread by now, so that nothing was done. */
export const isMovedMeanwhile = (error: unknown): boolean => {
  const { code, column } = (error ?? {}) as { code?: string; column?: string };
  return code === '23502' && column === 'object_id';
};
