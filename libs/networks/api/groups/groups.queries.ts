import type { GroupPersonView } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';
import type { GroupFacts } from './group.policy';

/** How many of those who see group `s` now own it. */
const owners = `(SELECT count(DISTINCT o.person_id)::integer FROM networks_space_members o
  JOIN networks_access a ON a.space_id = o.space_id AND a.person_id = o.person_id WHERE o.space_id = s.id AND o.owner)`;

/** How $1 is on the list of group `s`. */
const listed = `CASE WHEN l.person_id IS NULL THEN 'no' WHEN l.owner THEN 'owner' ELSE 'member' END`;

const archived = `s.archived_at IS NOT NULL`;

const isGroup = `s.kind = 'group' AND s.parent_space_id IS NULL`;

/** How someone stands to a group; no row: there is no such group. $1 person, $2 group */
export const standingIn = statement<GroupFacts & { readonly networkId: string }>(
  'group_standing',
  `SELECT s.network_id AS "networkId", coalesce(g.open, false) AS open, ${listed} AS listed, ${owners} AS owners, ${archived} AS archived, (
     SELECT coalesce(array_agg(DISTINCT role), '{}') FROM networks_memberships m CROSS JOIN unnest(m.roles) role
     WHERE m.person_id = $1 AND m.network_id = s.network_id AND m.valid_from <= now() AND (m.valid_to IS NULL OR m.valid_to > now())
   ) AS roles
   FROM networks_spaces s LEFT JOIN networks_groups g ON g.space_id = s.id
   LEFT JOIN networks_space_members l ON l.space_id = s.id AND l.person_id = $1
   WHERE s.id = $2 AND ${isGroup}`,
);

/** Waits for whoever else changes who is in a group. $1 group */
export const lockGroup = statement<{ id: string }>(
  'group_lock',
  `SELECT s.id FROM networks_spaces s WHERE s.id = $1 AND ${isGroup} FOR NO KEY UPDATE`,
);

export interface GroupRow extends Omit<GroupFacts, 'roles' | 'owners'> {
  readonly id: string;
  readonly networkId: string;
  readonly name: string;
  readonly purpose: string;
  readonly people: number;
  readonly owners: string[];
  readonly ownerCount: number;
  /** Those one is in first, those that are archived last. */
  readonly rank: number;
  readonly version: number;
}

/**
 * The groups of a network that someone knows of: those they are in first, then by name. $1 person, $2 network, $3 one group or null,
 * $4 whether they know of closed ones too, $5 limit, $6 to $8 rank, name and id to go on from, or null
 */
export const groupsOf = statement<GroupRow>(
  'groups_list',
  `WITH known AS (
     SELECT s.id, s.network_id, s.name, s.purpose, s.version, coalesce(g.open, false) AS open, ${listed} AS listed, ${archived} AS archived,
       CASE WHEN s.archived_at IS NOT NULL THEN 2 WHEN l.person_id IS NULL THEN 1 ELSE 0 END AS rank
     FROM networks_spaces s LEFT JOIN networks_groups g ON g.space_id = s.id
     LEFT JOIN networks_space_members l ON l.space_id = s.id AND l.person_id = $1
     WHERE s.network_id = $2 AND ${isGroup} AND ($3::uuid IS NULL OR s.id = $3) AND ($4 OR g.open OR l.person_id IS NOT NULL)
   ), shown AS (
     SELECT * FROM known WHERE $6::integer IS NULL OR (rank, name COLLATE danish, id) > ($6, $7::text COLLATE danish, $8::uuid)
     ORDER BY rank, name COLLATE danish, id LIMIT $5
   )
   SELECT shown.id, shown.network_id AS "networkId", shown.name, purpose, open, listed, archived, version, rank, there.people, there.owners[1:3] AS owners,
     coalesce(cardinality(there.owners), 0) AS "ownerCount"
   FROM shown CROSS JOIN LATERAL (
     SELECT count(*)::integer AS people, coalesce(array_agg(person.name ORDER BY person.name COLLATE danish, person.id) FILTER (WHERE o.owner), '{}') AS owners
     FROM networks_space_members o JOIN identity_persons person ON person.id = o.person_id AND person.erased_at IS NULL
     WHERE o.space_id = shown.id AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = shown.id AND a.person_id = o.person_id)
   ) there
   ORDER BY rank, shown.name COLLATE danish, shown.id`,
);

/** Who is in a group now, by name. $1 group, $2 limit, $3 and $4 name and id to go on from, or null */
export const peopleOfGroup = statement<GroupPersonView>(
  'group_people',
  `SELECT person.id AS "personId", person.name, person.title, l.owner, belongs.organisation
   FROM networks_space_members l JOIN identity_persons person ON person.id = l.person_id AND person.erased_at IS NULL
   CROSS JOIN LATERAL (
     SELECT count(*) AS ways, coalesce(string_agg(DISTINCT n.name, ', '), '') AS organisation FROM networks_access a
     LEFT JOIN networks_current_names n ON n.organisation_id = a.organisation_id WHERE a.space_id = l.space_id AND a.person_id = l.person_id
   ) belongs
   WHERE l.space_id = $1 AND belongs.ways > 0 AND ($3::text IS NULL OR (person.name COLLATE danish, person.id) > ($3 COLLATE danish, $4::uuid))
   ORDER BY person.name COLLATE danish, person.id LIMIT $2`,
);

/** Someone's place on a group's list, and whether they own it and see it still; no row: they have none. $1 group, $2 person */
export const placeIn = statement<{ owner: boolean }>(
  'group_place',
  `SELECT l.owner AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = l.space_id AND a.person_id = l.person_id) AS owner
   FROM networks_space_members l WHERE l.space_id = $1 AND l.person_id = $2`,
);
