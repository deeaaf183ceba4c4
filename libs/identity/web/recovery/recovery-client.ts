import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ResetPassword } from '@hv/identity/contracts';
import { firstValueFrom } from 'rxjs';

const resets = '/api/v1/password-resets';

/** What those who have forgotten their password ask of the server. Every call fails with a Problem. */
@Service()
export class RecoveryClient {
  readonly #http = inject(HttpClient);

  /** Asks for a link; the answer says nothing of whether somebody has the address. @throws Problem `platform.too-many-requests` */
  async ask(email: string): Promise<void> {
    await firstValueFrom(this.#http.post(resets, { email }));
  }

  /** Confirms a change of address from the new one, or stops it from the old one. @throws Problem `identity.link-expired`, `identity.address-taken` */
  async followAddressLink(what: 'confirm' | 'stop', token: string): Promise<void> {
    await firstValueFrom(this.#http.post(`/api/v1/address-changes/${what}`, { token }));
  }

  /** Sets a new password by the link. @throws Problem `identity.link-expired`, `identity.weak-password` */
  async use(command: ResetPassword): Promise<void> {
    await firstValueFrom(this.#http.post(`${resets}/use`, command));
  }
}
