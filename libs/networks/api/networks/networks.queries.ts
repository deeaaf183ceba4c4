import { formerMember } from '@hv/identity/contracts';
import type { MemberView, NetworkView, OrganisationView, Role } from '@hv/networks/contracts';
import { type Statement, statement } from '@hv/platform/api';

const runs = (row: string): string => `${row}.valid_from <= now() AND (${row}.valid_to IS NULL OR ${row}.valid_to > now())`;

/** A member who knows of the network: the SQL form of `see` in network.policy.ts. */
const knows = `${runs('m')} AND NOT (m.roles <@ ARRAY['guest'])`;

/**
 * The roles of all of someone's running memberships in a network; one row. One that somebody ended after this transaction began runs no more,
 * although its end lies after the transaction's now. $1 person, $2 network
 */
export const rolesInNetwork = statement<{ roles: Role[] }>(
  'networks_roles',
  `SELECT coalesce(array_agg(DISTINCT role), '{}') AS roles FROM networks_memberships m CROSS JOIN unnest(m.roles) role
   WHERE m.person_id = $1 AND m.network_id = $2 AND ${runs('m')} AND NOT m.end_recorded`,
);

/** Someone's networks by name. $1 person, $2 one network or null, $3 limit or null, $4 and $5 name and id to go on from, or null */
export const networksOf = statement<NetworkView>(
  'networks_list',
  `SELECT n.id, n.name, n.purpose, n.valid_from::text AS "from", n.valid_to::text AS "to", coalesce(phases.list, '[]') AS phases
   FROM networks_networks n LEFT JOIN LATERAL (
     SELECT json_agg(json_build_object('name', f.name, 'from', f.valid_from, 'to', f.valid_to) ORDER BY f.position) AS list
     FROM networks_phases f WHERE f.network_id = n.id
   ) phases ON true
   WHERE EXISTS (SELECT FROM networks_memberships m WHERE m.network_id = n.id AND m.person_id = $1 AND ${knows})
     AND ($2::uuid IS NULL OR n.id = $2)
     AND ($4::text IS NULL OR (n.name COLLATE danish, n.id) > ($4 COLLATE danish, $5::uuid))
   ORDER BY n.name COLLATE danish, n.id LIMIT $3`,
);

/** The organisations that take part in a network now, by name. $1 network, $2 limit, $3 and $4 name and id to go on from, or null */
export const organisationsOfNetwork = statement<OrganisationView>(
  'networks_organisations',
  `SELECT o.id, o.kind, o.name, o.code FROM networks_participations p
   JOIN (
     SELECT o.id, o.kind, coalesce(n.name, '') AS name, o.municipality_code AS code
     FROM networks_organisations o LEFT JOIN networks_current_names n ON n.organisation_id = o.id
   ) o ON o.id = p.organisation_id
   WHERE p.network_id = $1 AND ${runs('p')} AND ($3::text IS NULL OR (o.name COLLATE danish, o.id) > ($3 COLLATE danish, $4::uuid))
   ORDER BY o.name COLLATE danish, o.id LIMIT $2`,
);

/** A list of members by name. @param among the memberships `m` that are in it, by $1. $2 limit, $3 and $4 name and membership to go on from, or null */
const members = (name: string, among: string): Statement<MemberView> =>
  statement<MemberView>(
    name,
    `SELECT m.id AS "membershipId", m.person_id AS "personId", person.name, person.title, coalesce(n.name, '') AS organisation,
     m.organisation_id AS "organisationId", m.roles, c.name AS cluster
   FROM networks_memberships m
   JOIN (
     SELECT id, CASE WHEN erased_at IS NULL THEN name ELSE '${formerMember}' END AS name, CASE WHEN erased_at IS NULL THEN title ELSE '' END AS title
     FROM identity_persons
   ) person ON person.id = m.person_id
   LEFT JOIN networks_current_names n ON n.organisation_id = m.organisation_id
   LEFT JOIN networks_participations p ON p.network_id = m.network_id AND p.organisation_id = m.organisation_id AND ${runs('p')}
   LEFT JOIN networks_clusters c ON c.id = p.cluster_id
   WHERE ${among} AND ($3::text IS NULL OR (person.name COLLATE danish, m.id) > ($3 COLLATE danish, $4::uuid))
   ORDER BY person.name COLLATE danish, m.id LIMIT $2`,
  );

/** Who is in a network now; guests of its events are not. $1 network */
export const membersOfNetwork = members('networks_members', `m.network_id = $1 AND ${knows}`);

/** Who sees a space now, by which memberships. $1 space */
export const membersOfSpace = members(
  'networks_space_members',
  `m.id IN (SELECT a.membership_id FROM networks_access a WHERE a.space_id = $1)`,
);
