import { inject, signal } from '@angular/core';
import type { ThreadView } from '@hv/discussions/contracts';
import { newKey, Problem, ProblemText } from '@hv/platform/web';
import type { Doing } from './steering-client';
import type { ThreadStore } from '../thread/thread-store';

/** A doing of a dialog: sent again under the same key until it is answered, with what went wrong as a sentence. Create in an injection context. */
export class DoingOnce {
  private readonly problemText = inject(ProblemText);
  private key = newKey();

  readonly busy = signal(false);
  /** Why it was not done, as a sentence. */
  readonly fault = signal('');

  constructor(private readonly store: ThreadStore) {}

  /** @param send as what it is sent @returns what the server answered; undefined when it was not done */
  async try(send: (doing: Doing) => Promise<ThreadView>): Promise<ThreadView | undefined> {
    this.busy.set(true);
    this.fault.set('');
    try {
      return await send({ threadId: this.store.threadId, version: this.store.thread()!.version, key: this.key });
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.fault.set(this.problemText.of(failure));
      // What was refused was not done; what is then asked for is another thing.
      if (failure.status >= 400 && failure.status < 500) this.key = newKey();
      if (failure.status === 412) await this.store.refresh();
      return undefined;
    } finally {
      this.busy.set(false);
    }
  }
}
