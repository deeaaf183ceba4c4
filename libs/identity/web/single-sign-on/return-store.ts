import { computed, inject, Injectable, signal } from '@angular/core';
import { identityProblems, singleSignOnProblems, type WaitingFederationView } from '@hv/identity/contracts';
import { Problem, ProblemText, SessionStore } from '@hv/platform/web';
import { Prover } from '../security/prover';
import type { AskedFactor } from '../sign-in/second-factor-step';
import { FederationClient } from './federation-client';

/** What stands on the page of the return. */
export type ReturnState = 'busy' | 'refused' | 'step' | 'link-needed' | 'link-offered' | 'failed';

const steps: readonly string[] = [identityProblems.secondFactorRequired, identityProblems.secondFactorNeeded];
const federation = 'identity.federation-';

/** Finishes a sign-in that came back from an organisation. */
@Injectable()
export class ReturnStore {
  private readonly client = inject(FederationClient);
  private readonly session = inject(SessionStore);
  private readonly prover = inject(Prover);
  private readonly problemText = inject(ProblemText);
  private readonly failure = signal<unknown>(null);

  readonly state = signal<ReturnState>('busy');
  /** Why it was refused: the key of its words. */
  readonly refusal = signal('');
  /** The second step, where there is one. */
  readonly step = signal<AskedFactor | null>(null);
  /** What waits to be linked. */
  readonly waiting = signal<WaitingFederationView | null>(null);
  readonly linking = signal(false);
  /** What else went wrong, in words. */
  readonly fault = computed(() => (this.failure() ? this.problemText.of(this.failure()) : ''));

  /** It came to nothing on the way. @param reason as the address says it */
  refuse(reason: string): void {
    this.refusal.set(reason);
    this.state.set('refused');
  }

  /** @returns who is signed in now, as `SessionStore` says it; undefined when it is not over */
  async finish(): Promise<{ samePerson: boolean } | undefined> {
    this.state.set('busy');
    try {
      return await this.session.proveSignIn('federated', {});
    } catch (problem) {
      await this.goOn(problem);
      return undefined;
    }
  }

  /** Links what waits to the account of whoever is signed in. @returns whether it did */
  async link(): Promise<boolean> {
    if (this.linking()) return false;
    this.linking.set(true);
    this.failure.set(null);
    try {
      return (await this.prover.proven(() => this.client.link())) !== undefined;
    } catch (problem) {
      this.fail(problem);
      return false;
    } finally {
      this.linking.set(false);
    }
  }

  private async goOn(problem: unknown): Promise<void> {
    if (problem instanceof Problem && steps.includes(problem.code)) {
      this.step.set(problem);
      return this.state.set('step');
    }
    const code = problem instanceof Problem ? problem.code : '';
    if (code !== singleSignOnProblems.linkNeeded && code !== singleSignOnProblems.linkOffered) return this.fail(problem);
    try {
      this.waiting.set(await this.client.waiting());
      this.state.set(code === singleSignOnProblems.linkNeeded ? 'link-needed' : 'link-offered');
    } catch (other) {
      this.fail(other);
    }
  }

  private fail(problem: unknown): void {
    if (problem instanceof Problem && problem.code.startsWith(federation)) return this.refuse(problem.code.slice(federation.length));
    this.failure.set(problem);
    if (this.state() === 'busy') this.state.set('failed');
  }
}
