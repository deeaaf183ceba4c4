import { HandedOverDiscussions } from './handed-over';
import { NewcomerThreadsController } from './newcomer-threads.controller';
import { NewcomerThreadsService } from './newcomer-threads.service';

/** What changes hands with a membership, and what a newcomer finds, for the capability's module. */
export const handOver = { controllers: [NewcomerThreadsController], providers: [HandedOverDiscussions, NewcomerThreadsService] };
