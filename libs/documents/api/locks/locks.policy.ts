import type { LockRow } from './locks.queries';

/** Who would change something, and with what in their hands. */
export interface LockHolder {
  readonly personId: string;
  /** The tokens that a program shows; undefined on the web, where one's own locks are no hindrance. */
  readonly tokens: ReadonlySet<string> | undefined;
}

type Held = Pick<LockRow, 'token' | 'entryId' | 'personId' | 'madeBy' | 'shared'>;

/** Whether a lock is no hindrance to someone: it is theirs, and a program has shown the token of what a program locked. */
const opens = ({ personId, tokens }: LockHolder, lock: Held): boolean =>
  lock.personId === personId && (!tokens || lock.madeBy === 'web' || tokens.has(lock.token));

/** The first lock that keeps someone from changing something. Whoever shares a lock with others may change it. */
export function lockInTheWay<Lock extends Held>(who: LockHolder, locks: readonly Lock[]): Lock | undefined {
  const shares = new Set(locks.filter((lock) => lock.shared && opens(who, lock)).map(({ entryId }) => entryId));
  return locks.find((lock) => !opens(who, lock) && !(lock.shared && shares.has(lock.entryId)));
}

/** The first lock that a new one could not stand beside. One's own of the web can: whoever locked a file there opens it in a program, too. */
export const lockAgainst = <Lock extends Held>(personId: string, shared: boolean, locks: readonly Lock[]): Lock | undefined =>
  locks.find((lock) => !(shared && lock.shared) && !(lock.madeBy === 'web' && lock.personId === personId));
