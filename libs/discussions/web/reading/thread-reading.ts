import { computed, signal } from '@angular/core';
import type { AnyPostView, ThreadView } from '@hv/discussions/contracts';

/** How many unread posts the server counts at most. */
const unreadMost = 100;

/** How far the reader has come in a thread. It only ever rises here: what was seen stays seen. */
export class ThreadReading {
  private readonly reached = signal(0);
  private readonly mark = signal<number | null>(null);

  readonly readSeq = this.reached.asReadonly();
  /** The first post that was new when the thread was opened; it stays put while one reads. */
  readonly firstNew = this.mark.asReadonly();

  /** The thread is opened: what is new is marked. @param newest the newest posts, ascending */
  open(thread: ThreadView, newest: readonly AnyPostView[], me: string): void {
    this.reached.update((reached) => Math.max(reached, thread.readSeq));
    this.mark.set(firstUnread(thread, newest, me));
  }

  /** @returns whether that is further than before */
  raise(seq: number): boolean {
    if (seq <= this.reached()) return false;
    this.reached.set(seq);
    return true;
  }

  /** Nothing is new any more. */
  clear(): void {
    this.mark.set(null);
  }

  readonly hasMark = computed(() => this.mark() !== null);
}

/** Own and removed posts don't count, so the first one is found by counting back from the newest. */
function firstUnread(thread: ThreadView, newest: readonly AnyPostView[], me: string): number | null {
  if (thread.unread === 0) return null;
  let left = thread.unread;
  for (const post of [...newest].reverse()) {
    if (post.removed || post.author.id === me || post.seq <= thread.readSeq) continue;
    if (--left === 0 && thread.unread < unreadMost) return post.seq;
  }
  return thread.readSeq + 1;
}
