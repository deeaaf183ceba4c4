import { Injectable } from '@nestjs/common';
import { identityProblems, sessionStarted, type SessionView, type SignIn, tokenScopes } from '@hv/identity/contracts';
import { Actor, Database, Log, newId, SignInNeeded, Throttle, UnitOfWork } from '@hv/platform/api';
import { normalAddress } from '../address';
import { Passwords } from '../passwords';
import { hashOf, newSecret } from '../secret';
import { absoluteDays } from './session-lifetimes';
import { sessionView } from './session.presenter';
import { SessionsService } from './sessions.service';
import { accountOfAddress, sessionById, type SigningInRow, startSession, strengthenHash } from './sessions.queries';

const absoluteMs = absoluteDays * 24 * 3_600_000;

/** Where an attempt comes from. */
export interface Attempt {
  readonly requestId: string;
  /** The network address, for the limit on attempts. */
  readonly address: string;
  /** Who the browser was signed in as until now. */
  readonly before: Actor | undefined;
}

/** A session that was started, with the secret that only its browser will know. */
export interface StartedSession {
  readonly view: SessionView;
  readonly secret: string;
}

/** Signs people in by address and password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
    private readonly throttle: Throttle,
    private readonly log: Log,
  ) {}

  /**
   * Starts a session and ends the one the browser had. Every attempt costs one verification and is refused in the same words,
   * so that nobody learns which addresses exist.
   * @throws SignInNeeded `identity.sign-in-failed`; TooMany
   */
  async signIn({ email, password }: SignIn, attempt: Attempt): Promise<StartedSession> {
    const address = normalAddress(email);
    await this.throttle.signIn(address, attempt.address);
    const [account] = await this.database.run(accountOfAddress, [address]);
    const isRight = await this.passwords.verify(account?.passwordHash ?? null, password);
    // Starting a session checks again whether it is blocked; here it keeps a blocked account's right password from taking longer than a wrong one.
    const started = account && isRight && !account.blocked ? await this.start(account, attempt) : undefined;
    if (!account || !started) throw this.refusal(account, attempt);
    await this.throttle.signedIn(address, attempt.address);
    await this.strengthen(account, password);
    return started;
  }

  private start(account: SigningInRow, { requestId, before }: Attempt): Promise<StartedSession | undefined> {
    const { accountId, personId, administrator, language, passwordHash } = account;
    const [id, secret, until] = [newId(), newSecret(), Date.now() + absoluteMs];
    const actor = new Actor(personId, accountId, administrator, language, { kind: 'session', id }, tokenScopes, until);
    return this.unitOfWork.run({ actor, requestId }, async (work) => {
      const [started] = await work.statement(startSession, [id, accountId, passwordHash, hashOf(secret), 'password', new Date(until)]);
      if (!started) return undefined;
      if (before?.credential.kind === 'session') await this.sessions.endIn(work, before.credential.id);
      await work.record(sessionStarted, { object: { kind: 'session', id } }, { sessionId: id });
      const [row] = await work.statement(sessionById, [id]);
      return { view: sessionView(row!), secret };
    });
  }

  private refusal(account: SigningInRow | undefined, { requestId }: Attempt): SignInNeeded {
    this.log.info({ requestId, accountId: account?.accountId }, 'a sign-in was refused');
    return new SignInNeeded(identityProblems.signInFailed, 'The address or the password is not right.');
  }

  /** Hashes anew what was hashed at less than today's cost: only now is the password known. A busy server leaves it to the next sign-in. */
  private async strengthen({ accountId, passwordHash }: SigningInRow, password: string): Promise<void> {
    if (!passwordHash || !this.passwords.isOutdated(passwordHash) || this.passwords.busy) return;
    await this.database.run(strengthenHash, [accountId, passwordHash, await this.passwords.hash(password)]);
  }
}
