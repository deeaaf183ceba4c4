import type { MunicipalityPersonView, MunicipalityView } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

/** A municipality of Denmark with what it is in somebody's networks. $1 code, $2 person */
export const municipalityFor = statement<Omit<MunicipalityView, 'people' | 'peopleCount'>>(
  'municipality_for',
  `SELECT m.code, m.formal_name AS name, CASE WHEN current_date < '2027-01-01' THEN m.region_name ELSE m.region_name_from_2027 END AS region,
     CASE WHEN shared.networks IS NOT NULL THEN o.id END AS "organisationId", coalesce(shared.networks, '[]') AS networks
   FROM networks_municipalities m LEFT JOIN networks_organisations o ON o.municipality_code = m.code
   LEFT JOIN LATERAL (
     SELECT json_agg(json_build_object('networkId', w.id, 'network', w.name, 'role', p.role, 'chair', p.chair, 'cluster', c.name, 'spaceId', (
         SELECT s.id FROM networks_spaces s WHERE s.network_id = w.id AND s.kind = 'organisation' AND s.organisation_id = o.id AND s.parent_space_id IS NULL
           AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = s.id AND a.person_id = $2) ORDER BY s.id LIMIT 1
       )) ORDER BY w.name COLLATE danish, w.id) AS networks
     FROM networks_participations p JOIN networks_networks w ON w.id = p.network_id LEFT JOIN networks_clusters c ON c.id = p.cluster_id
     WHERE p.organisation_id = o.id AND p.valid_from <= now() AND (p.valid_to IS NULL OR p.valid_to > now())
       AND EXISTS (SELECT FROM networks_acquainted mine WHERE mine.network_id = w.id AND mine.person_id = $2)
   ) shared ON true
   WHERE m.code = $1`,
);

/** The people who are in networks for an organisation, each once, by name; with how many there are. $1 networks, $2 organisation, $3 limit */
export const peopleOfMunicipality = statement<MunicipalityPersonView & { readonly count: number }>(
  'municipality_people',
  `WITH members AS MATERIALIZED (
     SELECT person_id, array_agg(DISTINCT role) AS roles FROM networks_acquainted CROSS JOIN unnest(roles) role
     WHERE organisation_id = $2 AND network_id = ANY($1::uuid[]) GROUP BY person_id
   )
   SELECT person.id, person.name, person.title, f.picture_id AS "pictureId", members.roles, count(*) OVER ()::integer AS count
   FROM members JOIN identity_persons person ON person.id = members.person_id AND person.erased_at IS NULL
   LEFT JOIN networks_profiles f ON f.person_id = person.id
   ORDER BY person.name COLLATE danish, person.id LIMIT $3`,
);
