import { CopyBroadcast } from './copy.broadcast';
import { CopyingController } from './copying.controller';
import { CopyingService } from './copying.service';

/** Copies of what stands in libraries, for the capability's module. */
export const copying = { controllers: [CopyingController], providers: [CopyingService, CopyBroadcast] };
