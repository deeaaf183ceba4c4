import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { EraseAccount, LeavingView, OwnExportsView, OwnExportView } from '@hv/identity/contracts';
import type { RetentionView } from '@hv/platform/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

const api = '/api/v1';

/** What is asked about what is kept of persons. Every call fails with a Problem. */
@Service()
export class OwnDataClient {
  readonly #http = inject(HttpClient);

  exports(): Promise<OwnExportsView> {
    return firstValueFrom(this.#http.get<OwnExportsView>(`${api}/me/exports`));
  }

  /** Asks for a copy. @param key the same for every attempt @throws Problem `identity.export-too-soon` */
  askForCopy(key: string): Promise<OwnExportView> {
    return firstValueFrom(this.#http.post<OwnExportView>(`${api}/me/exports`, null, { headers: { 'Idempotency-Key': key } }));
  }

  /** Where a browser saves a copy from. */
  addressOf({ id }: OwnExportView): string {
    return `${api}/me/exports/${id}`;
  }

  retention(): Promise<RetentionView> {
    return firstValueFrom(this.#http.get<RetentionView>(`${api}/retention`));
  }

  /** @throws Problem `identity.proof-needed`, `identity.last-administrator` */
  leave(): Promise<LeavingView> {
    return firstValueFrom(this.#http.put<LeavingView>(`${api}/me/leaving`, {}));
  }

  stay(): Promise<void> {
    return this.#done(this.#http.delete(`${api}/me/leaving`));
  }

  /** Stays by the link of a mail. @throws Problem `identity.link-expired` */
  stayByLink(token: string): Promise<void> {
    return this.#done(this.#http.post(`${api}/leavings/stop`, { token }));
  }

  /** Has somebody else erased. @throws Problem `identity.proof-needed`, `identity.reason-refused`, `identity.last-administrator` */
  erase(command: EraseAccount): Promise<LeavingView> {
    return firstValueFrom(this.#http.put<LeavingView>(`${api}/admin/accounts/erasure`, command));
  }

  /** Lets somebody else stay. */
  keep(accountId: string): Promise<void> {
    return this.#done(this.#http.put(`${api}/admin/accounts/stay`, { accountId }));
  }

  async #done(answer: Observable<unknown>): Promise<void> {
    await firstValueFrom(answer);
  }
}
