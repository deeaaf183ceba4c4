import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { AuthenticatorSetUpView, PasskeyRequestView } from '@hv/identity/contracts';
import { firstValueFrom } from 'rxjs';

/** What signing in asks of the server beside the session itself. Every call fails with a Problem. */
@Service()
export class SecondFactorClient {
  readonly #http = inject(HttpClient);

  /** What a passkey of the account shall sign. @throws Problem `identity.challenge-expired` */
  options(challenge: string): Promise<PasskeyRequestView> {
    return firstValueFrom(this.#http.post<PasskeyRequestView>('/api/v1/session/second-factor/options', { challenge }));
  }

  /** Begins to set up an app, for those who are not let in without one. @throws Problem `identity.challenge-expired` */
  beginSetUp(challenge: string): Promise<AuthenticatorSetUpView> {
    return firstValueFrom(this.#http.post<AuthenticatorSetUpView>('/api/v1/session/set-up', { challenge }));
  }

  /** What any passkey of ours shall sign to sign in alone. */
  passkeyOptions(): Promise<PasskeyRequestView> {
    return firstValueFrom(this.#http.post<PasskeyRequestView>('/api/v1/session/passkey/options', {}));
  }
}
