import { Injectable, Optional } from '@nestjs/common';
import { identityProblems } from '@hv/identity/contracts';
import { ProofNeeded } from '@hv/platform/api';
import { Challenges } from '../second-factor/challenges';
import { SecondFactorRule } from '../second-factor/second-factor-rule';
import { type Attempt, type Proven, type StartedSession, SessionStarts } from './session-starts';
import type { SigningIn } from './sessions.queries';

/** Somebody who has proved once who they are, with the second factors they have. */
export interface Admitted extends SigningIn {
  readonly ways: readonly string[];
}

/** Lets in who has proved once who they are: at once, or behind the second factor that they have or need. */
@Injectable()
export class Admission {
  constructor(
    private readonly starts: SessionStarts,
    private readonly challenges: Challenges,
    @Optional() private readonly rule?: SecondFactorRule,
  ) {}

  /**
   * Starts a session, unless more must be proved first.
   * @returns undefined when the account was blocked, or its password changed, meanwhile
   * @throws ProofNeeded `identity.second-factor-required`, `identity.second-factor-needed`
   */
  async admit(account: Admitted, proven: Proven, attempt: Attempt): Promise<StartedSession | undefined> {
    const { accountId, personId, ways } = account;
    if (proven.assurance === 'second-factor') return this.starts.start(account, proven, attempt);
    if (ways.length > 0) {
      const challenge = await this.challenges.make('second-factor', accountId);
      throw new ProofNeeded(identityProblems.secondFactorRequired, 'Prove a second factor.', [...ways, 'recoveryCode'], challenge);
    }
    if (await this.rule?.requiredFor(personId)) {
      const challenge = await this.challenges.make('set-up', accountId);
      throw new ProofNeeded(identityProblems.secondFactorNeeded, 'Set up a second factor first.', ['code'], challenge);
    }
    return this.starts.start(account, proven, attempt);
  }
}
