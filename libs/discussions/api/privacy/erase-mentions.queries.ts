import { statement } from '@hv/platform/api';
import type { RichTextDocument } from '@hv/platform/contracts';

/**
 * Posts that mention a person, by thread. Their threads are locked in that order, as for any change: from here on nobody edits them.
 * $1 person, $2 and $3 thread and post to go on from, $4 at most
 */
export const mentioningPosts = statement<{ id: string; threadId: string }>(
  'posts_mentioning',
  `WITH found AS (
     SELECT p.id, p.thread_id FROM discussions_posts p
     WHERE p.html LIKE '%class="mention"%' AND p.html LIKE '%data-id="' || $1::uuid || '"%' AND (p.thread_id, p.id) > ($2::uuid, $3::uuid)
     ORDER BY p.thread_id, p.id LIMIT $4
   ), locked AS (
     SELECT id FROM discussions_threads WHERE id IN (SELECT thread_id FROM found) ORDER BY id FOR NO KEY UPDATE
   )
   SELECT found.id, found.thread_id AS "threadId" FROM found JOIN locked ON locked.id = found.thread_id ORDER BY found.thread_id, found.id`,
);

/** What posts hold, and for whom a person was in each one's network last; empty when unknown. $1 posts, $2 person */
export const mentionedIn = statement<{ id: string; document: RichTextDocument; organisation: string }>(
  'posts_mentioned_in',
  `SELECT p.id, p.document, coalesce(organisation.name, '') AS organisation
   FROM discussions_posts p JOIN discussions_threads t ON t.id = p.thread_id
   LEFT JOIN LATERAL (
     SELECT n.name FROM networks_memberships m JOIN networks_current_names n ON n.organisation_id = m.organisation_id
     WHERE m.person_id = $2 AND m.network_id = t.network_id ORDER BY m.valid_to DESC NULLS FIRST, m.id LIMIT 1
   ) organisation ON true
   WHERE p.id = ANY($1::uuid[])`,
);

/**
 * Writes the contents of posts anew, each as a change of its thread, and tells of the threads. Removed posts keep their change: nobody reads
 * them. Nothing is marked as edited: nobody did.
 * $1 posts, $2 documents, $3 texts, $4 htmls, $5 renderer version
 */
export const rewritePosts = statement<{ eventId: number; threadId: string; networkId: string; spaceId: string }>(
  'posts_rewrite',
  `WITH fresh AS (
     SELECT * FROM unnest($1::uuid[], $2::jsonb[], $3::text[], $4::text[]) AS f (id, document, text, html)
   ), shown AS (
     SELECT p.id, p.thread_id, row_number() OVER (PARTITION BY p.thread_id ORDER BY p.seq)::integer AS step
     FROM discussions_posts p JOIN fresh USING (id) WHERE p.removed_at IS NULL
   ), counted AS (
     UPDATE discussions_threads t SET last_change = t.last_change + n.posts
     FROM (SELECT thread_id, count(*)::integer AS posts FROM shown GROUP BY thread_id) n WHERE t.id = n.thread_id
     RETURNING t.id, t.last_change - n.posts AS before, t.network_id, t.space_id
   ), written AS (
     UPDATE discussions_posts p SET document = fresh.document, text = fresh.text, html = fresh.html, renderer_version = $5,
       change = coalesce(counted.before + shown.step, p.change), version = p.version + 1
     FROM fresh LEFT JOIN shown USING (id) LEFT JOIN counted ON counted.id = shown.thread_id WHERE p.id = fresh.id
   ), event AS (
     INSERT INTO platform_events (name, network_id, space_id, object_kind, object_id, payload)
     SELECT 'discussions.thread-changed', network_id, space_id, 'thread', id::text, jsonb_build_object('threadId', id) FROM counted
     RETURNING id, network_id, space_id, object_id
   ), waiting AS (INSERT INTO platform_outbox (event_id) SELECT id FROM event)
   SELECT id AS "eventId", object_id AS "threadId", network_id AS "networkId", space_id AS "spaceId" FROM event`,
);
