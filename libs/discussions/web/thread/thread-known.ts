import { inject, signal } from '@angular/core';
import type { ThreadNotice, ThreadView } from '@hv/discussions/contracts';
import { Problem } from '@hv/platform/web';
import { ThreadCopies, type ThreadCopy } from '../offline/thread-copies';
import { afterTold } from './thread-live';

/** `missing`: there is no such thread, or not for this reader. `failed`: it could not be fetched, and nothing is here yet. */
export type ThreadTrouble = 'missing' | 'failed';

/** What is known of a thread beside its posts, and from where: the server, or what this browser has kept. Create in an injection context. */
export class ThreadKnown {
  private readonly copies = inject(ThreadCopies);
  private readonly view = signal<ThreadView | undefined>(undefined);
  private readonly problem = signal<ThreadTrouble | null>(null);
  private readonly cause = signal<Problem | null>(null);
  private readonly copied = signal<number | null>(null);

  readonly thread = this.view.asReadonly();
  readonly trouble = this.problem.asReadonly();
  /** Why it could not be fetched the last time it was asked for; null when it could. */
  readonly failure = this.cause.asReadonly();
  /** When what is shown was kept in this browser, ms; null when it is from the server. */
  readonly copiedAt = this.copied.asReadonly();

  constructor(private readonly threadId: string) {}

  /** It was fetched with its posts: nothing is amiss. */
  fetched(thread: ThreadView): void {
    this.view.set(thread);
    this.problem.set(null);
    this.cause.set(null);
    this.copied.set(null);
  }

  /** The thread as the server has just answered it, without its posts. */
  take(thread: ThreadView): void {
    this.view.set(thread);
  }

  /** Nothing is known any more. */
  forget(): void {
    this.view.set(undefined);
  }

  /** Takes what this browser has kept, unless it is here already. @param show gets its posts before the thread is said to be here */
  async takeCopy(show: (copy: ThreadCopy) => void): Promise<void> {
    const copy = await this.copies.read(this.threadId);
    if (!copy || this.view()) return;
    show(copy.body);
    this.copied.set(copy.at);
    this.view.set(copy.body.thread);
    this.problem.set(null);
  }

  /** What a push or an answer says of it. */
  told(told: Parameters<typeof afterTold>[1]): void {
    this.view.update((thread) => thread && afterTold(thread, told));
  }

  /**
   * Whether a push says too little, and the thread must be read again: what one did on another device may be about oneself alone, and
   * what one may do depends on where the thread stands and how. @param me the reader's id
   */
  mustLook({ spaceId, byPersonId, lastChange, state }: ThreadNotice, me: string): boolean {
    const known = this.view();
    if (!known || !state || lastChange <= known.lastChange) return false;
    return byPersonId === me || spaceId !== known.spaceId || state.closed !== known.closed;
  }

  /** It could not be fetched. @throws what is no answer of the server, and no lack of one */
  failed(failure: unknown): void {
    if (!(failure instanceof Problem)) throw failure;
    this.cause.set(failure);
    if (failure.status === 404 || failure.status === 403) {
      this.problem.set('missing');
      void this.copies.forget(this.threadId);
    }
    if (!this.view() && !this.problem()) this.problem.set('failed');
  }
}
