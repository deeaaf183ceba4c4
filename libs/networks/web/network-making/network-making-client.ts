import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ListedNetworkView, MakeNetwork, MunicipalityChoiceView } from '@hv/networks/contracts';
import type { Page } from '@hv/platform/contracts';
import { firstValueFrom } from 'rxjs';

const api = '/api/v1/admin';

/** What administrators ask of the server about networks. Every call fails with a Problem. */
@Service()
export class NetworkMakingClient {
  readonly #http = inject(HttpClient);

  networks(after?: string): Promise<Page<ListedNetworkView>> {
    return firstValueFrom(this.#http.get<Page<ListedNetworkView>>(`${api}/networks`, { params: after ? { after } : {} }));
  }

  municipalities(): Promise<readonly MunicipalityChoiceView[]> {
    return firstValueFrom(this.#http.get<readonly MunicipalityChoiceView[]>(`${api}/municipalities`));
  }

  /** @param key the same for every attempt to make the same */
  make(wish: MakeNetwork, key: string): Promise<ListedNetworkView> {
    return firstValueFrom(this.#http.post<ListedNetworkView>(`${api}/networks`, wish, { headers: { 'Idempotency-Key': key } }));
  }
}
