import type { KeptClusterView, MunicipalityChoiceView, ParticipationView } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

/** Makes those who change one network wait for each other. No row: there is no such network. $1 network */
export const lockNetwork = statement<{ id: string }>(
  'editing_lock_network',
  `SELECT id FROM networks_networks WHERE id = $1 FOR NO KEY UPDATE`,
);

/** What was made by a key. $1 author, $2 key */
export const madeByKey = statement<{ id: string; hash: Buffer }>(
  'editing_made_by_key',
  `SELECT object_id AS id, idempotency_hash AS hash FROM networks_edits WHERE author_id = $1 AND idempotency_key = $2`,
);

/** No row: the key was used meanwhile. $1 author, $2 key, $3 hash, $4 what was made */
export const keepMade = statement<{ id: string }>(
  'editing_keep_made',
  `INSERT INTO networks_edits (author_id, idempotency_key, idempotency_hash, object_id) VALUES ($1, $2, $3, $4)
   ON CONFLICT DO NOTHING RETURNING object_id AS id`,
);

/** The version of what a network is for, its period and its phases. $1 network */
export const versionOfNetwork = statement<{ version: number }>('editing_version', `SELECT version FROM networks_networks WHERE id = $1`);

/** How many take part in cluster `c`, now or later. */
const inCluster = `(SELECT count(*)::integer FROM networks_participations p
  WHERE p.cluster_id = c.id AND (p.valid_to IS NULL OR p.valid_to > now()))`;

/** Clusters by name. $1 network, $2 one of them, removed or not, or null for all that there are */
export const keptClusters = statement<KeptClusterView & { readonly removed: boolean }>(
  'editing_clusters',
  `SELECT c.id, c.name, c.version, ${inCluster} AS organisations, c.removed_at IS NOT NULL AS removed FROM networks_clusters c
   WHERE c.network_id = $1 AND (($2::uuid IS NULL AND c.removed_at IS NULL) OR c.id = $2) ORDER BY c.name COLLATE danish, c.id`,
);

export interface ParticipationRow extends Omit<ParticipationView, 'from' | 'to'> {
  readonly from: Date;
  readonly to: Date | null;
}

/** Those who take part or will, by name. $1 network, $2 one organisation, whether or not it has ended, or null for all that run */
export const keptParticipations = statement<ParticipationRow>(
  'editing_participations',
  `SELECT o.id, o.kind, coalesce(n.name, '') AS name, o.municipality_code AS code, p.role, p.cluster_id AS "clusterId", p.chair,
     p.valid_from AS "from", p.valid_to AS "to", p.version
   FROM networks_participations p JOIN networks_organisations o ON o.id = p.organisation_id
   LEFT JOIN networks_current_names n ON n.organisation_id = o.id
   WHERE p.network_id = $1 AND (($2::uuid IS NULL AND (p.valid_to IS NULL OR p.valid_to > now())) OR p.organisation_id = $2)
   ORDER BY n.name COLLATE danish, o.id`,
);

/** Municipalities that do not take part, by name. $1 network */
export const absentMunicipalities = statement<MunicipalityChoiceView>(
  'editing_municipalities',
  `SELECT m.code, m.formal_name AS name FROM networks_municipalities m
   WHERE NOT EXISTS (SELECT FROM networks_participations p JOIN networks_organisations o ON o.id = p.organisation_id
     WHERE p.network_id = $1 AND o.municipality_code = m.code AND (p.valid_to IS NULL OR p.valid_to > now()))
   ORDER BY m.name COLLATE danish`,
);

/** The space of all a network's people. $1 network */
export const spaceOfAll = statement<{ id: string }>(
  'editing_space_of_all',
  `SELECT id FROM networks_spaces WHERE network_id = $1 AND kind = 'network' AND parent_space_id IS NULL ORDER BY created_at, id LIMIT 1`,
);

/** Who is in a network for an organisation. $1 network, $2 organisation */
export const peopleOfOrganisation = statement<{ personId: string }>(
  'editing_people_of_organisation',
  `SELECT DISTINCT person_id AS "personId" FROM networks_memberships
   WHERE network_id = $1 AND organisation_id = $2 AND (valid_to IS NULL OR valid_to > now())`,
);
