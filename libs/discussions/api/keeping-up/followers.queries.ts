import { statement } from '@hv/platform/api';
import { effectiveLevel, isMuted, isUnread, standingOf } from '../reading/reader-standing';

/**
 * Who follows the threads of some posts and has not read them, without those who wrote them and those they name.
 * $1 threads, $2 a post of each
 */
export const followersOf = statement<{ threadId: string; personId: string }>(
  'followers_of',
  `SELECT t.id AS "threadId", f.person_id AS "personId" FROM unnest($1::uuid[], $2::uuid[]) g (thread_id, post_id)
   JOIN discussions_threads t ON t.id = g.thread_id
   JOIN discussions_posts u ON u.id = g.post_id AND u.thread_id = t.id
   CROSS JOIN LATERAL (
     SELECT person_id FROM discussions_read_marks WHERE thread_id = t.id AND (wrote OR named)
     UNION SELECT person_id FROM discussions_thread_levels WHERE thread_id = t.id AND level = 'follow'
     UNION SELECT person_id FROM discussions_space_levels WHERE space_id = t.space_id AND level = 'follow'
   ) f ${standingOf('f.person_id')}
   WHERE ${effectiveLevel('f.person_id')} = 'follow' AND ${isUnread('f.person_id', `'-infinity'::timestamptz`)}
     AND NOT EXISTS (SELECT FROM discussions_mentions named WHERE named.post_id = u.id AND named.person_id = f.person_id)`,
);

/** Who of those that a post names wants to hear of it: all but those who have muted it and are not named themselves. $1 post, $2 persons */
export const mentionedToTell = statement<{ personId: string }>(
  'mentioned_to_tell',
  `SELECT f.person_id AS "personId" FROM discussions_posts u JOIN discussions_threads t ON t.id = u.thread_id
   CROSS JOIN unnest($2::uuid[]) f (person_id) ${standingOf('f.person_id')}
   WHERE u.id = $1 AND (NOT (${isMuted})
     OR jsonb_path_exists(u.document, '$.**.attrs ? (@.kind == "person" && @.id == $id)', jsonb_build_object('id', f.person_id)))`,
);

/** Posts and threads that came last, to be looked at again after a start. $1 how many events are looked through */
export const latestNews = statement<{ id: number; name: string; networkId: string; spaceId: string; threadId: string; postId: string }>(
  'followers_latest_news',
  `SELECT e.id, e.name, e.network_id AS "networkId", e.space_id AS "spaceId", e.payload->>'threadId' AS "threadId", e.payload->>'postId' AS "postId"
   FROM (SELECT * FROM platform_events ORDER BY id DESC LIMIT $1) e
   WHERE e.name IN ('discussions.post-added', 'discussions.thread-started') ORDER BY e.id`,
);
