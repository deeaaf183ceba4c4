import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { HandOverChoiceView, HandOverMembership, HandOverPlanView, HandOverView } from '@hv/networks/contracts';
import type { Page } from '@hv/platform/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

const api = '/api/v1';

/** What handing work over asks of the server. Every call fails with a Problem. */
@Service()
export class HandOverClient {
  readonly #http = inject(HttpClient);

  choices(after?: string): Promise<Page<HandOverChoiceView>> {
    return answer(this.#http.get<Page<HandOverChoiceView>>(`${api}/me/hand-overs`, { params: after ? { after } : {} }));
  }

  plan(membershipId: string): Promise<HandOverPlanView> {
    return answer(this.#http.get<HandOverPlanView>(`${api}/memberships/${membershipId}/hand-over`));
  }

  /** @param key the same for every attempt to hand over the same */
  handOver(membershipId: string, wish: HandOverMembership, key: string): Promise<HandOverView> {
    const headers = { 'Idempotency-Key': key };
    return answer(this.#http.post<HandOverView>(`${api}/memberships/${membershipId}/hand-over`, wish, { headers }));
  }

  withdraw(handOverId: string): Promise<HandOverView> {
    return answer(this.#http.delete<HandOverView>(`${api}/hand-overs/${handOverId}`));
  }
}

const answer = <Body>(request: Observable<Body>): Promise<Body> => firstValueFrom(request);
