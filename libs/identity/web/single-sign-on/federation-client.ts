import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { FederatedAccountsView, IssuersView, WaitingFederationView } from '@hv/identity/contracts';
import { firstValueFrom } from 'rxjs';

const api = '/api/v1';

/** The organisations whose sign-in may be used. Call in an injection context. */
export const issuersResource = (): HttpResourceRef<IssuersView | undefined> => httpResource<IssuersView>(() => `${api}/sign-in/oidc`);

/** What signing in through an organisation asks of the server beside the session itself. Every call fails with a Problem. */
@Service()
export class FederationClient {
  readonly #http = inject(HttpClient);

  /** What waits in this browser to be linked. @throws Problem `identity.federation-expired` */
  waiting(): Promise<WaitingFederationView> {
    return firstValueFrom(this.#http.get<WaitingFederationView>(`${api}/session/federated`));
  }

  /** Links it to one's own account. @throws Problem `identity.proof-needed`, `identity.federation-expired`, `identity.federation-taken` */
  async link(): Promise<void> {
    await firstValueFrom(this.#http.put(`${api}/federated-accounts`, {}));
  }

  accounts(): Promise<FederatedAccountsView> {
    return firstValueFrom(this.#http.get<FederatedAccountsView>(`${api}/federated-accounts`));
  }

  /** @throws Problem `identity.proof-needed`, `identity.last-way-in` */
  async unlink(id: string): Promise<void> {
    await firstValueFrom(this.#http.delete(`${api}/federated-accounts/${id}`));
  }
}
