import { Module } from '@nestjs/common';
import { DiscussionsModule } from '@hv/discussions/api';
import { NetworksModule } from '@hv/networks/api';
import { FollowedPosts } from './followed-posts';
import { NotificationsController } from './notifications.controller';
import { NotificationHandlers } from './notifications.handlers';
import { NotificationsService } from './notifications.service';
import { NotificationsPersonalData } from './notifications-personal-data';
import { OverviewService } from './overview.service';

@Module({
  imports: [NetworksModule, DiscussionsModule],
  controllers: [NotificationsController],
  providers: [NotificationsService, NotificationHandlers, FollowedPosts, NotificationsPersonalData, OverviewService],
})
export class NotificationsModule {}
