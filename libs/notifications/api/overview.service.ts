import { Injectable } from '@nestjs/common';
import { ThreadNewsService } from '@hv/discussions/api';
import { AccessBook, NetworksService, SpacesService } from '@hv/networks/api';
import type { OverviewView } from '@hv/notifications/contracts';
import type { Actor } from '@hv/platform/api';
import { Guides } from './guide/guide.service';
import { NotificationsService } from './notifications.service';

/** What is new and next for someone: one answer for one page. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly access: AccessBook,
    private readonly networks: NetworksService,
    private readonly spaces: SpacesService,
    private readonly news: ThreadNewsService,
    private readonly notifications: NotificationsService,
    private readonly guides: Guides,
  ) {}

  /** @param networkId only of this network; null: of all */
  async of(actor: Actor, networkId: string | null): Promise<OverviewView> {
    const granted = [...(await this.access.granted(actor.personId)).values()].filter(
      (space) => !networkId || space.networkId === networkId,
    );
    const [networks, spaces, news, { unseen }, guide] = await Promise.all([
      this.networks.list(actor),
      this.spaces.list(actor, networkId ?? undefined),
      this.news.of(actor.personId, granted),
      this.notifications.count(actor),
      this.guides.of(actor),
    ]);
    return {
      networks: [...networks],
      spaces: spaces.map((space) => ({ space, unreadThreads: news.unreadBySpace.get(space.id) ?? 0 })),
      unread: [...news.unread],
      recent: news.recent.filter(({ unread }) => unread === 0),
      unseenNotifications: unseen,
      muted: [...news.muted],
      heard: [...news.heard],
      guide,
    };
  }
}
