import { statement } from '@hv/platform/api';

/**
 * Tells people of an event, once each however often it runs, and only those who may see its space at this moment.
 * $1 event, $2 kind, $3 persons, $4 network, $5 space, $6 object ids, $7 who did it
 */
export const notify = statement<{ id: string; personId: string }>(
  'notifications_notify',
  `INSERT INTO notifications_notifications (person_id, event_id, kind, network_id, space_id, object_ids)
   SELECT DISTINCT p.id, $1::bigint, $2, $4::uuid, $5::uuid, $6::jsonb FROM identity_persons p
   WHERE p.id = ANY($3::uuid[]) AND p.erased_at IS NULL AND p.id IS DISTINCT FROM $7::uuid
     AND ($5::uuid IS NULL OR EXISTS (SELECT FROM networks_access a WHERE a.space_id = $5 AND a.person_id = p.id))
   ON CONFLICT (person_id, event_id) DO NOTHING
   RETURNING id, person_id AS "personId"`,
);

/**
 * As `notify`, but whoever has not seen what they were told last of this kind and space is not told again.
 * $1 event, $2 kind, $3 persons, $4 network, $5 space, $6 object ids, $7 who did it
 */
export const notifyOnce = statement<{ id: string; personId: string }>(
  'notifications_notify_once',
  `INSERT INTO notifications_notifications (person_id, event_id, kind, network_id, space_id, object_ids)
   SELECT DISTINCT p.id, $1::bigint, $2, $4::uuid, $5::uuid, $6::jsonb FROM identity_persons p
   WHERE p.id = ANY($3::uuid[]) AND p.erased_at IS NULL AND p.id IS DISTINCT FROM $7::uuid
     AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = $5 AND a.person_id = p.id)
     AND NOT EXISTS (
       SELECT FROM notifications_notifications n WHERE n.person_id = p.id AND n.seen_at IS NULL AND n.kind = $2 AND n.space_id = $5)
   ON CONFLICT (person_id, event_id) DO NOTHING
   RETURNING id, person_id AS "personId"`,
);

/** A notification with the names and titles its sentence needs, as they are today. */
export interface NotificationRow {
  readonly id: string;
  readonly kind: string;
  readonly networkId: string | null;
  readonly spaceId: string | null;
  readonly createdAt: Date;
  readonly seenAt: Date | null;
  readonly actorName: string | null;
  readonly actorOrganisation: string | null;
  readonly threadId: string | null;
  readonly threadTitle: string | null;
  /** It is the reader's own question, or asks others for them. */
  readonly asks: boolean;
  readonly seq: number | null;
  readonly networkName: string | null;
  readonly spaceName: string | null;
  readonly entryId: string | null;
  readonly entryName: string | null;
  readonly entryKind: string | null;
  readonly libraryId: string | null;
  readonly trashed: boolean;
}

/** The post and thread, or the entry of a library, that a notification `n` is about, where they stand now: all may have been moved since. */
const about = `LEFT JOIN discussions_posts post ON post.id = (n.object_ids->>'postId')::uuid
   LEFT JOIN discussions_threads t ON t.id = coalesce(post.thread_id, (n.object_ids->>'threadId')::uuid)
   LEFT JOIN documents_entries entry ON entry.id = (n.object_ids->>'entryId')::uuid`;

const place = `coalesce(t.space_id, entry.space_id, n.space_id)`;

/** What went where its reader does not see it is not shown, and not counted. @param person the SQL of the reader's id */
const isSeen = (person: string): string =>
  `(${place} IS NULL OR EXISTS (SELECT FROM networks_access a WHERE a.space_id = ${place} AND a.person_id = ${person}))`;

/** Someone's notifications of what they may still see, newest first. $1 person, $2 limit, $3 id to go on from or null, $4 network or null */
export const notificationsOf = statement<NotificationRow>(
  'notifications_of',
  `SELECT n.id, n.kind, n.network_id AS "networkId", ${place} AS "spaceId", n.created_at AS "createdAt", n.seen_at AS "seenAt",
     actor.name AS "actorName", org.name AS "actorOrganisation", t.id AS "threadId", t.title AS "threadTitle",
     coalesce(t.author_id = $1 AND t.kind IN ('question', 'ask'), false) AS asks, post.seq, network.name AS "networkName",
     space.name AS "spaceName", entry.id AS "entryId", entry.name AS "entryName", entry.kind AS "entryKind", entry.library_id AS "libraryId",
     entry.trashed_at IS NOT NULL AS trashed
   FROM notifications_notifications n
   JOIN platform_events e ON e.id = n.event_id
   LEFT JOIN identity_persons actor ON actor.id = e.actor_id
   ${about}
   LEFT JOIN networks_current_names org ON org.organisation_id = post.organisation_id
   LEFT JOIN networks_networks network ON network.id = n.network_id
   LEFT JOIN networks_spaces space ON space.id = ${place}
   WHERE n.person_id = $1 AND ($3::uuid IS NULL OR n.id < $3) AND ($4::uuid IS NULL OR n.network_id = $4) AND ${isSeen('$1')}
   ORDER BY n.id DESC LIMIT $2`,
);

/** $1 person */
export const unseenOf = statement<{ unseen: number }>(
  'notifications_unseen',
  `SELECT count(*)::integer AS unseen FROM notifications_notifications n ${about}
   WHERE n.person_id = $1 AND n.seen_at IS NULL AND ${isSeen('$1')}`,
);

/** $1 person */
export const markSeen = statement<{ id: string }>(
  'notifications_seen',
  `UPDATE notifications_notifications SET seen_at = now() WHERE person_id = $1 AND seen_at IS NULL RETURNING id`,
);
