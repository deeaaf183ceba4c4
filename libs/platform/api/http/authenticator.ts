import type { Actor } from '../actor';

/** Answers "who is this?" for the secret someone came with. The identity capability provides it. */
export abstract class Authenticator {
  /** @param secret the session cookie's value */
  abstract bySession(secret: string): Actor | undefined | Promise<Actor | undefined>;
  /** @param secret the bearer token */
  abstract byToken(secret: string): Actor | undefined | Promise<Actor | undefined>;

  /** Which of these sessions and tokens have ended; asked every minute for those that hold sockets open. @param ids of credentials */
  abstract ended(ids: readonly string[]): Promise<ReadonlySet<string>>;
}
