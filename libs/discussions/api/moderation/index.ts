import { HidingService } from './hiding.service';
import { LogService } from './log.service';
import { ModeratorsService } from './moderators.service';
import { OrderController } from './order.controller';
import { ReportsController } from './reports.controller';
import { ReportsService } from './reports.service';
import { SettingsService } from './settings.service';

/** How spaces are kept in order, for the capability's module. */
export const moderation = {
  controllers: [ReportsController, OrderController],
  providers: [ReportsService, HidingService, SettingsService, LogService, ModeratorsService],
};
