import { eventType } from '@hv/platform/contracts';

export const membershipStarted = eventType<{ membershipId: string; personId: string; spaceIds: string[] }>('networks.membership-started');
/** Someone lost access to these spaces: their `access_version` was raised in the same transaction. */
export const membershipEnded = eventType<{ membershipId: string; personId: string; spaceIds: string[] }>('networks.membership-ended');
