import { inject, Injectable, signal } from '@angular/core';
import { Problem, ProblemText } from '@hv/platform/web';
import { Prover } from './prover';

/** What one part of the page does, one thing at a time: whether it is under way, and what went wrong. Each part provides its own. */
@Injectable()
export class Deed {
  readonly #prover = inject(Prover);
  readonly #problemText = inject(ProblemText);
  readonly busy = signal(false);
  /** Empty when nothing went wrong. */
  readonly fault = signal('');

  /**
   * Does it, after a proof of who one is where the server wants one.
   * @param otherwise what to say of what is no problem of the server: the person or their device would not
   * @returns undefined when it was not done
   */
  async do<Result>(task: () => Promise<Result>, otherwise = ''): Promise<{ readonly result: Result } | undefined> {
    if (this.busy()) return undefined;
    this.busy.set(true);
    this.fault.set('');
    try {
      return await this.#prover.proven(task);
    } catch (failure) {
      if (!otherwise && !(failure instanceof Problem)) throw failure;
      this.fault.set(failure instanceof Problem ? this.#problemText.of(failure) : otherwise);
      return undefined;
    } finally {
      this.busy.set(false);
    }
  }
}
