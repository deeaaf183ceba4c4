import { DiscussionBroadcast } from './discussion.broadcast';
import { DiscussionCalls } from './discussion.calls';
import { PresenceService } from './presence.service';

/** What goes over sockets, for the capability's module. */
export const live = { providers: [PresenceService, DiscussionBroadcast, DiscussionCalls] };
