import { Injectable } from '@nestjs/common';
import type { KeptClusterView, NetworkSetupView, ParticipationView } from '@hv/networks/contracts';
import { Database } from '@hv/platform/api';
import { NetworksService } from '../networks/networks.service';
import { type BySomeone, Editing } from './editing';
import { absentMunicipalities, keptClusters, keptParticipations, type ParticipationRow, versionOfNetwork } from './setup.queries';

/** All that the secretariat keeps of a network, in one answer. */
@Injectable()
export class NetworkSetup {
  constructor(
    private readonly database: Database,
    private readonly editing: Editing,
    private readonly networks: NetworksService,
  ) {}

  /** @throws NotFound, Forbidden */
  async view(origin: BySomeone, networkId: string): Promise<NetworkSetupView> {
    await this.editing.only(origin, networkId);
    const [network, [kept], clusters, participations, municipalities] = await Promise.all([
      this.networks.view(origin.actor, networkId),
      this.database.run(versionOfNetwork, [networkId]),
      this.database.run(keptClusters, [networkId, null]),
      this.database.run(keptParticipations, [networkId, null]),
      this.database.run(absentMunicipalities, [networkId]),
    ]);
    const { version } = kept!;
    return { network, version, clusters: clusters.map(clusterView), participations: participations.map(participationView), municipalities };
  }
}

export const clusterView = ({ id, name, version, organisations }: KeptClusterView): KeptClusterView => ({
  id,
  name,
  version,
  organisations,
});

export const participationView = ({ from, to, ...row }: ParticipationRow): ParticipationView => ({
  ...row,
  from: from.toISOString(),
  to: to?.toISOString() ?? null,
});
