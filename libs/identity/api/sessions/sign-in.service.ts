import { Injectable, Optional } from '@nestjs/common';
import { identityProblems, type SignIn } from '@hv/identity/contracts';
import { Database, Log, ProofNeeded, SignInNeeded, Throttle } from '@hv/platform/api';
import { normalAddress } from '../address';
import { Passwords } from '../passwords';
import { Challenges } from '../second-factor/challenges';
import { SecondFactorRule } from '../second-factor/second-factor-rule';
import { type Attempt, type StartedSession, SessionStarts } from './session-starts';
import { accountOfAddress, type SigningInRow, strengthenHash } from './sessions.queries';

export type { Attempt, StartedSession } from './session-starts';

/** Signs people in by address and password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly starts: SessionStarts,
    private readonly challenges: Challenges,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly log: Log,
    @Optional() private readonly rule?: SecondFactorRule,
  ) {}

  /**
   * Starts a session and ends the one the browser had. Every attempt costs one verification and is refused in the same words,
   * so that nobody learns which addresses exist. Where there is a second factor, the right password is answered with a challenge to prove it, and where one is
   * needed and there is none, with a challenge to set it up.
   * @throws SignInNeeded `identity.sign-in-failed`; ProofNeeded `identity.second-factor-required`, `identity.second-factor-needed`; TooMany
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

  private async start(account: SigningInRow, attempt: Attempt): Promise<StartedSession | undefined> {
    const { accountId, ways, passwordHash } = account;
    if (ways.length > 0) {
      const challenge = await this.challenges.make('second-factor', accountId);
      throw new ProofNeeded(identityProblems.secondFactorRequired, 'Prove a second factor.', [...ways, 'recoveryCode'], challenge);
    }
    if (await this.rule?.requiredFor(account.personId)) {
      const challenge = await this.challenges.make('set-up', accountId);
      throw new ProofNeeded(identityProblems.secondFactorNeeded, 'Set up a second factor first.', ['code'], challenge);
    }
    return this.starts.start(account, { assurance: 'password', passwordHash: passwordHash! }, attempt);
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
