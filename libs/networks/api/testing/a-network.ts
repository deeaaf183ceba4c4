import { newId } from '@hv/platform/api';
import type { World } from '@hv/platform/api/testing';

/** A cluster of a spec's network, with its space. */
export interface SpecCluster {
  readonly id: string;
  readonly spaceId: string;
}

/** A network of a spec, with the space of all its people. */
export interface SpecNetwork {
  readonly id: string;
  readonly name: string;
  readonly spaceId: string;
  readonly clusters: ReadonlyMap<string, SpecCluster>;
}

export interface NetworkChoices {
  readonly name?: string;
  /** Names of its clusters; each gets its space. */
  readonly clusters?: readonly string[];
}

/** Makes a network. */
export async function aNetwork(
  world: World,
  { name = 'Forebyggelse hele vejen rundt', clusters = [] }: NetworkChoices = {},
): Promise<SpecNetwork> {
  const id = newId();
  await world.query(
    `INSERT INTO networks_networks (id, name, purpose, valid_from, valid_to) VALUES ($1, $2, 'Sammen om det tidlige.', '2015-10-01', '2017-12-31')`,
    [id, name],
  );
  const made = new Map<string, SpecCluster>();
  for (const cluster of clusters) made.set(cluster, await aCluster(world, id, cluster));
  return { id, name, spaceId: await insertSpace(world, id, 'network', name), clusters: made };
}

async function aCluster(world: World, networkId: string, name: string): Promise<SpecCluster> {
  const id = newId();
  await world.query('INSERT INTO networks_clusters (id, network_id, name) VALUES ($1, $2, $3)', [id, networkId, name]);
  return { id, spaceId: await insertSpace(world, networkId, 'cluster', name, { clusterId: id }) };
}

interface Subject {
  readonly clusterId?: string;
  readonly organisationId?: string;
}

/** Inserts a space. @returns its id */
export async function insertSpace(
  world: World,
  networkId: string,
  kind: string,
  name: string,
  { clusterId, organisationId }: Subject = {},
): Promise<string> {
  const id = newId();
  await world.query(
    'INSERT INTO networks_spaces (id, network_id, kind, name, cluster_id, organisation_id) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, networkId, kind, name, clusterId ?? null, organisationId ?? null],
  );
  return id;
}
