import { AsksController } from './asks.controller';
import { AsksService } from './asks.service';
import { NotesController } from './notes.controller';
import { NotesService } from './notes.service';
import { PollsController } from './polls.controller';
import { PollsService } from './polls.service';
import { PresenceChoices } from './presence-choices';
import { PresenceController } from './presence.controller';
import { TemplatesController } from './templates.controller';
import { TemplatesService } from './templates.service';

/** What people do together in threads, for the capability's module. */
export const together = {
  controllers: [PollsController, TemplatesController, NotesController, AsksController, PresenceController],
  providers: [PollsService, TemplatesService, NotesService, AsksService, PresenceChoices],
};
