import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { MemberAccessView, PersonAccessView } from '@hv/networks/contracts';
import type { LookView, Page } from '@hv/platform/contracts';
import { firstValueFrom } from 'rxjs';

/** What people may see, as the server tells it. Every call fails with a Problem. */
@Service()
export class AccessClient {
  readonly #http = inject(HttpClient);

  ofPerson(personId: string): Promise<PersonAccessView> {
    return firstValueFrom(this.#http.get<PersonAccessView>(`/api/v1/people/${personId}/access`));
  }

  /** The newest looks of administrators at the reader. */
  looks(): Promise<Page<LookView>> {
    return firstValueFrom(this.#http.get<Page<LookView>>('/api/v1/me/looks'));
  }

  /** Who sees a space, 200 at a time. */
  ofSpace(spaceId: string, after?: string): Promise<Page<MemberAccessView>> {
    const params = { limit: 200, ...(after ? { after } : {}) };
    return firstValueFrom(this.#http.get<Page<MemberAccessView>>(`/api/v1/spaces/${spaceId}/access`, { params }));
  }
}
