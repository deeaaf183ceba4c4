import { EnvironmentInjector, inject, runInInjectionContext, Service } from '@angular/core';
import type { ThreadFilter } from '@hv/discussions/contracts';
import { ThreadListStore } from './thread-list-store';

/** The lists of threads this page has shown, by space and filter. */
@Service()
export class KeptThreadLists {
  private readonly injector = inject(EnvironmentInjector);
  private readonly stores = new Map<string, ThreadListStore>();

  /** @param filter which of its threads; null for all */
  space(spaceId: string, filter: ThreadFilter | null = null): ThreadListStore {
    const key = `${spaceId} ${filter ?? ''}`;
    const store = this.stores.get(key) ?? runInInjectionContext(this.injector, () => new ThreadListStore(spaceId, filter));
    this.stores.set(key, store);
    return store;
  }
}
