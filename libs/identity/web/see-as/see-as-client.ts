import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { SeeAs, SeenAsView } from '@hv/identity/contracts';
import type { Page } from '@hv/platform/contracts';
import { seeAsPath } from '@hv/platform/web';
import { firstValueFrom } from 'rxjs';

/** What is asked about looking as somebody else. Every call fails with a Problem. */
@Service()
export class SeeAsClient {
  readonly #http = inject(HttpClient);

  async start(command: SeeAs): Promise<void> {
    await firstValueFrom(this.#http.put(seeAsPath, command));
  }

  async end(): Promise<void> {
    await firstValueFrom(this.#http.delete(seeAsPath));
  }

  /** The newest times that administrators looked as the reader. */
  seenAs(): Promise<Page<SeenAsView>> {
    return firstValueFrom(this.#http.get<Page<SeenAsView>>('/api/v1/me/seen-as'));
  }
}
