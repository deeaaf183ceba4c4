import type { Injector } from '@angular/core';

/** A thread is likely to be opened: fetches it, and the code it needs, which the page that asks can do without. */
export async function prefetchThread(injector: Injector, threadId: string): Promise<void> {
  const { KeptThreads } = await import('./kept-threads');
  injector.get(KeptThreads).thread(threadId).prefetch();
}
