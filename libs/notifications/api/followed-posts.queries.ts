import { statement } from '@hv/platform/api';

/**
 * Tells people of posts, those of them who may see the space at this moment. Whoever has an unseen notification of the thread, or has looked
 * through their inbox since the post was written, has been told. Each parameter is an array of as many:
 * $1 persons, $2 events, $3 kinds, $4 networks, $5 spaces, $6 threads, $7 posts
 */
export const notifyFollowers = statement<{ id: string; personId: string }>(
  'notifications_notify_followers',
  `INSERT INTO notifications_notifications (person_id, event_id, kind, network_id, space_id, object_ids)
   SELECT g.person_id, g.event_id, g.kind, g.network_id, g.space_id, jsonb_build_object('threadId', g.thread_id, 'postId', g.post_id)
   FROM unnest($1::uuid[], $2::bigint[], $3::text[], $4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[])
     AS g (person_id, event_id, kind, network_id, space_id, thread_id, post_id)
   JOIN identity_persons p ON p.id = g.person_id AND p.erased_at IS NULL
   JOIN platform_events e ON e.id = g.event_id
   WHERE EXISTS (SELECT FROM networks_access a WHERE a.space_id = g.space_id AND a.person_id = g.person_id)
     AND NOT EXISTS (
       SELECT FROM notifications_notifications n WHERE n.person_id = g.person_id AND n.object_ids->>'threadId' = g.thread_id::text
         AND (n.seen_at IS NULL OR n.seen_at >= e.occurred_at))
   ON CONFLICT DO NOTHING
   RETURNING id, person_id AS "personId"`,
);
