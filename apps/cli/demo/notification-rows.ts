import { personsMentioned } from '@hv/discussions/contracts';
import { demoId } from './demo-id';
import { type Naming, namings } from './happenings';
import { personId } from './people-rows';

/** Notifications of the mentions: all seen but the latest of each. They point to the events, which must be there already. */
export const notificationRows = {
  /** $1 the rows as JSON */
  sql: `INSERT INTO notifications_notifications (id, person_id, event_id, kind, network_id, space_id, object_ids, created_at, seen_at)
    SELECT row.id, row.person_id, e.id, e.name, e.network_id, e.space_id, jsonb_build_object('threadId', e.payload->'threadId', 'postId', e.payload->'postId'),
      e.occurred_at, CASE WHEN row.seen THEN e.occurred_at + interval '3 hours' END
    FROM jsonb_to_recordset($1) AS row (id uuid, person_id uuid, post_id text, seen boolean)
    JOIN platform_events e ON e.object_kind = 'post' AND e.object_id = row.post_id AND e.name = '${personsMentioned.name}'`,

  json(): string {
    const ofEach = [...Map.groupBy(namings(), ({ person }) => person.email).values()];
    return JSON.stringify(ofEach.flatMap((mentions) => mentions.map((naming, index) => rowOf(naming, index < mentions.length - 1))));
  },
};

const rowOf = ({ person, post }: Naming, seen: boolean): object => ({
  id: demoId(`notification ${person.email} ${post.id}`, post.at),
  person_id: personId(person.email),
  post_id: post.id,
  seen,
});
