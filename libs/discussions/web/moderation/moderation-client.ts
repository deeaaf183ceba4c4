import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  AnyPostView,
  DiscussionSettingsView,
  HandleReport,
  ModerationEntryView,
  OpenReportsView,
  PostBody,
  ReportPost,
  ReportReceiptView,
  ReportView,
} from '@hv/discussions/contracts';
import type { Page } from '@hv/platform/contracts';
import { newKey } from '@hv/platform/web';
import { firstValueFrom, type Observable } from 'rxjs';

const api = '/api/v1';

/** Which reports: open ones or those that were handled, of a network or of all, from a place on. */
export interface ReportsWanted {
  readonly state: 'open' | 'handled';
  readonly network?: string;
  readonly after?: string;
}

/** The addresses of keeping order. Every call fails with a Problem. */
@Service()
export class ModerationClient {
  private readonly http = inject(HttpClient);

  report(postId: string, request: ReportPost): Promise<ReportReceiptView> {
    return answer(
      this.http.post<ReportReceiptView>(`${api}/posts/${postId}/reports`, request, { headers: { 'Idempotency-Key': newKey() } }),
    );
  }

  askToShow(postId: string, words?: string): Promise<ReportReceiptView> {
    const headers = { 'Idempotency-Key': newKey() };
    return answer(this.http.post<ReportReceiptView>(`${api}/posts/${postId}/show-requests`, words ? { words } : {}, { headers }));
  }

  reports(wanted: ReportsWanted): Promise<Page<ReportView>> {
    return answer(this.http.get<Page<ReportView>>(`${api}/reports`, { params: { ...wanted } }));
  }

  open(network: string | undefined): Promise<OpenReportsView> {
    return answer(this.http.get<OpenReportsView>(`${api}/open-reports`, { params: network ? { network } : {} }));
  }

  handle({ id, version }: ReportView, request: HandleReport): Promise<ReportView> {
    return answer(this.http.put<ReportView>(`${api}/reports/${id}/handled`, request, { headers: ifMatch(version) }));
  }

  hide(postId: string, reason: string): Promise<AnyPostView> {
    return answer(this.http.put<AnyPostView>(`${api}/posts/${postId}/hidden`, { reason }));
  }

  show(postId: string): Promise<AnyPostView> {
    return answer(this.http.delete<AnyPostView>(`${api}/posts/${postId}/hidden`));
  }

  settings(spaceId: string): Promise<DiscussionSettingsView> {
    return answer(this.http.get<DiscussionSettingsView>(`${api}/spaces/${spaceId}/discussion-settings`));
  }

  set(
    { spaceId, version }: DiscussionSettingsView,
    change: { slowSeconds: number; rules: PostBody | null },
  ): Promise<DiscussionSettingsView> {
    const options = { headers: ifMatch(version) };
    return answer(this.http.put<DiscussionSettingsView>(`${api}/spaces/${spaceId}/discussion-settings`, change, options));
  }

  log(spaceId: string, after?: string): Promise<Page<ModerationEntryView>> {
    return answer(this.http.get<Page<ModerationEntryView>>(`${api}/spaces/${spaceId}/moderation-log`, { params: after ? { after } : {} }));
  }
}

const ifMatch = (version: number): HttpHeaders => new HttpHeaders({ 'If-Match': `"${version}"` });

const answer = <Body>(request: Observable<Body>): Promise<Body> => firstValueFrom(request);
