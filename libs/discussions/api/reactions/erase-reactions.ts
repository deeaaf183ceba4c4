import { threadChanged } from '@hv/discussions/contracts';
import { statement, type Work } from '@hv/platform/api';

const atOnce = 100;

/** Posts that a person reacted to, by thread, with their threads locked in that order as for any change. $1 person, $2 at most */
const reactedPosts = statement<{ id: string }>(
  'reactions_to_forget',
  `WITH found AS (
     SELECT DISTINCT p.thread_id, p.id FROM discussions_reactions r JOIN discussions_posts p ON p.id = r.post_id
     WHERE r.person_id = $1 ORDER BY p.thread_id, p.id LIMIT $2
   ), locked AS (
     SELECT id FROM discussions_threads WHERE id IN (SELECT thread_id FROM found) ORDER BY id FOR NO KEY UPDATE
   )
   SELECT found.id FROM found JOIN locked ON locked.id = found.thread_id`,
);

/** $1 person, $2 posts */
const forgetReactions = statement<object>(
  'reactions_forget',
  `DELETE FROM discussions_reactions WHERE person_id = $1 AND post_id = ANY($2::uuid[])`,
);

/** Makes anew what posts show of reactions, each as a change of its thread, and tells of the threads. $1 posts */
const showReactions = statement<{ eventId: number; threadId: string; networkId: string; spaceId: string }>(
  'reactions_show_anew',
  `WITH shown AS (
     SELECT id, thread_id, row_number() OVER (PARTITION BY thread_id ORDER BY seq)::integer AS step FROM discussions_posts WHERE id = ANY($1::uuid[])
   ), counted AS (
     UPDATE discussions_threads t SET last_change = t.last_change + n.posts
     FROM (SELECT thread_id, count(*)::integer AS posts FROM shown GROUP BY thread_id) n WHERE t.id = n.thread_id
     RETURNING t.id, t.last_change - n.posts AS before, t.network_id, t.space_id
   ), written AS (
     UPDATE discussions_posts p SET extra = discussions_with_reactions(p.extra, p.id), change = counted.before + shown.step
     FROM shown JOIN counted ON counted.id = shown.thread_id WHERE p.id = shown.id
   ), event AS (
     INSERT INTO platform_events (name, network_id, space_id, object_kind, object_id, payload)
     SELECT 'discussions.thread-changed', network_id, space_id, 'thread', id::text, jsonb_build_object('threadId', id) FROM counted
     RETURNING id, network_id, space_id, object_id
   ), waiting AS (INSERT INTO platform_outbox (event_id) SELECT id FROM event)
   SELECT id AS "eventId", object_id AS "threadId", network_id AS "networkId", space_id AS "spaceId" FROM event`,
);

/** Takes a person's reactions away, also from what posts show. Three statements for every hundred posts. */
export async function eraseReactions(work: Work, personId: string): Promise<void> {
  for (;;) {
    const posts = (await work.statement(reactedPosts, [personId, atOnce])).map(({ id }) => id);
    if (posts.length === 0) return;
    await work.statement(forgetReactions, [personId, posts]);
    for (const { eventId, threadId, networkId, spaceId } of await work.statement(showReactions, [posts]))
      work.recorded.push({ id: eventId, name: threadChanged.name, actorId: null, networkId, spaceId, payload: { threadId } });
  }
}
