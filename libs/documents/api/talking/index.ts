import { TalkingController } from './talking.controller';
import { TalkingService } from './talking.service';
import { TitlesController } from './titles.controller';

/** Threads about documents, for the capability's module. */
export const talking = { controllers: [TalkingController, TitlesController], providers: [TalkingService] };
