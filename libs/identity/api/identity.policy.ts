import type { Actor } from '@hv/platform/api';

/** Somebody whom an administrator would look as. */
export interface LookedAt {
  readonly personId: string;
  readonly administrator: boolean;
  /** Neither blocked nor erased. */
  readonly maySignIn: boolean;
}

/** Who may do what with accounts. `null` is the system itself: a command on the machine it runs on. */
export const identityPolicy = {
  /** Blocking shuts someone out; nobody does it to themselves, so that an administrator is always left. */
  blockAccount: (actor: Actor | null, accountId: string): boolean =>
    actor === null || (actor.administrator && actor.accountId !== accountId),
  unblockAccount: (actor: Actor | null, accountId: string): boolean =>
    actor === null || (actor.administrator && actor.accountId !== accountId),
  /** Nobody gains an administrator's rights by it, nor looks through a second pair of eyes. */
  seeAs: (actor: Actor, person: LookedAt): boolean =>
    actor.administrator && actor.onlooker === null && actor.personId !== person.personId && !person.administrator && person.maySignIn,
  /** Of others alone: whoever leaves themselves has days to think better of it. */
  eraseAccount: (actor: Actor | null, accountId: string): boolean =>
    actor === null || (actor.administrator && actor.accountId !== accountId),
  inviteAdministrator: (actor: Actor | null): boolean => actor === null || actor.administrator,
} as const;
