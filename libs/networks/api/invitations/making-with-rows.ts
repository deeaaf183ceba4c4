import { Injectable } from '@nestjs/common';
import { newId, type Work } from '@hv/platform/api';
import { makeClusters } from '../network-editing/clusters.queries';
import { JoiningOrganisations, usualRole } from '../network-editing/joining';
import { placeInClusters } from '../network-editing/participations.queries';
import type { MadeWithRows } from './made-with-rows';
import type { ReadRow } from './read-rows';

/** Makes what a list of people needs, as part of asking them: clusters, and who takes part. */
@Injectable()
export class MakingWithRows {
  constructor(private readonly joining: JoiningOrganisations) {}

  /** @param clusters those there are @returns the id of each row's organisation */
  async make(
    work: Work,
    networkId: string,
    { organisations, clusters: newClusters }: MadeWithRows,
    clusters: readonly { readonly id: string; readonly name: string }[],
  ): Promise<(row: ReadRow) => string> {
    if (organisations.length === 0) return (row) => row.organisation!.id;
    const made = newClusters.map((name) => ({ id: newId(), name }));
    await work.statement(makeClusters, [networkId, JSON.stringify(made)]);
    const clusterIds = new Map([...clusters, ...made].map(({ id, name }) => [name, id]));
    const idOf = (cluster: string | null): string | null => (cluster === null ? null : clusterIds.get(cluster)!);
    const newcomers = organisations.filter(({ organisation }) => organisation.isNew);
    const ids = await this.joining.ofMunicipalities(
      work,
      newcomers.map(({ organisation }) => ({ code: organisation.code!, name: organisation.name })),
    );
    const joining = newcomers.map(({ organisation, cluster }) => ({
      organisationId: ids.get(organisation.code!)!,
      role: usualRole('municipality'),
      clusterId: idOf(cluster),
      from: null,
    }));
    const placed = organisations
      .filter(({ organisation }) => !organisation.isNew)
      .map(({ organisation, cluster }) => ({ organisationId: organisation.id, clusterId: idOf(cluster) }));
    await work.statement(placeInClusters, [networkId, JSON.stringify(placed)]);
    await this.joining.start(
      work,
      networkId,
      joining,
      made.map(({ id }) => id),
    );
    return ({ organisation }) => (organisation!.isNew ? ids.get(organisation!.code!)! : organisation!.id);
  }
}
