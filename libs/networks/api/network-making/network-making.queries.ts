import type { ListedNetworkView, MunicipalityChoiceView } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

const runs = (row: string): string => `${row}.valid_from <= now() AND (${row}.valid_to IS NULL OR ${row}.valid_to > now())`;

/** All networks, by name. $1 one of them or null, $2 limit, $3 and $4 name and id to go on from, or null */
export const listedNetworks = statement<ListedNetworkView>(
  'making_networks',
  `WITH shown AS (
     SELECT id, name, valid_from, valid_to FROM networks_networks
     WHERE ($1::uuid IS NULL OR id = $1) AND ($3::text IS NULL OR (name COLLATE danish, id) > ($3 COLLATE danish, $4::uuid))
     ORDER BY name COLLATE danish, id LIMIT $2
   )
   SELECT n.id, n.name, n.valid_from::text AS "from", n.valid_to::text AS "to",
     (SELECT count(*)::integer FROM networks_participations p WHERE p.network_id = n.id AND ${runs('p')}) AS organisations,
     (SELECT count(DISTINCT m.person_id)::integer FROM networks_memberships m WHERE m.network_id = n.id AND ${runs('m')}) AS people,
     ARRAY(SELECT DISTINCT person.name FROM networks_memberships m JOIN identity_persons person ON person.id = m.person_id AND person.erased_at IS NULL
       WHERE m.network_id = n.id AND 'secretariat' = ANY (m.roles) AND ${runs('m')} ORDER BY person.name LIMIT 5) AS secretariat
   FROM shown n ORDER BY n.name COLLATE danish, n.id`,
);

/** Makes a network with the space of all its people. $1 id, $2 name, $3 purpose, $4 and $5 first and last day, $6 what its space is called */
export const makeNetwork = statement<{ id: string }>(
  'making_network',
  `WITH made AS (
     INSERT INTO networks_networks (id, name, purpose, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5) RETURNING id
   )
   INSERT INTO networks_spaces (network_id, kind, name) SELECT id, 'network', $6 FROM made RETURNING id`,
);

/** All 98, by name. */
export const allMunicipalities = statement<MunicipalityChoiceView>(
  'making_municipalities',
  `SELECT code, formal_name AS name FROM networks_municipalities ORDER BY name COLLATE danish`,
);
