import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  ChangeParticipation,
  KeptClusterView,
  NetworkSetupView,
  NetworkWish,
  ParticipationView,
  StartParticipation,
} from '@hv/networks/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

const ifMatch = (version: number): { readonly headers: Record<string, string> } => ({ headers: { 'If-Match': `"${version}"` } });
const once = (key: string): { readonly headers: Record<string, string> } => ({ headers: { 'Idempotency-Key': key } });

/** What a secretariat asks of the server when it edits its network. Every call fails with a Problem. */
@Service()
export class NetworkEditingClient {
  readonly #http = inject(HttpClient);

  setup(networkId: string): Promise<NetworkSetupView> {
    return answer(this.#http.get<NetworkSetupView>(at(networkId, 'setup')));
  }

  change(networkId: string, wish: NetworkWish, version: number): Promise<NetworkSetupView> {
    return answer(this.#http.patch<NetworkSetupView>(`/api/v1/networks/${networkId}`, wish, ifMatch(version)));
  }

  /** @param key the same for every attempt to make the same */
  makeCluster(networkId: string, name: string, key: string): Promise<KeptClusterView> {
    return answer(this.#http.post<KeptClusterView>(at(networkId, 'clusters'), { name }, once(key)));
  }

  renameCluster(networkId: string, { id, version }: KeptClusterView, name: string): Promise<KeptClusterView> {
    return answer(this.#http.patch<KeptClusterView>(at(networkId, `clusters/${id}`), { name }, ifMatch(version)));
  }

  /** Removes a cluster, or takes that back. */
  removeCluster(networkId: string, id: string, removed: boolean): Promise<KeptClusterView> {
    const address = at(networkId, `clusters/${id}/removal`);
    return answer(removed ? this.#http.put<KeptClusterView>(address, null) : this.#http.delete<KeptClusterView>(address));
  }

  /** @param key the same for every attempt to take the same in */
  start(networkId: string, wish: StartParticipation, key: string): Promise<ParticipationView> {
    return answer(this.#http.post<ParticipationView>(at(networkId, 'participations'), wish, once(key)));
  }

  changeParticipation(networkId: string, { id, version }: ParticipationView, wish: ChangeParticipation): Promise<ParticipationView> {
    return answer(this.#http.patch<ParticipationView>(at(networkId, `participations/${id}`), wish, ifMatch(version)));
  }

  end(networkId: string, organisationId: string): Promise<ParticipationView> {
    return answer(this.#http.delete<ParticipationView>(at(networkId, `participations/${organisationId}`)));
  }
}

const at = (networkId: string, what: string): string => `/api/v1/networks/${networkId}/${what}`;

const answer = <Body>(request: Observable<Body>): Promise<Body> => firstValueFrom(request);
