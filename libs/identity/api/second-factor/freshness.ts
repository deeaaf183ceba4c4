import { Injectable } from '@nestjs/common';
import { identityProblems, type PasskeyRequestView, type ProveAgain, proofMinutes, sessionProved } from '@hv/identity/contracts';
import { Actor, Database, type Origin, ProofNeeded, SignInNeeded, Throttle, UnitOfWork, type Work } from '@hv/platform/api';
import { Passwords } from '../passwords';
import { type FreshnessRow, freshnessOf, refreshSession } from '../sessions/sessions.queries';
import { Challenges } from './challenges';
import { PasskeySignatures } from './passkey-signatures';
import { Proofs } from './proofs';
import { challengeExpired, WrongProof } from './wrong-proof';

type OwnOrigin = Origin & { readonly actor: Actor };

/** Keeps what matters to those who have proved lately who they are, and lets them prove it once more. */
@Injectable()
export class Freshness {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly challenges: Challenges,
    private readonly signatures: PasskeySignatures,
    private readonly proofs: Proofs,
    private readonly throttle: Throttle,
  ) {}

  /** @throws ProofNeeded `identity.proof-needed` when the last proof is older than a quarter of an hour */
  async need(actor: Actor): Promise<void> {
    const { fresh, passwordHash, ways, issuerId } = await this.of(actor);
    const all = [...(passwordHash ? ['password'] : []), ...ways, ...(issuerId ? [`issuer:${issuerId}`] : [])];
    if (!fresh) throw new ProofNeeded(identityProblems.proofNeeded, 'Prove once more who you are.', all);
  }

  /** What a passkey of one's own shall sign. */
  async options({ accountId }: Actor): Promise<PasskeyRequestView> {
    return this.signatures.request(await this.challenges.make('proof', accountId), accountId);
  }

  /** Proves it once more, by password, code or passkey. @param from the network address. @throws WrongProof; NotFound `identity.challenge-expired`; TooMany */
  async prove(origin: OwnOrigin, proof: ProveAgain, from: string): Promise<void> {
    const { accountId, credential } = origin.actor;
    const row = await this.of(origin.actor);
    await this.throttle.proof(accountId);
    const byPassword = typeof proof.password === 'string';
    if (byPassword) await this.checkPassword(row, proof.password!, from);
    await this.unitOfWork.run(origin, async (work) => {
      if (!byPassword) await this.check(work, accountId, proof);
      const [refreshed] = await work.statement(refreshSession, [credential.id]);
      if (!refreshed) throw new SignInNeeded();
      await work.record(sessionProved, { object: { kind: 'session', id: credential.id } }, { sessionId: credential.id });
    });
  }

  private async checkPassword({ email, passwordHash }: FreshnessRow, password: string, from: string): Promise<void> {
    await this.throttle.signIn(email, from);
    if (!(await this.passwords.verify(passwordHash, password))) throw new WrongProof();
    await this.throttle.signedIn(email, from);
  }

  private async check(work: Work, accountId: string, { challenge = '', code, passkey }: ProveAgain): Promise<void> {
    if (passkey) {
      const open = await this.challenges.open('proof', challenge);
      if (open?.accountId !== accountId || !(await this.challenges.use(work, open))) throw challengeExpired();
    }
    const proof = { challenge, ...(typeof code === 'string' ? { code } : {}), ...(passkey ? { passkey } : {}) };
    if (!(await this.proofs.isRight(work, accountId, proof))) throw new WrongProof();
  }

  private async of({ credential }: Actor): Promise<FreshnessRow> {
    const [row] = await this.database.run(freshnessOf, [credential.id, proofMinutes]);
    if (!row) throw new SignInNeeded();
    return row;
  }
}
