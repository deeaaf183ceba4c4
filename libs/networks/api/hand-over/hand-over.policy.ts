import { type HandOverPart, handOverParts, type Role } from '@hv/networks/contracts';
import { networkAbilities } from '../networks/network.policy';

/** What is known of somebody who would hand over the work of a membership. */
export interface HandOverFacts {
  /** Whether it is their own. */
  readonly own: boolean;
  /** The roles of all their running memberships in its network. */
  readonly actorRoles: readonly Role[];
  /** Whether they lead the project of the organisation that the membership is for. */
  readonly leads: boolean;
  /** The roles of the membership. */
  readonly roles: readonly Role[];
}

/** What somebody may do with the work of a membership. */
export interface HandOverAbilities {
  /** Know of the membership. */
  readonly know: boolean;
  /** What they may hand over; nothing when it is not theirs to do. */
  readonly parts: readonly HandOverPart[];
}

const leadsPeople: readonly Role[] = ['project-lead', 'participant'];

/**
 * Everyone hands over what is theirs, a secretariat what is of its network, and a project lead what is of their organisation's people, so long as that
 * is no more than they are themselves. What somebody has written and not sent is theirs alone.
 */
export function handOverAbilities({ own, actorRoles, leads, roles }: HandOverFacts): HandOverAbilities {
  const { see, manageMembers } = networkAbilities(actorRoles);
  const isGuest = roles.every((role) => role === 'guest');
  const leadsThem = leads && roles.every((role) => leadsPeople.includes(role));
  const may = !isGuest && (own || manageMembers || leadsThem);
  return { know: own || see, parts: may ? handOverParts.filter((part) => own || part !== 'drafts') : [] };
}

/** Nobody of the secretariat leaves it without a successor, so that a network always has one. */
export const passesSecretariat = (own: boolean, roles: readonly Role[], parts: readonly HandOverPart[]): boolean =>
  !own || !roles.includes('secretariat') || parts.includes('roles');

/** Who planned it takes it back while they could plan it still, and a secretariat; nobody else undoes that they were let go. */
export const mayWithdraw = (facts: HandOverFacts, isAuthor: boolean): boolean =>
  networkAbilities(facts.actorRoles).manageMembers || (isAuthor && handOverAbilities(facts).parts.length > 0);

/**
 * What a successor is more than before. Being a guest of an event is nothing to take over.
 * @param now what the leaver is when it is due @param planned what they were when it was planned
 */
export const gainedBy = (before: readonly Role[], now: readonly Role[], planned: readonly Role[]): Role[] =>
  now.filter((role) => role !== 'guest' && planned.includes(role) && !before.includes(role));
