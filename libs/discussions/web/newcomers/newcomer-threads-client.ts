import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { NewcomerThreadsView } from '@hv/discussions/contracts';
import { firstValueFrom } from 'rxjs';

/** What the web asks about the threads for somebody new in a network. Every call fails with a Problem. */
@Service()
export class NewcomerThreadsClient {
  readonly #http = inject(HttpClient);

  threads(networkId: string): Promise<NewcomerThreadsView> {
    return firstValueFrom(this.#http.get<NewcomerThreadsView>(`/api/v1/networks/${networkId}/newcomer-threads`));
  }
}
