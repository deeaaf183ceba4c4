import type { NetworkMapView } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

/** The municipalities that take part in a network now, by name; nothing for who does not know of it. $1 person, $2 network */
export const municipalitiesOfNetwork = statement<NetworkMapView>(
  'map_municipalities',
  `SELECT w.id AS "networkId", w.name AS network, coalesce((
     SELECT json_agg(json_build_object('code', o.municipality_code, 'name', coalesce(n.name, ''), 'role', p.role, 'chair', p.chair, 'cluster', c.name,
       'people', coalesce(there.people, 0)) ORDER BY n.name COLLATE danish, o.id)
     FROM networks_participations p
     JOIN networks_organisations o ON o.id = p.organisation_id AND o.municipality_code IS NOT NULL
     LEFT JOIN networks_current_names n ON n.organisation_id = o.id
     LEFT JOIN networks_clusters c ON c.id = p.cluster_id
     LEFT JOIN (
       SELECT organisation_id, count(DISTINCT person_id)::integer AS people FROM networks_acquainted WHERE network_id = $2 GROUP BY organisation_id
     ) there ON there.organisation_id = o.id
     WHERE p.network_id = w.id AND p.valid_from <= now() AND (p.valid_to IS NULL OR p.valid_to > now())
   ), '[]') AS municipalities
   FROM networks_networks w
   WHERE w.id = $2 AND EXISTS (SELECT FROM networks_acquainted mine WHERE mine.network_id = w.id AND mine.person_id = $1)`,
);
