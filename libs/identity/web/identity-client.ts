import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { CreateAdministrator } from '@hv/identity/contracts';
import { firstValueFrom } from 'rxjs';

/** What identity asks of the server, besides the session itself (which is the platform's). */
@Service()
export class IdentityClient {
  readonly #http = inject(HttpClient);

  /** Creates the first administrator by the one-time link. @throws Problem `identity.link-expired`, `identity.weak-password`, `platform.invalid` */
  async createFirstAdministrator(request: CreateAdministrator): Promise<void> {
    await firstValueFrom(this.#http.post('/api/v1/first-administrator', request));
  }
}
