import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { NetworkMapView, NetworkView } from '@hv/networks/contracts';
import type { Page } from '@hv/platform/contracts';
import { firstValueFrom } from 'rxjs';

const api = '/api/v1';

/** What the map asks of the server. Every call fails with a Problem. */
@Service()
export class MapClient {
  private readonly http = inject(HttpClient);

  map(networkId: string): Promise<NetworkMapView> {
    return firstValueFrom(this.http.get<NetworkMapView>(`${api}/networks/${networkId}/map`));
  }

  /** The networks one is in. */
  async networks(): Promise<readonly NetworkView[]> {
    const { items } = await firstValueFrom(this.http.get<Page<NetworkView>>(`${api}/networks`, { params: { limit: 200 } }));
    return items;
  }
}
