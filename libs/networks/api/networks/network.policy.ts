import type { Role } from '@hv/networks/contracts';

/** What someone may do with a network itself. */
export interface NetworkAbilities {
  /** Know of it, its organisations and its members. */
  readonly see: boolean;
  /** Take people in and let them go. */
  readonly manageMembers: boolean;
}

/**
 * What the roles of someone's running memberships let them do with their network. A guest of one event knows nothing of the network behind it.
 * @param roles of all their running memberships in it; none when they are not in it
 */
export const networkAbilities = (roles: readonly Role[]): NetworkAbilities => ({
  see: roles.some((role) => role !== 'guest'),
  manageMembers: roles.includes('secretariat'),
});

/** Nobody takes the secretariat from themselves, so that a network always has one. @param own whether it is their own membership */
export const keepsSecretariat = (own: boolean, before: readonly Role[], after: readonly Role[]): boolean =>
  !own || !before.includes('secretariat') || after.includes('secretariat');
