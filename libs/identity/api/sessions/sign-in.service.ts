import { Injectable } from '@nestjs/common';
import { identityProblems, type SignIn } from '@hv/identity/contracts';
import { Database, Log, SignInNeeded, Throttle } from '@hv/platform/api';
import { normalAddress } from '../address';
import { Passwords } from '../passwords';
import { Admission } from './admission';
import type { Attempt, StartedSession } from './session-starts';
import { accountOfAddress, type SigningInRow, strengthenHash } from './sessions.queries';

export type { Attempt, StartedSession } from './session-starts';

/** Signs people in by address and password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly admission: Admission,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly log: Log,
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
    const started = account && isRight && !account.blocked ? await this.admit(account, attempt) : undefined;
    if (!account || !started) throw this.refusal(account, attempt);
    await this.throttle.signedIn(address, attempt.address);
    await this.strengthen(account, password);
    return started;
  }

  private admit(account: SigningInRow, attempt: Attempt): Promise<StartedSession | undefined> {
    return this.admission.admit(account, { assurance: 'password', passwordHash: account.passwordHash! }, attempt);
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
