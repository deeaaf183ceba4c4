import { statement } from '@hv/platform/api';

/**
 * Tells people of what happened to something in a library. Whoever has an unseen notification by what they follow it by, or has looked through
 * their inbox since, has been told; so has whoever did it.
 * $1 event, $2 kind, $3 network, $4 space, $5 entry, $6 persons, $7 what each of them follows it by
 */
export const notifyDocumentFollowers = statement<{ id: string; personId: string }>(
  'notifications_notify_document_followers',
  `INSERT INTO notifications_notifications (person_id, event_id, kind, network_id, space_id, object_ids)
   SELECT g.person_id, e.id, $2, $3::uuid, $4::uuid, jsonb_build_object('entryId', $5::uuid, 'followedId', g.followed_id)
   FROM unnest($6::uuid[], $7::uuid[]) AS g (person_id, followed_id)
   JOIN identity_persons p ON p.id = g.person_id AND p.erased_at IS NULL
   JOIN platform_events e ON e.id = $1::bigint AND e.actor_id IS DISTINCT FROM g.person_id
   WHERE NOT EXISTS (
     SELECT FROM notifications_notifications n WHERE n.person_id = g.person_id AND n.object_ids->>'followedId' = g.followed_id::text
       AND (n.seen_at IS NULL OR n.seen_at >= e.occurred_at))
   ON CONFLICT DO NOTHING
   RETURNING id, person_id AS "personId"`,
);
