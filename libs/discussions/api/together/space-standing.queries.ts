import type { Role, SpaceKind } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

/** How someone stands to a space, with the roles that let them in. */
export interface SpaceStanding {
  readonly roles: readonly Role[];
  readonly writes: boolean;
  readonly kind: SpaceKind;
  readonly isSubSpace: boolean;
  readonly name: string;
}

/** No row: they do not see it. $1 space, $2 person */
export const spaceStanding = statement<SpaceStanding>(
  'note_space_standing',
  `SELECT array_agg(DISTINCT role) AS roles, bool_or(a.writes) AS writes, s.kind, s.parent_space_id IS NOT NULL AS "isSubSpace", s.name
   FROM networks_access a JOIN networks_memberships m ON m.id = a.membership_id CROSS JOIN LATERAL unnest(m.roles) role
   JOIN networks_spaces s ON s.id = a.space_id
   WHERE a.space_id = $1 AND a.person_id = $2 GROUP BY s.id`,
);
