import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { MunicipalityThreadsView, ThreadSummaryView } from '@hv/discussions/contracts';
import type { Page } from '@hv/platform/contracts';
import { firstValueFrom } from 'rxjs';

const api = '/api/v1';

/** What the web asks about the threads of municipalities. Every call fails with a Problem. */
@Service()
export class MunicipalityThreadsClient {
  private readonly http = inject(HttpClient);

  /** @param after the cursor to go on from */
  threads(code: string, after?: string): Promise<Page<ThreadSummaryView>> {
    const params = { limit: 10, ...(after ? { after } : {}) };
    return firstValueFrom(this.http.get<Page<ThreadSummaryView>>(`${api}/municipalities/${encodeURIComponent(code)}/threads`, { params }));
  }

  /** How many open ones there are in a network, by municipality code. */
  async open(networkId: string): Promise<ReadonlyMap<string, number>> {
    const page = this.http.get<Page<MunicipalityThreadsView>>(`${api}/networks/${networkId}/municipality-threads`);
    return new Map((await firstValueFrom(page)).items.map(({ code, open }) => [code, open]));
  }
}
