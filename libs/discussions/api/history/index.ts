import { HistoryController } from './history.controller';
import { HistoryService } from './history.service';

/** What became of posts, for the capability's module. */
export const history = { controllers: [HistoryController], providers: [HistoryService] };
