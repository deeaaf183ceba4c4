import { formerMember } from '@hv/identity/contracts';
import type { OwnPlaceView } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

const shownColleagues = 12;

/** What somebody is in a network, one row for each organisation that they are there for, with its other people and who it was before. $1 person, $2 network */
export const ownPlaces = statement<OwnPlaceView>(
  'welcome_own_places',
  `SELECT mine.organisation_id AS "organisationId", coalesce(n.name, '') AS organisation, o.municipality_code AS code, mine.roles,
     p.role AS participation, coalesce(p.chair, false) AS chair, c.name AS cluster, coalesce((
       SELECT json_agg(json_build_object('personId', a.id, 'name', a.name, 'title', a.title, 'roles', a.roles) ORDER BY a.name COLLATE danish, a.id)
       FROM (
         SELECT person.id, person.name, person.title, a.roles FROM networks_acquainted a
         JOIN identity_persons person ON person.id = a.person_id AND person.erased_at IS NULL
         WHERE a.network_id = $2 AND a.organisation_id = mine.organisation_id AND a.person_id <> $1
         ORDER BY person.name COLLATE danish, person.id LIMIT ${shownColleagues}
       ) a
     ), '[]') AS colleagues,
     CASE WHEN b.predecessor_id IS NOT NULL THEN json_build_object('personId', b.predecessor_id,
       'name', CASE WHEN earlier.erased_at IS NULL THEN earlier.name ELSE '${formerMember}' END,
       'leftAt', to_char(b.left_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'handedOver', b.handed_over,
       'isHere', EXISTS (SELECT FROM networks_acquainted a WHERE a.network_id = $2 AND a.person_id = b.predecessor_id)) END AS predecessor
   FROM networks_acquainted mine JOIN networks_organisations o ON o.id = mine.organisation_id
   LEFT JOIN networks_current_names n ON n.organisation_id = mine.organisation_id
   LEFT JOIN networks_participations p ON p.network_id = $2 AND p.organisation_id = mine.organisation_id
     AND p.valid_from <= now() AND (p.valid_to IS NULL OR p.valid_to > now())
   LEFT JOIN networks_clusters c ON c.id = p.cluster_id
   LEFT JOIN networks_predecessors b ON b.membership_id = mine.membership_id
   LEFT JOIN identity_persons earlier ON earlier.id = b.predecessor_id
   WHERE mine.network_id = $2 AND mine.person_id = $1 ORDER BY n.name COLLATE danish, mine.organisation_id`,
);
