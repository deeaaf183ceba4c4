import type { Injector } from '@angular/core';

/** A thread is likely to be opened: fetches it, and the code it needs, which the page that asks can do without. */
export async function prefetchThread(injector: Injector, threadId: string): Promise<void> {
  // Should it fail, the page that needs it asks again, and says so.
  const code = await import('./kept-threads').catch(() => null);
  if (code) injector.get(code.KeptThreads).thread(threadId).prefetch();
}
