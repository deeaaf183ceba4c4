import { DOCUMENT, effect, inject } from '@angular/core';
import { ThreadCopies } from './thread-copies';
import type { ThreadStore } from '../thread/thread-store';

/** What is read must have stood still for so long before it is written down, ms. */
const restMs = 1_500;

/** Keeps a copy of the open thread in this browser, soon after it has changed. Call in an injection context. */
export function keepCopyOf(current: () => ThreadStore): void {
  const copies = inject(ThreadCopies);
  const window = inject(DOCUMENT).defaultView;
  effect((onCleanup) => {
    const store = current();
    const [thread, posts, copiedAt] = [store.thread(), store.posts(), store.copiedAt()];
    if (!thread || copiedAt !== null || posts.length === 0) return;
    const keep = (): void => void copies.keep(thread, posts, store.place?.seq ?? posts.at(-1)!.seq);
    const waiting = setTimeout(keep, restMs);
    window?.addEventListener('pagehide', keep);
    onCleanup(() => {
      clearTimeout(waiting);
      window?.removeEventListener('pagehide', keep);
    });
  });
}
