import { inject, Injector } from '@angular/core';
import type { MapNumber } from '@hv/networks/web';

/** How many open threads each municipality has, for the map. Call in an injection context; what asks for them is fetched when it is needed. */
export function openThreadsOnMap(): MapNumber {
  const injector = inject(Injector);
  return {
    key: 'traade',
    label: 'map.by.traade',
    load: async (networkId) => {
      const { MunicipalityThreadsClient } = await import('./municipality-threads-client');
      return injector.get(MunicipalityThreadsClient).open(networkId);
    },
  };
}
