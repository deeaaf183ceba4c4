import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { WelcomeView } from '@hv/networks/contracts';
import { firstValueFrom } from 'rxjs';

/** What the page for newcomers asks of the server. Every call fails with a Problem. */
@Service()
export class WelcomeClient {
  readonly #http = inject(HttpClient);

  welcome(networkId: string): Promise<WelcomeView> {
    return firstValueFrom(this.#http.get<WelcomeView>(`/api/v1/networks/${networkId}/welcome`));
  }
}
