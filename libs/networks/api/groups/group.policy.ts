import type { GroupStanding, Role } from '@hv/networks/contracts';

/** What is known of how someone stands to a group. */
export interface GroupFacts {
  /** The roles of all their running memberships in its network. */
  readonly roles: readonly Role[];
  readonly listed: GroupStanding;
  readonly open: boolean;
  /** How many of those who see it now own it. */
  readonly owners: number;
}

/** What someone may do with a group. */
export interface GroupAbilities {
  /** Know that there is such a group. */
  readonly know: boolean;
  /** Be in its space, as space.policy.ts has it. */
  readonly enter: boolean;
  readonly join: boolean;
  readonly leave: boolean;
  /** Invite and remove people, and say who owns it. */
  readonly manage: boolean;
}

/** Whoever is in the network for more than one event may make a group. */
export const mayMakeGroup = (roles: readonly Role[]): boolean => roles.some((role) => role !== 'guest');

/**
 * What someone may do with a group. A closed one is known to those in it and to the secretariat alone. One that nobody owns any more, because
 * its owners left the network, is everybody's who is in it.
 */
export function groupAbilities({ roles, listed, open, owners }: GroupFacts): GroupAbilities {
  const inNetwork = roles.some((role) => role !== 'guest');
  const enter = inNetwork && listed !== 'no';
  const secretariat = roles.includes('secretariat');
  return {
    know: enter || (inNetwork && (open || secretariat)),
    enter,
    join: inNetwork && listed === 'no' && open,
    leave: enter && keepsOwner(listed === 'owner', owners),
    manage: enter && (listed === 'owner' || secretariat || owners === 0),
  };
}

/** Nobody leaves a group without an owner. @param isOwner whether the one who leaves, or no longer owns it, does own it @param owners how many do */
export const keepsOwner = (isOwner: boolean, owners: number): boolean => !isOwner || owners > 1;
