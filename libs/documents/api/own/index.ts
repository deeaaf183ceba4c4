import { OwnRetention } from './own-retention';
import { OwnController } from './own.controller';
import { OwnService } from './own.service';

/** What of libraries is one's own, for the capability's module. */
export const own = { controllers: [OwnController], providers: [OwnService, OwnRetention] };
