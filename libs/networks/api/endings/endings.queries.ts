import { statement } from '@hv/platform/api';

/** A participation whose end has come. */
export interface EndedParticipation {
  readonly networkId: string;
  readonly organisationId: string;
  readonly clusterId: string | null;
}

const untold = `valid_to IS NOT NULL AND told_end IS DISTINCT FROM valid_to`;

/** Participations whose end has come untold; those that another instance is telling of are left to it. $1 at most */
export const endedParticipations = statement<EndedParticipation>(
  'participations_ended_untold',
  `UPDATE networks_participations p SET told_end = p.valid_to FROM (
     SELECT network_id, organisation_id FROM networks_participations WHERE valid_to <= now() AND ${untold}
     ORDER BY valid_to LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED
   ) ended WHERE p.network_id = ended.network_id AND p.organisation_id = ended.organisation_id
   RETURNING p.network_id AS "networkId", p.organisation_id AS "organisationId", p.cluster_id AS "clusterId"`,
);

/** Raises the access version of the spaces of clusters, locked in order as everywhere. $1 clusters */
export const raiseClusterVersions = statement<{ clusterId: string; spaceIds: string[] }>(
  'clusters_raise_versions',
  `WITH locked AS (
     SELECT id, cluster_id FROM networks_spaces WHERE cluster_id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE
   ), raised AS (
     UPDATE networks_spaces s SET access_version = s.access_version + 1 FROM locked WHERE s.id = locked.id
   )
   SELECT cluster_id AS "clusterId", array_agg(id ORDER BY id) AS "spaceIds" FROM locked GROUP BY cluster_id`,
);

/** How long until the next membership or participation ends by its date, ms; null when none will. */
export const nextEnd = statement<{ inMs: number | null }>(
  'networks_next_end',
  `SELECT (extract(epoch FROM least(
     (SELECT min(valid_to) FROM networks_memberships WHERE valid_to IS NOT NULL AND NOT end_recorded),
     (SELECT min(valid_to) FROM networks_participations WHERE ${untold})
   ) - clock_timestamp()) * 1000)::double precision AS "inMs"`,
);
