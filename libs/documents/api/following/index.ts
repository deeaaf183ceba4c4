import { DocumentFollowers } from './document-followers';
import { FollowingController } from './following.controller';
import { FollowingService } from './following.service';

/** Following libraries, for the capability's module. */
export const following = { controllers: [FollowingController], providers: [FollowingService, DocumentFollowers] };
