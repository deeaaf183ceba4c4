import { Injectable } from '@nestjs/common';
import {
  type AskPasskeyOptions,
  identityProblems,
  type PasskeyRequestView,
  type ProveSecondFactor,
  type SignInByPasskey,
} from '@hv/identity/contracts';
import { Database, SignInNeeded, Throttle, type Work } from '@hv/platform/api';
import { type Attempt, type StartedSession, SessionStarts } from '../sessions/session-starts';
import { holdAccount, signingIn } from '../sessions/sessions.queries';
import { Challenges } from './challenges';
import type { Challenge } from './challenges.queries';
import { PasskeySignatures } from './passkey-signatures';
import { accountOfPasskey } from './passkeys.queries';
import { type Proof, Proofs } from './proofs';
import { challengeExpired, WrongProof } from './wrong-proof';

/** Signs in by what stands behind a challenge: a second factor after the password, or a passkey alone. */
@Injectable()
export class SecondFactorSignIn {
  constructor(
    private readonly database: Database,
    private readonly challenges: Challenges,
    private readonly proofs: Proofs,
    private readonly signatures: PasskeySignatures,
    private readonly starts: SessionStarts,
    private readonly throttle: Throttle,
  ) {}

  /** What a passkey of the account shall sign as the second factor. @throws NotFound `identity.challenge-expired` */
  async options({ challenge }: AskPasskeyOptions): Promise<PasskeyRequestView> {
    const { accountId } = await this.waiting('second-factor', challenge);
    return this.signatures.request(challenge, accountId);
  }

  /** Proves the second factor after the password. @throws NotFound `identity.challenge-expired`; WrongProof; SignInNeeded; TooMany */
  async prove(proof: ProveSecondFactor, attempt: Attempt): Promise<StartedSession> {
    const waiting = await this.waiting('second-factor', proof.challenge);
    return this.start(waiting, waiting.accountId!, proof, attempt);
  }

  /** What any passkey of ours shall sign to sign in alone. */
  async passkeyOptions(): Promise<PasskeyRequestView> {
    return this.signatures.request(await this.challenges.make('passkey-sign-in', null), null);
  }

  /** Signs in by a passkey that knows whose it is. @throws NotFound `identity.challenge-expired`; WrongProof; SignInNeeded; TooMany */
  async byPasskey(proof: SignInByPasskey, attempt: Attempt): Promise<StartedSession> {
    const waiting = await this.waiting('passkey-sign-in', proof.challenge);
    const [known] = proof.passkey.userHandle ? await this.database.run(accountOfPasskey, [proof.passkey.id]) : [];
    if (!known) {
      await this.challenges.miss(waiting);
      throw new WrongProof();
    }
    return this.start(waiting, known.accountId, proof, attempt);
  }

  private async waiting(kind: 'second-factor' | 'passkey-sign-in', token: string): Promise<Challenge> {
    const open = await this.challenges.open(kind, token);
    if (!open) throw challengeExpired();
    return open;
  }

  private async start(waiting: Challenge, accountId: string, proof: Proof, attempt: Attempt): Promise<StartedSession> {
    await this.throttle.proof(accountId);
    const [account] = await this.database.run(signingIn, [accountId]);
    if (!account) throw refused();
    try {
      const admit = (work: Work): Promise<void> => this.admit(work, waiting, accountId, proof);
      const started = await this.starts.start(account, { assurance: 'second-factor', admit }, attempt);
      if (!started) throw refused();
      return started;
    } catch (failure) {
      if (failure instanceof WrongProof) await this.challenges.miss(waiting);
      throw failure;
    }
  }

  /** The account first, as everyone who ends its challenges does. */
  private async admit(work: Work, waiting: Challenge, accountId: string, proof: Proof): Promise<void> {
    await work.statement(holdAccount, [accountId]);
    if (!(await this.challenges.use(work, waiting))) throw challengeExpired();
    if (!(await this.proofs.isRight(work, accountId, proof))) throw new WrongProof();
  }
}

const refused = (): SignInNeeded => new SignInNeeded(identityProblems.signInFailed, 'The account cannot be signed in to.');
