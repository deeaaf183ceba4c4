import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { NetworkPageView } from '@hv/networks/contracts';
import { firstValueFrom } from 'rxjs';

/** What the page of a network asks of the server. Every call fails with a Problem. */
@Service()
export class NetworkPageClient {
  readonly #http = inject(HttpClient);

  page(networkId: string): Promise<NetworkPageView> {
    return firstValueFrom(this.#http.get<NetworkPageView>(`/api/v1/networks/${networkId}/page`));
  }
}
