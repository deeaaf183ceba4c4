import { Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { NotificationCountView, notificationsSeen, type NotificationView, OverviewView } from '@hv/notifications/contracts';
import { type Actor, CurrentActor, CurrentOrigin, For, NotForOnlookers, type Origin, Records } from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { NetworkPageQuery, NetworkQuery } from './network-query';
import { NotificationsService } from './notifications.service';
import { OverviewService } from './overview.service';

@Controller()
@For('person')
export class NotificationsController {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly overview: OverviewService,
  ) {}

  /** What is new and next for the reader. */
  @Get('overview')
  view(@CurrentActor() actor: Actor, @Query() { network }: NetworkQuery): Promise<OverviewView> {
    return this.overview.of(actor, network ?? null);
  }

  /** What the reader was told, newest first. */
  @Get('notifications')
  @NotForOnlookers()
  list(@CurrentActor() actor: Actor, @Query() { network, ...page }: NetworkPageQuery): Promise<Page<NotificationView>> {
    return this.notifications.list(actor, page, network ?? null);
  }

  /** How many notifications are unseen. */
  @Get('notifications/count')
  @NotForOnlookers()
  count(@CurrentActor() actor: Actor): Promise<NotificationCountView> {
    return this.notifications.count(actor);
  }

  /** Marks all notifications as seen. */
  @Put('notifications/seen')
  @HttpCode(204)
  @Records(notificationsSeen)
  see(@CurrentOrigin() by: Origin & { actor: Actor }): Promise<void> {
    return this.notifications.see(by);
  }
}
