import { DraftsController } from './drafts.controller';
import { DraftsService } from './drafts.service';
import { ImagesController } from './images.controller';
import { ImagesService } from './images.service';
import { MentionsController } from './mentions.controller';
import { MentionsService } from './mentions.service';
import { ReferencesService } from './references.service';
import { ScheduledController } from './scheduled.controller';
import { ScheduledSending } from './scheduled-sending';
import { ScheduledService } from './scheduled.service';

/** What belongs to writing, for the capability's module. */
export const writing = {
  controllers: [MentionsController, ImagesController, DraftsController, ScheduledController],
  providers: [MentionsService, ImagesService, DraftsService, ScheduledService, ScheduledSending, ReferencesService],
};
