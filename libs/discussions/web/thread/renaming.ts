import { inject, Service, signal } from '@angular/core';
import { Problem, ProblemText } from '@hv/platform/web';
import type { ThreadStore } from './thread-store';

/** Changing the name of a thread. Provided by its page. */
@Service({ autoProvided: false })
export class Renaming {
  private readonly problemText = inject(ProblemText);
  private readonly isOpen = signal(false);
  private readonly isBusy = signal(false);
  private readonly reason = signal('');

  readonly open = this.isOpen.asReadonly();
  readonly busy = this.isBusy.asReadonly();
  /** Why it could not be saved, as a sentence. */
  readonly fault = this.reason.asReadonly();

  begin(): void {
    this.isOpen.set(true);
    this.reason.set('');
  }

  leave(): void {
    this.isOpen.set(false);
  }

  async save(store: ThreadStore, title: string): Promise<void> {
    this.isBusy.set(true);
    try {
      await store.rename(title);
      this.leave();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.reason.set(this.problemText.of(failure));
      // Somebody else was quicker: the next try is based on what they made of it.
      if (failure.status === 412) await store.refresh();
    } finally {
      this.isBusy.set(false);
    }
  }
}
