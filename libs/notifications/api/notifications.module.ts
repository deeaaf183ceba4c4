import { Module } from '@nestjs/common';
import { DiscussionsModule } from '@hv/discussions/api';
import { NetworksModule } from '@hv/networks/api';
import { NotificationsController } from './notifications.controller';
import { NotificationHandlers } from './notifications.handlers';
import { NotificationsService } from './notifications.service';
import { OverviewService } from './overview.service';

@Module({
  imports: [NetworksModule, DiscussionsModule],
  controllers: [NotificationsController],
  providers: [NotificationsService, NotificationHandlers, OverviewService],
})
export class NotificationsModule {}
