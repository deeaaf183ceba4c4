import type { SpaceKind } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

export interface GrantedRow {
  readonly spaceId: string;
  readonly networkId: string;
  readonly kind: SpaceKind;
  readonly membershipId: string;
  readonly writes: boolean;
  readonly moderates: boolean;
  readonly joinedAt: Date;
  /** Until the first of all these grants ends by its date, ms from now; null when none does. */
  readonly endsInMs: number | null;
}

/**
 * The spaces a person sees, each by the membership that moderates, else writes, else is oldest; joined when the first of them let them in.
 * $1 person, $2 one space, or null for all
 */
export const grantedSpaces = statement<GrantedRow>(
  'access_granted',
  `SELECT DISTINCT ON (a.space_id) a.space_id AS "spaceId", a.network_id AS "networkId", a.kind, a.membership_id AS "membershipId", a.writes, a.moderates,
     min(a.joined_at) OVER (PARTITION BY a.space_id) AS "joinedAt",
     (extract(epoch FROM min(a.valid_to) OVER () - now()) * 1000)::double precision AS "endsInMs"
   FROM networks_access a WHERE a.person_id = $1 AND ($2::uuid IS NULL OR a.space_id = $2)
   ORDER BY a.space_id, a.moderates DESC, a.writes DESC, a.membership_id`,
);

/** $1 spaces */
export const accessVersions = statement<{ id: string; version: number }>(
  'access_versions',
  `SELECT id, access_version AS version FROM networks_spaces WHERE id = ANY($1::uuid[])`,
);

/** Who of these people sees which of these spaces. $1 spaces, $2 people */
export const accessOfPeople = statement<{ spaceId: string; personIds: string[] }>(
  'access_of_people',
  `SELECT space_id AS "spaceId", array_agg(DISTINCT person_id) AS "personIds" FROM networks_access
   WHERE space_id = ANY($1::uuid[]) AND person_id = ANY($2::uuid[]) GROUP BY space_id`,
);
