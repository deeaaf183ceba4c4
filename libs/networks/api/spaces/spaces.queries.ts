import { type SpaceKind } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

export interface SpaceRow {
  readonly id: string;
  readonly kind: SpaceKind;
  readonly name: string;
  readonly purpose: string;
  readonly networkId: string;
  readonly parentSpaceId: string | null;
  readonly archived: boolean;
  readonly writes: boolean;
  readonly moderates: boolean;
  /** How many organisations and people see it. */
  readonly organisations: number;
  readonly people: number;
  /** Place of its kind in a list: the widest circle first. */
  readonly rank: number;
}

const order = `rank, name COLLATE danish, id`;

/**
 * The spaces a person sees, with who else sees each.
 * $1 person, $2 network or null, $3 one space or null, $4 limit or null, $5 to $7 rank, name and id to go on from, or null
 */
export const spacesOf = statement<SpaceRow>(
  'spaces_list',
  `WITH mine AS (
     SELECT space_id, bool_or(writes) AS writes, bool_or(moderates) AS moderates FROM networks_access
     WHERE person_id = $1 AND ($2::uuid IS NULL OR network_id = $2) AND ($3::uuid IS NULL OR space_id = $3) GROUP BY space_id
   ), ranked AS (
     SELECT s.id, s.kind, s.name, s.purpose, s.network_id, s.parent_space_id, s.archived_at IS NOT NULL AS archived, mine.writes, mine.moderates,
       array_position(ARRAY['network','cluster','organisation','group','event'], s.kind) AS rank
     FROM mine JOIN networks_spaces s ON s.id = mine.space_id
   ), shown AS (
     SELECT * FROM ranked WHERE $5::integer IS NULL OR (rank, name COLLATE danish, id) > ($5, $6::text COLLATE danish, $7::uuid)
     ORDER BY ${order} LIMIT $4
   )
   SELECT id, kind, name, purpose, network_id AS "networkId", parent_space_id AS "parentSpaceId", archived, writes, moderates, rank,
     audience.organisations, audience.people
   FROM shown CROSS JOIN LATERAL (
     SELECT count(DISTINCT organisation_id)::integer AS organisations, count(DISTINCT person_id)::integer AS people
     FROM networks_access WHERE space_id = shown.id
   ) audience
   ORDER BY ${order}`,
);
