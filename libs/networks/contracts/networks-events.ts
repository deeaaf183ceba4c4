import { eventType } from '@hv/platform/contracts';
import type { Role } from './roles';

/** Holds from then, ISO 8601: now, or a day to come. */
export const membershipStarted = eventType<{ membershipId: string; personId: string; spaceIds: string[]; from: string }>(
  'networks.membership-started',
);
/** Someone lost access to these spaces: their `access_version` was raised in the same transaction. */
export const membershipEnded = eventType<{ membershipId: string; personId: string; spaceIds: string[] }>('networks.membership-ended');
/** What someone is in a network changed: the `access_version` of the spaces they lost by it was raised in the same transaction. */
export const membershipChanged = eventType<{ membershipId: string; personId: string; roles: Role[]; lostSpaceIds: string[] }>(
  'networks.membership-changed',
);
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
/** People were asked into a network; who has no account gets a mail with a link. */
export const peopleInvited = eventType<{ networkId: string; batchId: string; count: number }>('networks.people-invited');
/** An invitation begins anew with another link; the old one is dead. */
export const invitationResent = eventType<{ invitationId: string }>('networks.invitation-resent');
export const invitationWithdrawn = eventType<{ invitationId: string }>('networks.invitation-withdrawn');
/** It was withdrawn, and is not any more: the link that was sent is good again. */
export const invitationRestored = eventType<{ invitationId: string }>('networks.invitation-restored');
export const invitationAccepted = eventType<{ invitationId: string; personId: string }>('networks.invitation-accepted');
/** Somebody changed what they tell of themselves; the event says which fields, never what. */
export const profileChanged = eventType<{ personId: string; fields: string[] }>('networks.profile-changed');
/** Somebody has another picture or none; the content that it was before is no longer theirs. */
export const pictureChanged = eventType<{ personId: string; pictureId: string | null; leftSha256: string | null }>(
  'networks.picture-changed',
);
/** The secretariat took the list of people with them. */
export const peopleExported = eventType<{ networkId: string; count: number }>('networks.people-exported');
/** Somebody told the secretariat something; what is said stands in no event. */
export const feedbackGiven = eventType<{ feedbackId: string; networkId: string }>('networks.feedback-given');
export const feedbackDone = eventType<{ feedbackId: string; authorId: string }>('networks.feedback-done');
/** It was marked as done, and is not any more. */
export const feedbackReopened = eventType<{ feedbackId: string; authorId: string }>('networks.feedback-reopened');
export const groupMade = eventType<{ spaceId: string }>('networks.group-made');
/** Somebody is in a group now: they made it, joined it, or the one who acted took them in. */
export const groupEntered = eventType<{ spaceId: string; personId: string }>('networks.group-entered');
/** Somebody left a group or was removed: the `access_version` of these spaces, the group's own and those within it, was raised in the same transaction. */
export const groupLeft = eventType<{ spaceId: string; personId: string; spaceIds: string[] }>('networks.group-left');
export const groupOwnerChanged = eventType<{ spaceId: string; personId: string; owner: boolean }>('networks.group-owner-changed');
/** From now on those with these roles are not let in without a second factor. */
export const secondFactorRuleChanged = eventType<{ networkId: string; roles: string[] }>('networks.second-factor-rule-changed');
/** An administrator made a network, and asked the first of its secretariat. */
export const networkMade = eventType<{ networkId: string }>('networks.network-made');
/** What a network is for, its name, period or phases changed; the event says which, never what. */
export const networkChanged = eventType<{ networkId: string; fields: string[] }>('networks.network-changed');
export const clusterMade = eventType<{ networkId: string; clusterId: string }>('networks.cluster-made');
export const clusterRenamed = eventType<{ networkId: string; clusterId: string }>('networks.cluster-renamed');
/** An empty cluster is no more; what was written in its space can be read still. */
export const clusterRemoved = eventType<{ networkId: string; clusterId: string }>('networks.cluster-removed');
/** It was removed, and is not any more. */
export const clusterRestored = eventType<{ networkId: string; clusterId: string }>('networks.cluster-restored');
/** Organisations take part in a network, by one deed; their clusters may have been made with it. */
export const participationsStarted = eventType<{ networkId: string; organisationIds: string[]; clusterIds: string[] }>(
  'networks.participations-started',
);
export const participationChanged = eventType<{ networkId: string; organisationId: string; fields: string[] }>(
  'networks.participation-changed',
);
/** Who sees these spaces of a network, or may write there, may be another than before: their `access_version` was raised in the same transaction. */
export const accessChanged = eventType<{ networkId: string; spaceIds: string[] }>('networks.access-changed');
export const groupChanged = eventType<{ spaceId: string; fields: string[] }>('networks.group-changed');
/** It is read and not written from now on. */
export const groupArchived = eventType<{ spaceId: string }>('networks.group-archived');
export const groupReopened = eventType<{ spaceId: string }>('networks.group-reopened');
