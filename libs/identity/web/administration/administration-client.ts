import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { AccountView } from '@hv/identity/contracts';
import type { AuditPageView, AuditSealView, MailView, Page } from '@hv/platform/contracts';
import { firstValueFrom } from 'rxjs';

const api = '/api/v1/admin';

/** What is asked of the audit log, as the server names it; empty ones are not asked. */
export type AuditSearch = Readonly<Record<'person' | 'network' | 'object' | 'name' | 'from' | 'to', string>>;

const asked = (search: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(search).filter((pair): pair is [string, string] => !!pair[1]));

/** What administrators ask of the server. Every call fails with a Problem. */
@Service()
export class AdministrationClient {
  readonly #http = inject(HttpClient);

  events(search: AuditSearch, after?: string): Promise<AuditPageView> {
    return firstValueFrom(this.#http.get<AuditPageView>(`${api}/audit`, { params: asked({ ...search, after }) }));
  }

  /** Where a browser saves what is found as a table. */
  tableAddress(search: AuditSearch): string {
    const params = new HttpParams({ fromObject: asked(search) }).toString();
    return `${api}/audit/csv${params && `?${params}`}`;
  }

  seal(): Promise<AuditSealView> {
    return firstValueFrom(this.#http.get<AuditSealView>(`${api}/audit/seal`));
  }

  accounts(q: string, after?: string): Promise<Page<AccountView>> {
    return firstValueFrom(this.#http.get<Page<AccountView>>(`${api}/accounts`, { params: asked({ q, after }) }));
  }

  async block(accountId: string, blocked: boolean): Promise<void> {
    await firstValueFrom(this.#http.put(`${api}/accounts/blocked`, { accountId, blocked }));
  }

  mails(after?: string): Promise<Page<MailView>> {
    return firstValueFrom(this.#http.get<Page<MailView>>(`${api}/mails`, { params: asked({ after }) }));
  }
}
