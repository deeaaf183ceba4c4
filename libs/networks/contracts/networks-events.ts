import { eventType } from '@hv/platform/contracts';

export const membershipStarted = eventType<{ membershipId: string; personId: string; spaceIds: string[] }>('networks.membership-started');
/** Someone lost access to these spaces: their `access_version` was raised in the same transaction. */
export const membershipEnded = eventType<{ membershipId: string; personId: string; spaceIds: string[] }>('networks.membership-ended');
/** A membership will end by itself; `membershipEnded` follows then. */
export const membershipEndSet = eventType<{ membershipId: string; personId: string; at: string }>('networks.membership-end-set');
/** An organisation no longer takes part: its people lost access to the spaces of its cluster, whose `access_version` was raised in the same transaction. */
export const participationEnded = eventType<{ networkId: string; organisationId: string; spaceIds: string[] }>(
  'networks.participation-ended',
);
/**
 * Who sees a space may be another than before: it was made, or its list of people, its cluster's organisations or the support agreements
 * changed. Whoever takes access away raises its `access_version` in the same transaction.
 */
export const spaceChanged = eventType<{ spaceId: string }>('networks.space-changed');
