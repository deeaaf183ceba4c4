import { Injectable } from '@nestjs/common';
import type { NetworkPageView } from '@hv/networks/contracts';
import { type Actor, Database } from '@hv/platform/api';
import { AccessBook } from '../access';
import { NetworkNews } from './network-news';
import { participantsOfNetwork } from './network-page.queries';
import { NetworksService } from './networks.service';

/** A network at a glance: one answer for one page. */
@Injectable()
export class NetworkPageService {
  constructor(
    private readonly database: Database,
    private readonly networks: NetworksService,
    private readonly access: AccessBook,
    private readonly news: NetworkNews,
  ) {}

  /** @throws NotFound when there is none, or none that they are in */
  async of(actor: Actor, networkId: string): Promise<NetworkPageView> {
    const network = await this.networks.view(actor, networkId);
    const granted = await this.access.granted(actor.personId);
    const spaces = [...granted.values()].filter((space) => space.networkId === networkId);
    const [[row], news] = await Promise.all([this.database.run(participantsOfNetwork, [networkId]), this.news.of(actor.personId, spaces)]);
    const seen = (spaceId: string | null): string | null => (spaceId && granted.has(spaceId) ? spaceId : null);
    const clusters = row!.clusters.map((cluster) => ({ ...cluster, spaceId: seen(cluster.spaceId) }));
    return { network, spaceId: seen(row!.spaceId), clusters, others: row!.others, news };
  }
}
