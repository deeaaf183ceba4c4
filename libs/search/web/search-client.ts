import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { MemberView, NetworkView, SpaceView } from '@hv/networks/contracts';
import type { Page } from '@hv/platform/contracts';
import type { SearchPageView, SimilarThreadsView } from '@hv/search/contracts';
import { firstValueFrom } from 'rxjs';
import { type Asked, kindsAsked } from './asked';

const api = '/api/v1';
const pageSize = 20;

/** The addresses of search on the server. Every call fails with a Problem. */
@Service()
export class SearchClient {
  private readonly http = inject(HttpClient);

  find(asked: Asked, after?: string): Promise<SearchPageView> {
    const { q, type, order, space, person, network, from, to } = asked;
    const narrowed = { q, in: kindsAsked(asked), type, order, space, person, network, from, to };
    return this.get(`${api}/search`, { ...narrowed, limit: String(pageSize), after });
  }

  similar(title: string, spaceId: string): Promise<SimilarThreadsView> {
    return this.get(`${api}/search/similar`, { title, spaceId });
  }

  /** The reader's spaces, all that anyone has. */
  spaces(): Promise<Page<SpaceView>> {
    return this.get(`${api}/spaces`, { limit: '200' });
  }

  networks(): Promise<Page<NetworkView>> {
    return this.get(`${api}/networks`, { limit: '200' });
  }

  members(networkId: string, after?: string): Promise<Page<MemberView>> {
    return this.get(`${api}/networks/${networkId}/members`, { limit: '200', after });
  }

  private get<Answer>(path: string, query: Record<string, string | null | undefined>): Promise<Answer> {
    const params = Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]));
    return firstValueFrom(this.http.get<Answer>(path, { params }));
  }
}
