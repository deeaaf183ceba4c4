import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { BringSeveral, SeveralEntries, SeveralView } from '@hv/documents/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

/** What is asked of the server about several things of a place. Every call fails with a Problem. */
@Service()
export class SeveralClient {
  readonly #http = inject(HttpClient);

  move(spaceId: string, wish: BringSeveral): Promise<SeveralView> {
    return answer(this.#http.patch<SeveralView>(`${library(spaceId)}/entries`, wish));
  }

  /** `done` are the copies. @param key the same for every attempt to make the same */
  copy(spaceId: string, wish: BringSeveral, key: string): Promise<SeveralView> {
    return answer(this.#http.post<SeveralView>(`${library(spaceId)}/copies`, wish, { headers: { 'Idempotency-Key': key } }));
  }

  throwAway(spaceId: string, wish: SeveralEntries): Promise<SeveralView> {
    return answer(this.#http.put<SeveralView>(`${library(spaceId)}/trash`, wish));
  }

  takeOut(spaceId: string, wish: SeveralEntries): Promise<SeveralView> {
    return answer(this.#http.put<SeveralView>(`${library(spaceId)}/entries`, wish));
  }
}

const library = (spaceId: string): string => `/api/v1/spaces/${spaceId}`;

const answer = (request: Observable<SeveralView>): Promise<SeveralView> => firstValueFrom(request);
