import { Injectable } from '@nestjs/common';
import {
  accessChanged,
  clusterMade,
  clusterRemoved,
  clusterRenamed,
  clusterRestored,
  type KeptClusterView,
  networksProblems,
} from '@hv/networks/contracts';
import { Conflict, type EventScope, type Idempotency, newId, NotFound, Stale, type Work } from '@hv/platform/api';
import { setArchived } from '../groups/group-changes.queries';
import { clusterNamed, makeClusters, renameCluster, setRemoved, spaceOfCluster } from './clusters.queries';
import { type BySomeone, Editing } from './editing';
import { clusterView } from './network-setup.service';
import { cprFaults, nameOf, refuse } from './network-words';
import { keptClusters } from './setup.queries';

/** Makes the clusters of a network, names them, and removes those that are empty. */
@Injectable()
export class ClustersService {
  constructor(private readonly editing: Editing) {}

  /** @throws NotFound, Forbidden, Conflict, Unacceptable */
  make(origin: BySomeone, networkId: string, name: string, key: Idempotency | null): Promise<KeptClusterView> {
    return this.editing.change(origin, networkId, async (work) => {
      const made = await this.editing.once(work, origin, key, async () => {
        const id = newId();
        const written = await this.written(work, networkId, name, id);
        const spaces = await work.statement(makeClusters, [networkId, JSON.stringify([{ id, name: written }])]);
        await work.record(clusterMade, scopeOf(networkId, id), { networkId, clusterId: id });
        await work.record(accessChanged, scopeOf(networkId, id), { networkId, spaceIds: spaces.map(({ spaceId }) => spaceId) });
        return id;
      });
      return found(work, networkId, made);
    });
  }

  /** As it is called already is no change. @throws NotFound, Forbidden, Stale, Conflict, Unacceptable */
  rename(origin: BySomeone, networkId: string, id: string, name: string, version: number): Promise<KeptClusterView> {
    return this.editing.change(origin, networkId, async (work) => {
      const before = await found(work, networkId, id);
      if (before.version !== version) throw new Stale(before);
      const written = await this.written(work, networkId, name, id);
      if (written === before.name) return before;
      await work.statement(renameCluster, [id, written]);
      await work.record(clusterRenamed, scopeOf(networkId, id), { networkId, clusterId: id });
      return found(work, networkId, id);
    });
  }

  /** Its space is read on by those who saw it, and written no more; again is no change. @throws NotFound, Forbidden, Conflict when organisations are in it */
  remove(origin: BySomeone, networkId: string, id: string): Promise<KeptClusterView> {
    return this.editing.change(origin, networkId, async (work) => {
      const [cluster] = await work.statement(keptClusters, [networkId, id]);
      if (!cluster) throw noCluster();
      if (cluster.removed) return clusterView(cluster);
      if (cluster.organisations > 0) throw new Conflict(networksProblems.clusterInUse, 'Organisations are in the cluster.');
      await work.statement(setRemoved, [id, true]);
      await work.record(clusterRemoved, scopeOf(networkId, id), { networkId, clusterId: id });
      await archive(work, networkId, id, true);
      return clusterView(cluster);
    });
  }

  /** Takes the removal back; again is no change. @throws NotFound, Forbidden, Conflict when another is called so meanwhile */
  restore(origin: BySomeone, networkId: string, id: string): Promise<KeptClusterView> {
    return this.editing.change(origin, networkId, async (work) => {
      const [cluster] = await work.statement(keptClusters, [networkId, id]);
      if (!cluster) throw noCluster();
      if (!cluster.removed) return clusterView(cluster);
      await this.written(work, networkId, cluster.name, id);
      await work.statement(setRemoved, [id, false]);
      await work.record(clusterRestored, scopeOf(networkId, id), { networkId, clusterId: id });
      await archive(work, networkId, id, false);
      return found(work, networkId, id);
    });
  }

  /** A name as it is kept, when no other cluster has it. */
  private async written(work: Work, networkId: string, text: string, id: string): Promise<string> {
    const name = nameOf(text);
    refuse(cprFaults({ name }));
    const [other] = await work.statement(clusterNamed, [networkId, name, id]);
    if (other) throw new Conflict(networksProblems.clusterNameTaken, 'Another cluster is called so.');
    return name;
  }
}

async function found(work: Work, networkId: string, id: string): Promise<KeptClusterView> {
  const [cluster] = await work.statement(keptClusters, [networkId, id]);
  if (!cluster || cluster.removed) throw noCluster();
  return clusterView(cluster);
}

async function archive(work: Work, networkId: string, clusterId: string, archived: boolean): Promise<void> {
  for (const { id } of await work.statement(spaceOfCluster, [clusterId])) {
    const spaceIds = (await work.statement(setArchived, [id, archived])).map((space) => space.id);
    await work.record(accessChanged, scopeOf(networkId, clusterId), { networkId, spaceIds });
  }
}

const scopeOf = (networkId: string, id: string): EventScope => ({ object: { kind: 'cluster', id }, networkId });

const noCluster = (): NotFound => new NotFound(networksProblems.clusterNotFound, 'There is no such cluster.');
