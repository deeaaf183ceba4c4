import { inject, Service } from '@angular/core';
import { identityProblems } from '@hv/identity/contracts';
import { Problem } from '@hv/platform/web';
import { Dialogs } from '@hv/ui/overlay';
import { ProofDialog } from './proof-dialog';

/** Does what the server does only for those who have proved lately who they are, asking for a proof when it says so. */
@Service()
export class Prover {
  readonly #dialogs = inject(Dialogs);

  /** @returns undefined when the person would not prove it; then nothing was done. @throws Problem whatever else the task fails with */
  async proven<Result>(task: () => Promise<Result>): Promise<{ readonly result: Result } | undefined> {
    try {
      return { result: await task() };
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.code !== identityProblems.proofNeeded) throw failure;
      const proved = await this.#dialogs.ask<boolean, readonly string[]>(ProofDialog, failure.ways);
      return proved ? { result: await task() } : undefined;
    }
  }
}
