import type { GroupStanding, Role } from '@hv/networks/contracts';

/** What is known of how someone stands to a group. */
export interface GroupFacts {
  /** The roles of all their running memberships in its network. */
  readonly roles: readonly Role[];
  readonly listed: GroupStanding;
  readonly open: boolean;
  /** How many of those who see it now own it. */
  readonly owners: number;
  /** It is read and not written. */
  readonly archived: boolean;
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
  /** Say what it is called, what it is for and who may join; archive and reopen it. */
  readonly change: boolean;
}

/** Whoever is in the network for more than one event may make a group. */
export const mayMakeGroup = (roles: readonly Role[]): boolean => roles.some((role) => role !== 'guest');

/**
 * What someone may do with a group. A closed one is known to those in it and to the secretariat alone. One that nobody owns any more, because
 * its owners left the network, is everybody's who is in it. One that is archived lets nobody in or out but by their own leaving.
 */
export function groupAbilities({ roles, listed, open, owners, archived }: GroupFacts): GroupAbilities {
  const inNetwork = roles.some((role) => role !== 'guest');
  const enter = inNetwork && listed !== 'no';
  const secretariat = roles.includes('secretariat');
  const isTheirs = enter && (listed === 'owner' || owners === 0);
  return {
    know: enter || (inNetwork && (open || secretariat)),
    enter,
    join: inNetwork && listed === 'no' && open && !archived,
    leave: enter && keepsOwner(listed === 'owner', owners),
    manage: (isTheirs || (enter && secretariat)) && !archived,
    change: isTheirs || secretariat,
  };
}

/** Whoever is not in a closed group does not open it: what was written there was written for those in it. @param before whether it was open @param after whether it shall be */
export const mayOpen = ({ enter }: GroupAbilities, before: boolean, after: boolean): boolean => enter || before || !after;

/** Nobody leaves a group without an owner. @param isOwner whether the one who leaves, or no longer owns it, does own it @param owners how many do */
export const keepsOwner = (isOwner: boolean, owners: number): boolean => !isOwner || owners > 1;
