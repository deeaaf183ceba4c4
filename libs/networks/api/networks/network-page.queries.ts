import type { ClusterView, ParticipantView } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

/** The organisations of network $1 that a condition holds for, as JSON by name. @param among of participations `p` */
const participants = (among: string): string => `coalesce((
  SELECT json_agg(json_build_object('id', o.id, 'kind', o.kind, 'name', coalesce(n.name, ''), 'code', o.municipality_code, 'role', p.role,
    'chair', p.chair, 'people', coalesce(there.people, 0)) ORDER BY n.name COLLATE danish, o.id)
  FROM networks_participations p JOIN networks_organisations o ON o.id = p.organisation_id
  LEFT JOIN networks_current_names n ON n.organisation_id = o.id LEFT JOIN there ON there.organisation_id = o.id
  WHERE p.network_id = $1 AND ${among} AND p.valid_from <= now() AND (p.valid_to IS NULL OR p.valid_to > now())), '[]')`;

/** Who takes part in a network now, by cluster, and its own space; one row. $1 network */
export const participantsOfNetwork = statement<{
  readonly spaceId: string | null;
  readonly clusters: ClusterView[];
  readonly others: ParticipantView[];
}>(
  'network_page_participants',
  `WITH there AS MATERIALIZED (
     SELECT organisation_id, count(DISTINCT person_id)::integer AS people FROM networks_acquainted WHERE network_id = $1 GROUP BY organisation_id
   )
   SELECT (SELECT id FROM networks_spaces WHERE network_id = $1 AND kind = 'network' AND parent_space_id IS NULL ORDER BY created_at, id LIMIT 1) AS "spaceId",
     coalesce((
       SELECT json_agg(json_build_object('id', c.id, 'name', c.name, 'spaceId', s.id, 'organisations', ${participants('p.cluster_id = c.id')})
         ORDER BY c.name COLLATE danish, c.id)
       FROM networks_clusters c LEFT JOIN networks_spaces s ON s.cluster_id = c.id AND s.parent_space_id IS NULL WHERE c.network_id = $1 AND c.removed_at IS NULL
     ), '[]') AS clusters,
     ${participants('p.cluster_id IS NULL')} AS others`,
);
