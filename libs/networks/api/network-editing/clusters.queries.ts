import { statement } from '@hv/platform/api';

/** Makes clusters with a space each. $1 network, $2 JSON list of {id, name} */
export const makeClusters = statement<{ spaceId: string }>(
  'editing_make_clusters',
  `WITH wished AS (SELECT id, name FROM jsonb_to_recordset($2::jsonb) AS w(id uuid, name text)), made AS (
     INSERT INTO networks_clusters (id, network_id, name) SELECT id, $1, name FROM wished RETURNING id, name
   )
   INSERT INTO networks_spaces (network_id, kind, name, cluster_id) SELECT $1, 'cluster', name, id FROM made RETURNING id AS "spaceId"`,
);

/** Whether another cluster that is there is called so. $1 network, $2 name, $3 the cluster that may be */
export const clusterNamed = statement<{ id: string }>(
  'editing_cluster_named',
  `SELECT id FROM networks_clusters WHERE network_id = $1 AND lower(name) = lower($2) AND id <> $3 AND removed_at IS NULL`,
);

/** Its space is called after it, unless it was given a name of its own. $1 cluster, $2 name */
export const renameCluster = statement<object>(
  'editing_rename_cluster',
  `WITH before AS (SELECT name FROM networks_clusters WHERE id = $1), space AS (
     UPDATE networks_spaces s SET name = $2, version = s.version + 1 FROM before
     WHERE s.cluster_id = $1 AND s.parent_space_id IS NULL AND s.name = before.name
   )
   UPDATE networks_clusters SET name = $2, version = version + 1 WHERE id = $1`,
);

/** $1 cluster, $2 whether it is removed */
export const setRemoved = statement<object>(
  'editing_cluster_removed',
  `UPDATE networks_clusters SET removed_at = CASE WHEN $2 THEN now() END, version = version + 1 WHERE id = $1`,
);

/** The space that a cluster has for itself. $1 cluster */
export const spaceOfCluster = statement<{ id: string }>(
  'editing_space_of_cluster',
  `SELECT id FROM networks_spaces WHERE cluster_id = $1 AND parent_space_id IS NULL`,
);
