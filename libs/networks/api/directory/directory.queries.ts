import type { ChoiceView, DirectoryOrganisationView, PersonView, Role } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';
import { awayNow } from '../profiles/profiles.queries';

export interface KnownNetwork {
  readonly networkId: string;
  readonly roles: Role[];
}

/** The networks that somebody knows of, with their roles there. $1 person, $2 one network or null */
export const knownNetworks = statement<KnownNetwork>(
  'directory_known_networks',
  `SELECT network_id AS "networkId", array_agg(DISTINCT role) AS roles FROM networks_acquainted CROSS JOIN unnest(roles) role
   WHERE person_id = $1 AND ($2::uuid IS NULL OR network_id = $2) GROUP BY network_id ORDER BY network_id`,
);

/** What people are in networks, as JSON. */
const belonging = `coalesce(json_agg(json_build_object('networkId', m.network_id, 'network', w.name, 'organisationId', m.organisation_id,
    'organisation', coalesce(n.name, ''), 'organisationKind', o.kind, 'organisationCode', o.municipality_code, 'roles', m.roles, 'cluster', c.name)
    ORDER BY w.name COLLATE danish, n.name COLLATE danish), '[]') AS list
  FROM networks_acquainted m JOIN networks_networks w ON w.id = m.network_id JOIN networks_organisations o ON o.id = m.organisation_id
  LEFT JOIN networks_current_names n ON n.organisation_id = m.organisation_id
  LEFT JOIN networks_participations p ON p.network_id = m.network_id AND p.organisation_id = m.organisation_id
    AND p.valid_from <= now() AND (p.valid_to IS NULL OR p.valid_to > now())
  LEFT JOIN networks_clusters c ON c.id = p.cluster_id
  WHERE m.network_id = ANY($1::uuid[])`;

/** What `person` is in the networks of $1. */
const belongings = `SELECT ${belonging} AND m.person_id = person.id`;

/** What each of the people $2 is in the networks of $1. */
export const belongingsOfMany = `SELECT m.person_id, ${belonging} AND m.person_id = ANY($2::uuid[]) GROUP BY m.person_id`;

/** Facts of a row of the directory. */
export const shown = `person.id, person.name, person.title, f.picture_id AS "pictureId", ${awayNow('f')} AS "awayUntil",
  coalesce(f.areas, '{}') AS areas, coalesce(f.subjects, '{}') AS subjects, belongings.list AS belongings`;

export interface Choices {
  readonly organisations: ChoiceView[];
  readonly clusters: ChoiceView[];
  readonly subjects: string[];
}

/** What the people of networks can be narrowed to. $1 networks */
export const choicesOf = statement<Choices>(
  'directory_choices',
  `WITH members AS MATERIALIZED (SELECT DISTINCT person_id, organisation_id FROM networks_acquainted WHERE network_id = ANY($1::uuid[]))
   SELECT
     (SELECT coalesce(json_agg(json_build_object('id', organisation_id, 'name', name) ORDER BY name COLLATE danish, organisation_id), '[]')
      FROM networks_current_names WHERE organisation_id IN (SELECT organisation_id FROM members)) AS organisations,
     (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name) ORDER BY name COLLATE danish, id), '[]')
      FROM networks_clusters WHERE network_id = ANY($1::uuid[]) AND removed_at IS NULL) AS clusters,
     (SELECT coalesce(json_agg(subject ORDER BY subject COLLATE danish), '[]') FROM (
        SELECT subject FROM networks_profiles f CROSS JOIN unnest(f.subjects) subject WHERE f.person_id IN (SELECT person_id FROM members)
        GROUP BY subject ORDER BY count(*) DESC, subject LIMIT 100) often) AS subjects`,
);

/** The organisations of networks now, by name, with how many people each has there. $1 networks, $2 limit, $3, $4 and $5 name, id and network to go on from, or null */
export const organisationsInDirectory = statement<DirectoryOrganisationView>(
  'directory_organisations',
  `SELECT o.id, o.kind, o.name, o.code, c.name AS cluster, p.network_id AS "networkId", w.name AS network, (
     SELECT count(DISTINCT person_id)::integer FROM networks_acquainted m WHERE m.network_id = p.network_id AND m.organisation_id = p.organisation_id
   ) AS people
   FROM networks_participations p
   JOIN (
     SELECT o.id, o.kind, coalesce(n.name, '') AS name, o.municipality_code AS code
     FROM networks_organisations o LEFT JOIN networks_current_names n ON n.organisation_id = o.id
   ) o ON o.id = p.organisation_id
   JOIN networks_networks w ON w.id = p.network_id LEFT JOIN networks_clusters c ON c.id = p.cluster_id
   WHERE p.network_id = ANY($1::uuid[]) AND p.valid_from <= now() AND (p.valid_to IS NULL OR p.valid_to > now())
     AND ($3::text IS NULL OR (o.name COLLATE danish, o.id, p.network_id) > ($3 COLLATE danish, $4::uuid, $5::uuid))
   ORDER BY o.name COLLATE danish, o.id, p.network_id LIMIT $2`,
);

/** Somebody, for the reader who shares these networks with them. $1 networks of the reader, $2 person */
export const personFor = statement<Omit<PersonView, 'ask'>>(
  'directory_person',
  `SELECT ${shown}, coalesce(f.telephone, '') AS telephone, CASE WHEN f.show_email THEN coalesce(a.email, '') ELSE '' END AS email,
     coalesce(f.languages, '{}') AS languages, coalesce(f.works_with, '') AS "worksWith"
   FROM identity_persons person LEFT JOIN networks_profiles f ON f.person_id = person.id
   LEFT JOIN identity_accounts a ON a.person_id = person.id CROSS JOIN LATERAL (${belongings}) belongings
   WHERE person.id = $2 AND person.erased_at IS NULL`,
);

/**
 * The smallest space that a reader writes in and somebody sees: as a rule a list of people is shorter than an organisation, that than a cluster,
 * and that than a network; only the one that is found is counted. $1 reader, $2 the other, $3 the network that comes before others, or null
 */
export const smallestCommonSpace = statement<{ spaceId: string; name: string; network: string; people: number }>(
  'directory_smallest_space',
  `WITH mine AS MATERIALIZED (SELECT space_id FROM networks_access WHERE person_id = $1 AND writes),
     theirs AS MATERIALIZED (SELECT space_id FROM networks_access WHERE person_id = $2),
     smallest AS MATERIALIZED (
       SELECT s.id, s.name, s.network_id FROM networks_spaces s WHERE s.id IN (SELECT space_id FROM mine) AND s.id IN (SELECT space_id FROM theirs)
       ORDER BY s.network_id IS DISTINCT FROM $3, array_position(ARRAY['group','event','organisation','cluster','network'], s.kind), s.parent_space_id IS NULL,
         (SELECT count(*) FROM networks_space_members l WHERE l.space_id = s.id), s.name COLLATE danish, s.id LIMIT 1
     )
   SELECT s.id AS "spaceId", s.name, n.name AS network,
     (SELECT count(DISTINCT a.person_id)::integer FROM networks_access a WHERE a.space_id = s.id) AS people
   FROM smallest s JOIN networks_networks n ON n.id = s.network_id`,
);
