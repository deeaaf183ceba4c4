import type { Actor } from '@hv/platform/api';

/** Who may do what with accounts. `null` is the system itself: a command on the machine it runs on. */
export const identityPolicy = {
  /** Blocking shuts someone out; nobody does it to themselves, so that an administrator is always left. */
  blockAccount: (actor: Actor | null, accountId: string): boolean =>
    actor === null || (actor.administrator && actor.accountId !== accountId),
  unblockAccount: (actor: Actor | null, accountId: string): boolean =>
    actor === null || (actor.administrator && actor.accountId !== accountId),
  inviteAdministrator: (actor: Actor | null): boolean => actor === null || actor.administrator,
} as const;
