/** What an organisation's sign-in says of a person in one network and organisation, and what is there. */
export interface Said {
  /** Roles by its word now; empty: none. */
  readonly roles: readonly string[];
  /** Roles by its word last time; null when it never started this membership. */
  readonly before: readonly string[] | null;
  /** Where the membership stands. */
  readonly membership: 'none' | 'runs' | 'ended';
}

export type Step = 'nothing' | 'start' | 'change' | 'end';

const same = (one: readonly string[], other: readonly string[]): boolean => [...one].sort().join() === [...other].sort().join();

/**
 * What follows from it. The organisation's word moves only what it started, and only when it changes: what the secretariat did meanwhile stands
 * until then, and whom the secretariat let go comes in again only by the secretariat.
 */
export function whatFollows({ roles, before, membership }: Said): Step {
  if (same(roles, before ?? [])) return 'nothing';
  if (membership === 'none') return 'start';
  if (before === null) return 'nothing';
  if (membership === 'ended') return before.length === 0 ? 'start' : 'nothing';
  return roles.length === 0 ? 'end' : 'change';
}
