import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { MemberView, NetworkView, SpaceView } from '@hv/networks/contracts';
import type { Page } from '@hv/platform/contracts';
import { firstValueFrom } from 'rxjs';

const api = '/api/v1';

/** The addresses of networks and spaces on the server. Every call fails with a Problem. */
@Service()
export class NetworksClient {
  private readonly http = inject(HttpClient);

  network(networkId: string): Promise<NetworkView> {
    return firstValueFrom(this.http.get<NetworkView>(`${api}/networks/${networkId}`));
  }

  space(spaceId: string): Promise<SpaceView> {
    return firstValueFrom(this.http.get<SpaceView>(`${api}/spaces/${spaceId}`));
  }

  /** The people of a space, 200 at a time. */
  members(spaceId: string, after?: string): Promise<Page<MemberView>> {
    const params = { limit: 200, ...(after ? { after } : {}) };
    return firstValueFrom(this.http.get<Page<MemberView>>(`${api}/spaces/${spaceId}/members`, { params }));
  }
}
