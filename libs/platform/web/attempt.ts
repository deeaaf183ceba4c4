import { inject, signal } from '@angular/core';
import { Problem } from './problem';
import { ProblemText } from './problem-text';

/** Something asked of the server: whether it is on its way, and why it did not succeed. Create in an injection context. */
export class Attempt {
  private readonly problemText = inject(ProblemText);
  private readonly problem = signal<Problem | null>(null);
  readonly busy = signal(false);

  /** Why it did not succeed, as a sentence in the reader's language; empty when it did. */
  fault(): string {
    const problem = this.problem();
    return problem ? this.problemText.of(problem) : '';
  }

  /** Whether trying again may help. */
  mayPass(): boolean {
    return this.problem()?.mayPass ?? false;
  }

  /** @returns what the work answers; undefined when it failed, or is under way already */
  async at<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
    if (this.busy()) return undefined;
    this.busy.set(true);
    this.problem.set(null);
    try {
      return await work();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.problem.set(failure);
      return undefined;
    } finally {
      this.busy.set(false);
    }
  }
}
