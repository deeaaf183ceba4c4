import { NetworkThreads } from './network-threads';
import { ThreadNewsService } from './thread-news.service';
import { ThreadsController } from './threads.controller';
import { ThreadsService } from './threads.service';

/** Threads themselves, for the capability's module. */
export const threads = { controllers: [ThreadsController], providers: [ThreadsService, ThreadNewsService, NetworkThreads] };
