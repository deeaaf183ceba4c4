import { EnvironmentInjector, inject, runInInjectionContext, Service } from '@angular/core';
import { ThreadListStore } from './thread-list-store';

/** The lists of threads this page has shown, by space. */
@Service()
export class KeptThreadLists {
  private readonly injector = inject(EnvironmentInjector);
  private readonly stores = new Map<string, ThreadListStore>();

  space(spaceId: string): ThreadListStore {
    const store = this.stores.get(spaceId) ?? runInInjectionContext(this.injector, () => new ThreadListStore(spaceId));
    this.stores.set(spaceId, store);
    return store;
  }
}
