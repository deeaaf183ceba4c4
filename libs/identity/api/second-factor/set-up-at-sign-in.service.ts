import { Injectable } from '@nestjs/common';
import {
  authenticatorAdded,
  type AuthenticatorSetUpView,
  type BeginSetUp,
  type ConfirmSetUp,
  identityProblems,
  type SetUpSessionView,
} from '@hv/identity/contracts';
import { Database, SignInNeeded, Throttle, type Work } from '@hv/platform/api';
import { type Attempt, SessionStarts } from '../sessions/session-starts';
import { type SigningIn, signingIn } from '../sessions/sessions.queries';
import { AuthenticatorApps } from './authenticator-apps';
import { Challenges } from './challenges';
import type { Challenge } from './challenges.queries';
import { OwnFactors } from './own-factors';
import { confirmAuthenticator } from './second-factors.queries';
import { challengeExpired, WrongProof } from './wrong-proof';

/** Lets those who need a second factor, and have none, set one up after the right password: only then do they get a session. */
@Injectable()
export class SetUpAtSignIn {
  constructor(
    private readonly database: Database,
    private readonly challenges: Challenges,
    private readonly apps: AuthenticatorApps,
    private readonly factors: OwnFactors,
    private readonly starts: SessionStarts,
    private readonly throttle: Throttle,
  ) {}

  /** @throws NotFound `identity.challenge-expired`; Conflict `identity.authenticator-in-use`; SignInNeeded */
  async begin({ challenge }: BeginSetUp): Promise<AuthenticatorSetUpView> {
    const { account } = await this.waiting(challenge);
    const { email } = await this.factors.of(account);
    return this.apps.begin(account.accountId, email);
  }

  /** @throws NotFound `identity.challenge-expired`; WrongProof; SignInNeeded; TooMany */
  async confirm({ challenge, code }: ConfirmSetUp, attempt: Attempt): Promise<SetUpSessionView & { readonly secret: string }> {
    const { waiting, account } = await this.waiting(challenge);
    await this.throttle.proof(account.accountId);
    let recoveryCodes: string[] = [];
    const admit = async (work: Work): Promise<void> => {
      recoveryCodes = await this.setUp(work, waiting, account, code);
    };
    try {
      const started = await this.starts.start(account, { assurance: 'second-factor', admit }, attempt);
      if (!started) throw refused();
      return { session: started.view, recoveryCodes, secret: started.secret };
    } catch (failure) {
      if (failure instanceof WrongProof) await this.challenges.miss(waiting);
      throw failure;
    }
  }

  private async setUp(work: Work, waiting: Challenge, account: SigningIn, code: string): Promise<string[]> {
    const { accountId } = account;
    const before = await this.factors.locked(work, account);
    if (!(await this.challenges.use(work, waiting))) throw challengeExpired();
    if (!(await this.apps.isRight(work, accountId, code, false))) throw new WrongProof();
    await work.statement(confirmAuthenticator, [accountId]);
    await work.record(authenticatorAdded, { object: { kind: 'account', id: accountId } }, { accountId });
    await this.factors.tell(work, account, before.email, 'authenticator-added');
    return this.factors.newCodes(work, account);
  }

  private async waiting(token: string): Promise<{ readonly waiting: Challenge; readonly account: SigningIn }> {
    const waiting = await this.challenges.open('set-up', token);
    if (!waiting) throw challengeExpired();
    const [account] = await this.database.run(signingIn, [waiting.accountId]);
    if (!account) throw refused();
    return { waiting, account };
  }
}

const refused = (): SignInNeeded => new SignInNeeded(identityProblems.signInFailed, 'The account cannot be signed in to.');
