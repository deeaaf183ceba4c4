import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { FeedbackState, FeedbackView, GiveFeedback, NetworkView } from '@hv/networks/contracts';
import type { Page } from '@hv/platform/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

const api = '/api/v1';

/** What is written to secretariats, on the server. Every call fails with a Problem. */
@Service()
export class FeedbackClient {
  readonly #http = inject(HttpClient);

  /** The networks whose secretariat one can write to. */
  async networks(): Promise<readonly NetworkView[]> {
    return (await answer(this.#http.get<Page<NetworkView>>(`${api}/networks`, { params: { limit: 200 } }))).items;
  }

  /** @param key the same for every attempt to send the same */
  give(networkId: string, told: GiveFeedback, key: string): Promise<FeedbackView> {
    return answer(this.#http.post<FeedbackView>(`${api}/networks/${networkId}/feedback`, told, { headers: { 'Idempotency-Key': key } }));
  }

  list(networkId: string, state: FeedbackState | '', after?: string): Promise<Page<FeedbackView>> {
    const params = { ...(state ? { state } : {}), ...(after ? { after } : {}) };
    return answer(this.#http.get<Page<FeedbackView>>(`${api}/networks/${networkId}/feedback`, { params }));
  }

  finish(id: string): Promise<FeedbackView> {
    return answer(this.#http.put<FeedbackView>(`${api}/feedback/${id}/done`, null));
  }

  reopen(id: string): Promise<FeedbackView> {
    return answer(this.#http.delete<FeedbackView>(`${api}/feedback/${id}/done`));
  }
}

const answer = <Body>(request: Observable<Body>): Promise<Body> => firstValueFrom(request);
