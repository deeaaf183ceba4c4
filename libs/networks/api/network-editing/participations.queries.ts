import { statement } from '@hv/platform/api';

/** Makes the organisations that there are none of: municipalities by their code. $1 JSON list of {id, kind, code, name} */
export const makeOrganisations = statement<object>(
  'editing_make_organisations',
  `WITH wished AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS w(id uuid, kind text, code text, name text)), made AS (
     INSERT INTO networks_organisations (id, kind, municipality_code) SELECT id, kind, code FROM wished
     ON CONFLICT (municipality_code) DO NOTHING RETURNING id
   )
   INSERT INTO networks_organisation_names (organisation_id, name) SELECT id, name FROM wished JOIN made USING (id)`,
);

/** $1 codes of municipalities */
export const organisationsByCode = statement<{ id: string; code: string }>(
  'editing_organisations_by_code',
  `SELECT id, municipality_code AS code FROM networks_organisations WHERE municipality_code = ANY($1::text[])`,
);

/** The one that is called so and is of that kind; the oldest of several. $1 name, $2 kind */
export const organisationByName = statement<{ id: string }>(
  'editing_organisation_by_name',
  `SELECT o.id FROM networks_current_names n JOIN networks_organisations o ON o.id = n.organisation_id
   WHERE lower(n.name) = lower($1) AND o.kind = $2 ORDER BY o.id LIMIT 1`,
);

/** $1 code */
export const municipalityByCode = statement<{ name: string }>(
  'editing_municipality',
  `SELECT formal_name AS name FROM networks_municipalities WHERE code = $1`,
);

/** Lets organisations take part; one that has left comes again. No row of one that takes part already. $1 network, $2 JSON list of {organisationId, role, clusterId, from} */
export const startParticipations = statement<{ id: string }>(
  'editing_start_participations',
  `INSERT INTO networks_participations AS p (network_id, organisation_id, role, cluster_id, valid_from)
   SELECT $1, w."organisationId", w.role, w."clusterId", coalesce(w."from", now())
   FROM jsonb_to_recordset($2::jsonb) AS w("organisationId" uuid, role text, "clusterId" uuid, "from" timestamptz)
   ON CONFLICT (network_id, organisation_id) DO UPDATE SET role = excluded.role, cluster_id = excluded.cluster_id, chair = false,
     valid_from = excluded.valid_from, valid_to = NULL, told_end = NULL, version = p.version + 1
   WHERE p.valid_to <= now()
   RETURNING organisation_id AS id`,
);

/** A space for each organisation that has none in the network yet and does the work there. $1 network, $2 organisations */
export const makeOrganisationSpaces = statement<{ spaceId: string }>(
  'editing_make_organisation_spaces',
  `INSERT INTO networks_spaces (network_id, kind, name, organisation_id)
   SELECT $1, 'organisation', n.name, p.organisation_id FROM networks_participations p
   JOIN networks_current_names n ON n.organisation_id = p.organisation_id
   WHERE p.network_id = $1 AND p.organisation_id = ANY($2::uuid[]) AND p.role IN ('partner', 'reference')
     AND NOT EXISTS (SELECT FROM networks_spaces s WHERE s.network_id = $1 AND s.organisation_id = p.organisation_id)
   RETURNING id AS "spaceId"`,
);

/** $1 network, $2 organisation, $3 role, $4 cluster or null, $5 chair, $6 from, $7 to or null */
export const changeParticipation = statement<object>(
  'editing_change_participation',
  `UPDATE networks_participations SET role = $3, cluster_id = $4, chair = $5, valid_from = $6, valid_to = $7, version = version + 1
   WHERE network_id = $1 AND organisation_id = $2`,
);

/** Whoever spoke for a cluster does so no more. $1 cluster, $2 who does now */
export const takeChair = statement<object>(
  'editing_take_chair',
  `UPDATE networks_participations SET chair = false, version = version + 1 WHERE cluster_id = $1 AND organisation_id <> $2 AND chair`,
);

/** One that has not begun never will. $1 network, $2 organisation */
export const endParticipation = statement<object>(
  'editing_end_participation',
  `UPDATE networks_participations SET valid_from = least(valid_from, now()), valid_to = now(), told_end = now(), version = version + 1
   WHERE network_id = $1 AND organisation_id = $2`,
);

/** Puts organisations that are in no cluster into one. $1 network, $2 JSON list of {organisationId, clusterId} */
export const placeInClusters = statement<object>(
  'editing_place_in_clusters',
  `UPDATE networks_participations p SET cluster_id = w."clusterId", version = p.version + 1
   FROM jsonb_to_recordset($2::jsonb) AS w("organisationId" uuid, "clusterId" uuid)
   WHERE p.network_id = $1 AND p.organisation_id = w."organisationId" AND p.cluster_id IS NULL`,
);
