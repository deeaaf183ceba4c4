import { ChangingService } from './changing.service';
import { EntriesController } from './entries.controller';
import { EntriesService } from './entries.service';
import { LeavingService } from './leaving.service';
import { LibraryBroadcast } from './library.broadcast';
import { MakingService } from './making.service';
import { TrashService } from './trash.service';

/** What stands in libraries, for the capability's module. */
export const entries = {
  controllers: [EntriesController],
  providers: [EntriesService, MakingService, ChangingService, LeavingService, TrashService, LibraryBroadcast],
};
