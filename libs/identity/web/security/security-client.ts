import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  AccessTokenItemView,
  AddPasskey,
  AuthenticatorSetUpView,
  OwnSessionsView,
  PasskeyCreationView,
  PasskeyRequestView,
  ProveAgain,
  RecoveryCodesView,
  SecondFactorsView,
} from '@hv/identity/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

const api = '/api/v1';

/** What one's own security page asks of the server. Every call fails with a Problem; what changes how one signs in, with `identity.proof-needed` too. */
@Service()
export class SecurityClient {
  readonly #http = inject(HttpClient);

  factors(): Promise<SecondFactorsView> {
    return firstValueFrom(this.#http.get<SecondFactorsView>(`${api}/second-factors`));
  }

  sessions(): Promise<OwnSessionsView> {
    return firstValueFrom(this.#http.get<OwnSessionsView>(`${api}/sessions`));
  }

  endSession(id: string): Promise<void> {
    return this.#done(this.#http.delete(`${api}/sessions/${id}`));
  }

  endOtherSessions(): Promise<void> {
    return this.#done(this.#http.delete(`${api}/sessions`));
  }

  /** What folders and programs sign in by, the newest first; what has expired does not. */
  async tokens(): Promise<readonly AccessTokenItemView[]> {
    const asked = this.#http.get<{ items: AccessTokenItemView[] }>(`${api}/access-tokens`, { params: { limit: 200 } });
    return (await firstValueFrom(asked)).items.filter(({ expiresAt }) => Date.parse(expiresAt) > Date.now());
  }

  endToken(id: string): Promise<void> {
    return this.#done(this.#http.delete(`${api}/access-tokens/${id}`));
  }

  /** Asks for another address to sign in by. @throws Problem `identity.address-taken` when it is one's own already */
  changeAddress(email: string): Promise<void> {
    return this.#done(this.#http.put(`${api}/me/address`, { email }));
  }

  /** @throws Problem `identity.authenticator-in-use` */
  beginApp(): Promise<AuthenticatorSetUpView> {
    return firstValueFrom(this.#http.put<AuthenticatorSetUpView>(`${api}/second-factors/authenticator`, {}));
  }

  /** @throws Problem `identity.proof-wrong` */
  confirmApp(code: string): Promise<RecoveryCodesView> {
    return firstValueFrom(this.#http.put<RecoveryCodesView>(`${api}/second-factors/authenticator/confirmation`, { code }));
  }

  removeApp(): Promise<void> {
    return this.#done(this.#http.delete(`${api}/second-factors/authenticator`));
  }

  renewCodes(): Promise<RecoveryCodesView> {
    return firstValueFrom(this.#http.put<RecoveryCodesView>(`${api}/second-factors/recovery-codes`, {}));
  }

  passkeyCreation(): Promise<PasskeyCreationView> {
    return firstValueFrom(this.#http.put<PasskeyCreationView>(`${api}/passkeys/options`, {}));
  }

  /** @throws Problem `identity.passkey-refused`, `identity.challenge-expired` */
  addPasskey(command: AddPasskey): Promise<RecoveryCodesView> {
    return firstValueFrom(this.#http.put<RecoveryCodesView>(`${api}/passkeys`, command));
  }

  removePasskey(id: string): Promise<void> {
    return this.#done(this.#http.delete(`${api}/passkeys/${id}`));
  }

  /** @throws Problem `identity.proof-wrong`, `identity.challenge-expired` */
  prove(proof: ProveAgain): Promise<void> {
    return this.#done(this.#http.put(`${api}/session/proof`, proof));
  }

  proofOptions(): Promise<PasskeyRequestView> {
    return firstValueFrom(this.#http.put<PasskeyRequestView>(`${api}/session/proof/options`, {}));
  }

  async #done(answer: Observable<unknown>): Promise<void> {
    await firstValueFrom(answer);
  }
}
