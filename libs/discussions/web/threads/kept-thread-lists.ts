import { EnvironmentInjector, inject, runInInjectionContext, Service } from '@angular/core';
import type { ThreadFilter } from '@hv/discussions/contracts';
import { ofAllSpaces, ofSpace } from './thread-list-scope';
import { ThreadListStore } from './thread-list-store';

/** The lists of threads this page has shown, by space or network and filter. */
@Service()
export class KeptThreadLists {
  private readonly injector = inject(EnvironmentInjector);
  private readonly stores = new Map<string, ThreadListStore>();

  /** @param filter which of its threads; null for all */
  space(spaceId: string, filter: ThreadFilter | null = null): ThreadListStore {
    return this.kept(`${spaceId} ${filter ?? ''}`, () => new ThreadListStore(ofSpace(spaceId), filter));
  }

  /** Of all one's spaces. @param networkId only of this network; null for all @param filter which of their threads; null for all */
  everywhere(networkId: string | null, filter: ThreadFilter | null = null): ThreadListStore {
    return this.kept(`everywhere ${networkId ?? ''} ${filter ?? ''}`, () => new ThreadListStore(ofAllSpaces(networkId), filter));
  }

  private kept(key: string, make: () => ThreadListStore): ThreadListStore {
    const store = this.stores.get(key) ?? runInInjectionContext(this.injector, make);
    this.stores.set(key, store);
    return store;
  }
}
