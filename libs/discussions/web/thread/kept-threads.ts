import { EnvironmentInjector, inject, runInInjectionContext, Service } from '@angular/core';
import { ThreadStore } from './thread-store';

/** How many threads are kept; the one opened longest ago goes first. */
const most = 20;

/** The threads this page has shown: coming back to one is instant, and then it is brought up to date. */
@Service()
export class KeptThreads {
  private readonly injector = inject(EnvironmentInjector);
  private readonly stores = new Map<string, ThreadStore>();

  thread(threadId: string): ThreadStore {
    const store = this.stores.get(threadId) ?? runInInjectionContext(this.injector, () => new ThreadStore(threadId));
    this.stores.delete(threadId);
    this.stores.set(threadId, store);
    for (const [oldest] of this.stores) {
      if (this.stores.size <= most) break;
      this.stores.delete(oldest);
    }
    return store;
  }
}
