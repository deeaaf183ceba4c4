import type { PollView, PostAuthorView, ThreadKind } from '@hv/discussions/contracts';
import { statement, type Work } from '@hv/platform/api';

const iso = (time: string): string => `to_char(${time} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A poll as readers get it, made from the tables that are the truth. */
const pollOf = (post: string): string => `(
  SELECT jsonb_build_object('kind', poll.kind, 'closesAt', ${iso('poll.closes_at')}, 'closedAt', ${iso('poll.closed_at')}, 'version', poll.version, 'options', (
    SELECT jsonb_agg(jsonb_build_object('id', o.id, 'label', o.label, 'personIds', coalesce((
      SELECT jsonb_agg(v.person_id ORDER BY v.voted_at, v.person_id) FROM discussions_poll_votes v WHERE v.post_id = o.post_id AND v.option_id = o.id
    ), '[]')) ORDER BY o.position)
    FROM discussions_poll_options o WHERE o.post_id = poll.post_id))
  FROM discussions_polls poll WHERE poll.post_id = ${post})`;

/** Gives a post its poll, in the transaction that writes the post. $1 post, $2 kind, $3 closes at, $4 option ids, $5 labels, $6 the poll as it is shown, $7 version */
const addPoll = statement<object>(
  'poll_add',
  `WITH poll AS (INSERT INTO discussions_polls (post_id, kind, closes_at, version) VALUES ($1, $2, $3, $7)),
   options AS (
     INSERT INTO discussions_poll_options (id, post_id, position, label)
     SELECT id, $1, place, label FROM unnest($4::uuid[], $5::text[]) WITH ORDINALITY AS o (id, label, place)
   )
   UPDATE discussions_posts SET extra = coalesce(extra, '{}') || jsonb_build_object('poll', $6::jsonb) WHERE id = $1 RETURNING id`,
);

/** Notes a poll in the transaction that writes its post. */
export async function notePoll(work: Work, postId: string, poll: PollView): Promise<void> {
  const { kind, closesAt, options, version } = poll;
  await work.statement(addPoll, [
    postId,
    kind,
    closesAt,
    options.map(({ id }) => id),
    options.map(({ label }) => label),
    JSON.stringify(poll),
    version,
  ]);
}

/** A post and its poll, as far as it is said who may do what with it. */
export interface PolledPost {
  readonly threadId: string;
  readonly spaceId: string;
  readonly networkId: string;
  readonly authorId: string;
  readonly removedAt: Date | null;
  readonly hidden: boolean;
  readonly threadAuthorId: string;
  readonly threadKind: ThreadKind;
  readonly threadClosedAt: Date | null;
  readonly mergedInto: string | null;
  readonly kind: PollView['kind'] | null;
}

/** $1 post */
export const polledPost = statement<PolledPost>(
  'poll_of_post',
  `SELECT p.thread_id AS "threadId", t.space_id AS "spaceId", t.network_id AS "networkId", p.author_id AS "authorId", p.removed_at AS "removedAt",
     coalesce(p.extra ? 'hiddenReason', false) AS hidden, poll.kind,
     t.author_id AS "threadAuthorId", t.kind AS "threadKind", t.closed_at AS "threadClosedAt", t.merged_into AS "mergedInto"
   FROM discussions_posts p JOIN discussions_threads t ON t.id = p.thread_id LEFT JOIN discussions_polls poll ON poll.post_id = p.id
   WHERE p.id = $1`,
);

/** Waits for whoever is changing the thread a post stands in; what comes after sees what they did. $1 thread */
export const lockThread = statement<{ spaceId: string }>(
  'poll_lock_thread',
  `SELECT space_id AS "spaceId" FROM discussions_threads WHERE id = $1 FOR NO KEY UPDATE`,
);

const open = `SELECT post_id FROM discussions_polls WHERE post_id = $1 AND closed_at IS NULL AND (closes_at IS NULL OR closes_at > clock_timestamp())`;

/**
 * Puts what a person chooses in the place of what they chose before. No row: the poll is closed. `known` says how many of the choices there
 * are, `changed` is 0 when it was their vote already. $1 post, $2 person, $3 options
 */
export const castVote = statement<{ known: number; changed: number }>(
  'poll_vote',
  `WITH open AS MATERIALIZED (${open}), chosen AS (
     SELECT o.id FROM discussions_poll_options o JOIN open ON open.post_id = o.post_id WHERE o.id = ANY($3::uuid[])
   ), gone AS (
     DELETE FROM discussions_poll_votes v USING open WHERE v.post_id = open.post_id AND v.person_id = $2 AND v.option_id <> ALL($3::uuid[]) RETURNING 1
   ), added AS (
     INSERT INTO discussions_poll_votes (post_id, option_id, person_id) SELECT $1, id, $2 FROM chosen ON CONFLICT DO NOTHING RETURNING 1
   )
   SELECT (SELECT count(*)::integer FROM chosen) AS known, ((SELECT count(*) FROM gone) + (SELECT count(*) FROM added))::integer AS changed FROM open`,
);

/** Closes a poll. No row: it is closed. $1 post */
export const closePoll = statement<object>(
  'poll_close',
  `UPDATE discussions_polls SET closed_at = now() WHERE post_id IN (${open}) RETURNING post_id`,
);

/** How a poll stands that is to be changed, read while its thread is held. No row: the post has none. $1 post */
export const standingPoll = statement<{ version: number; hasVotes: boolean }>(
  'poll_standing',
  `SELECT poll.version, EXISTS (SELECT FROM discussions_poll_votes v WHERE v.post_id = $1) AS "hasVotes" FROM discussions_polls poll WHERE poll.post_id = $1`,
);

/** Takes a poll away that nobody has voted in. $1 post */
export const dropPoll = statement<object>('poll_drop', `DELETE FROM discussions_polls WHERE post_id = $1`);

/** Writes a poll as it is now beside its post, and numbers the change. The thread's row is held already. No row: the post is gone from there. $1 post, $2 thread */
export const showPoll = statement<{ seq: number; change: number }>(
  'poll_show',
  `WITH counted AS (UPDATE discussions_threads SET last_change = last_change + 1 WHERE id = $2 RETURNING last_change)
   UPDATE discussions_posts p SET change = counted.last_change, extra = coalesce(p.extra, '{}') || jsonb_build_object('poll', ${pollOf('$1')})
   FROM counted WHERE p.id = $1 AND p.thread_id = $2 AND p.removed_at IS NULL RETURNING p.seq, p.change`,
);

/** Who chose what. $1 post */
export const votersOf = statement<{ optionId: string; people: PostAuthorView[] }>(
  'poll_voters',
  `SELECT o.id AS "optionId", coalesce(jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name, 'organisation', coalesce(org.name, ''))
     ORDER BY v.voted_at, v.person_id) FILTER (WHERE person.id IS NOT NULL), '[]') AS people
   FROM discussions_poll_options o
   JOIN discussions_posts p ON p.id = o.post_id JOIN discussions_threads t ON t.id = p.thread_id
   LEFT JOIN discussions_poll_votes v ON v.post_id = o.post_id AND v.option_id = o.id
   LEFT JOIN identity_persons person ON person.id = v.person_id
   LEFT JOIN LATERAL (
     SELECT n.name FROM networks_memberships m JOIN networks_current_names n ON n.organisation_id = m.organisation_id
     WHERE m.person_id = v.person_id AND m.network_id = t.network_id ORDER BY m.valid_to DESC NULLS FIRST, m.id LIMIT 1
   ) org ON true
   WHERE o.post_id = $1 GROUP BY o.id, o.position ORDER BY o.position`,
);

/**
 * Forgets how a person voted, and writes their polls anew as changes of their threads, whose rows are locked first and in order. $1 person
 */
export const lockVotedThreads = statement<{ postId: string; threadId: string }>(
  'poll_forget_lock',
  `WITH voted AS (
     SELECT DISTINCT v.post_id, p.thread_id FROM discussions_poll_votes v JOIN discussions_posts p ON p.id = v.post_id WHERE v.person_id = $1
   ), locked AS (SELECT id FROM discussions_threads WHERE id IN (SELECT thread_id FROM voted) ORDER BY id FOR NO KEY UPDATE)
   SELECT voted.post_id AS "postId", voted.thread_id AS "threadId" FROM voted JOIN locked ON locked.id = voted.thread_id`,
);

/** $1 person */
export const forgetVotes = statement<object>('poll_forget', `DELETE FROM discussions_poll_votes WHERE person_id = $1`);

/** Writes polls as they are now, each as a change of its thread. Removed posts keep their change: nobody reads them. $1 posts */
export const showPolls = statement<{ eventId: number; threadId: string; networkId: string; spaceId: string }>(
  'polls_show',
  `WITH shown AS (
     SELECT p.id, p.thread_id, row_number() OVER (PARTITION BY p.thread_id ORDER BY p.seq)::integer AS step
     FROM discussions_posts p WHERE p.id = ANY($1::uuid[]) AND p.removed_at IS NULL
   ), counted AS (
     UPDATE discussions_threads t SET last_change = t.last_change + n.posts
     FROM (SELECT thread_id, count(*)::integer AS posts FROM shown GROUP BY thread_id) n WHERE t.id = n.thread_id
     RETURNING t.id, t.last_change - n.posts AS before, t.network_id, t.space_id
   ), written AS (
     UPDATE discussions_posts p SET change = coalesce(counted.before + shown.step, p.change),
       extra = coalesce(p.extra, '{}') || jsonb_build_object('poll', ${pollOf('p.id')})
     FROM unnest($1::uuid[]) AS given (id) LEFT JOIN shown USING (id) LEFT JOIN counted ON counted.id = shown.thread_id WHERE p.id = given.id
   ), event AS (
     INSERT INTO platform_events (name, network_id, space_id, object_kind, object_id, payload)
     SELECT 'discussions.thread-changed', network_id, space_id, 'thread', id::text, jsonb_build_object('threadId', id) FROM counted
     RETURNING id, network_id, space_id, object_id
   ), waiting AS (INSERT INTO platform_outbox (event_id) SELECT id FROM event)
   SELECT id AS "eventId", object_id AS "threadId", network_id AS "networkId", space_id AS "spaceId" FROM event`,
);
