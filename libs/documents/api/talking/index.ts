import { TalkingController } from './talking.controller';
import { TalkingService } from './talking.service';

/** Threads about documents, for the capability's module. */
export const talking = { controllers: [TalkingController], providers: [TalkingService] };
