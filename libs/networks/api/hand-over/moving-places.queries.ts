import { statement } from '@hv/platform/api';

/** A place in a group that somebody takes over. */
export interface MovedPlace {
  readonly spaceId: string;
  /** They were not in the group before. */
  readonly entered: boolean;
  /** They own it, and did not before. */
  readonly owns: boolean;
}

/** Waits for whoever else changes who is in the groups of somebody. $1 person, $2 network */
export const lockGroupsOf = statement<object>(
  'hand_over_lock_groups',
  `SELECT s.id FROM networks_spaces s JOIN networks_space_members l ON l.space_id = s.id AND l.person_id = $1
   WHERE s.network_id = $2 AND s.kind = 'group' AND s.parent_space_id IS NULL ORDER BY s.id FOR NO KEY UPDATE OF s`,
);

/** Puts somebody in the places that another has in groups. Places that are theirs as they are stay out of it. $1 from, $2 to, $3 network */
export const takePlaces = statement<MovedPlace>(
  'hand_over_take_places',
  `INSERT INTO networks_space_members AS mine (space_id, person_id, owner)
   SELECT l.space_id, $2, l.owner FROM networks_space_members l JOIN networks_spaces s ON s.id = l.space_id
   WHERE l.person_id = $1 AND s.network_id = $3 AND s.kind = 'group' AND s.parent_space_id IS NULL
   ON CONFLICT (space_id, person_id) DO UPDATE SET owner = true WHERE excluded.owner AND NOT mine.owner
   RETURNING space_id AS "spaceId", xmax = 0 AS entered, owner AS owns`,
);

/** Takes somebody off the groups of a network, unless they are in it by another membership still. $1 person, $2 network */
export const leavePlaces = statement<{ spaceId: string }>(
  'hand_over_leave_places',
  `DELETE FROM networks_space_members l USING networks_spaces s
   WHERE l.person_id = $1 AND s.id = l.space_id AND s.network_id = $2 AND s.kind = 'group' AND s.parent_space_id IS NULL
     AND NOT EXISTS (SELECT FROM networks_acquainted a WHERE a.person_id = $1 AND a.network_id = $2)
   RETURNING l.space_id AS "spaceId"`,
);

/** Closes the rooms of groups and of what is narrowed within them to whoever does not ask anew; locked in order. $1 groups */
export const raiseVersionsOfGroups = statement<{ groupId: string; spaceIds: string[] }>(
  'hand_over_raise_versions',
  `WITH locked AS (
     SELECT id, coalesce(parent_space_id, id) AS group_id FROM networks_spaces WHERE id = ANY($1::uuid[]) OR parent_space_id = ANY($1::uuid[])
     ORDER BY id FOR NO KEY UPDATE
   ), raised AS (
     UPDATE networks_spaces s SET access_version = s.access_version + 1 FROM locked WHERE s.id = locked.id
   )
   SELECT group_id AS "groupId", array_agg(id ORDER BY id) AS "spaceIds" FROM locked GROUP BY group_id`,
);
