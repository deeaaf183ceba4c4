import { formerMember } from '@hv/identity/contracts';
import type { Role, SpaceKind } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

const runs = (row: string): string => `${row}.valid_from <= now() AND (${row}.valid_to IS NULL OR ${row}.valid_to > now())`;

/** How a person stands on a space's list `l`. */
const listed = `CASE WHEN l.person_id IS NULL THEN 'no' WHEN l.owner THEN 'owner' ELSE 'member' END`;

/** A running membership with all that access is decided by. */
export interface FactsRow {
  readonly membershipId: string;
  readonly networkId: string;
  readonly network: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly roles: Role[];
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly clusterId: string | null;
  readonly clusterFrom: Date | null;
  readonly clusterTo: Date | null;
  readonly supports: string[];
  readonly at: Date;
}

/** What access is decided by, of a membership `m`. */
const facts = `m.id AS "membershipId", m.network_id AS "networkId", net.name AS network, m.organisation_id AS "organisationId",
     coalesce(n.name, '') AS organisation, m.roles, m.valid_from AS "validFrom", m.valid_to AS "validTo", p.cluster_id AS "clusterId",
     p.valid_from AS "clusterFrom", p.valid_to AS "clusterTo", now() AS at,
     ARRAY(SELECT a.organisation_id FROM networks_support_agreements a
       WHERE a.network_id = m.network_id AND a.consultancy_id = m.organisation_id) AS supports`;

const aroundFacts = `JOIN networks_networks net ON net.id = m.network_id
   LEFT JOIN networks_participations p ON p.network_id = m.network_id AND p.organisation_id = m.organisation_id
   LEFT JOIN networks_current_names n ON n.organisation_id = m.organisation_id`;

/** A person's running memberships, by network, with the reader's roles there. $1 person, $2 reader */
export const factsOfPerson = statement<FactsRow & { readonly readerRoles: Role[] }>(
  'access_reasons_memberships',
  `SELECT ${facts},
     ARRAY(SELECT DISTINCT role FROM networks_memberships r CROSS JOIN unnest(r.roles) role
       WHERE r.person_id = $2 AND r.network_id = m.network_id AND ${runs('r')}) AS "readerRoles"
   FROM networks_memberships m ${aroundFacts}
   WHERE m.person_id = $1 AND ${runs('m')}
   ORDER BY net.name COLLATE danish, net.id, m.id`,
);

/** A membership that lets somebody see a space, and whether they are on its list. */
export interface MemberRow extends FactsRow {
  readonly personId: string;
  readonly name: string;
  readonly archived: boolean;
  readonly listed: 'no' | 'member' | 'owner';
}

/** Who sees a space, by name. $1 space, $2 limit, $3 and $4 name and membership to go on from, or null */
export const factsOfSpace = statement<MemberRow>(
  'access_reasons_of_space',
  `SELECT ${facts}, m.person_id AS "personId", person.name, ${listed} AS listed
   FROM networks_access access JOIN networks_spaces s ON s.id = access.space_id
   JOIN networks_memberships m ON m.id = access.membership_id ${aroundFacts}
   JOIN (SELECT id, CASE WHEN erased_at IS NULL THEN name ELSE '${formerMember}' END AS name FROM identity_persons) person ON person.id = m.person_id
   LEFT JOIN networks_space_members l ON l.space_id = coalesce(s.parent_space_id, s.id) AND l.person_id = m.person_id
   WHERE access.space_id = $1 AND ($3::text IS NULL OR (person.name COLLATE danish, m.id) > ($3 COLLATE danish, $4::uuid))
   ORDER BY person.name COLLATE danish, m.id LIMIT $2`,
);

/** A space with all that access is decided by. */
export interface SpaceFactsRow {
  readonly id: string;
  readonly networkId: string;
  readonly kind: SpaceKind;
  readonly name: string;
  readonly clusterId: string | null;
  readonly organisationId: string | null;
  readonly parentSpaceId: string | null;
  readonly allowedRoles: Role[] | null;
  readonly listed: 'no' | 'member' | 'owner';
}

/** All spaces of some networks, the widest circle first, and whether a person is on their lists. $1 networks, $2 person */
export const spacesWithLists = statement<SpaceFactsRow>(
  'access_reasons_spaces',
  `SELECT s.id, s.network_id AS "networkId", s.kind, s.name, s.cluster_id AS "clusterId", s.organisation_id AS "organisationId",
     s.parent_space_id AS "parentSpaceId", s.allowed_roles AS "allowedRoles", s.archived_at IS NOT NULL AS archived,
     ${listed} AS listed
   FROM networks_spaces s LEFT JOIN networks_space_members l ON l.space_id = coalesce(s.parent_space_id, s.id) AND l.person_id = $2
   WHERE s.network_id = ANY ($1::uuid[])
   ORDER BY array_position(ARRAY['network','cluster','organisation','group','event'], s.kind), s.name COLLATE danish, s.id`,
);

/** One space, whoever is on its list. $1 space */
export const oneSpace = statement<Omit<SpaceFactsRow, 'listed'>>(
  'access_reasons_space',
  `SELECT id, network_id AS "networkId", kind, name, cluster_id AS "clusterId", organisation_id AS "organisationId",
     parent_space_id AS "parentSpaceId", allowed_roles AS "allowedRoles", archived_at IS NOT NULL AS archived FROM networks_spaces WHERE id = $1`,
);

export const nameOfPerson = statement<{ readonly name: string }>(
  'access_reasons_person',
  `SELECT CASE WHEN erased_at IS NULL THEN name ELSE '${formerMember}' END AS name FROM identity_persons WHERE id = $1`,
);
