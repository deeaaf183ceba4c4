import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  DraftOfPlaceView,
  DraftsView,
  DraftView,
  ImageView,
  ListedDraftView,
  MentionableView,
  MentionablesView,
  NewPoll,
  ScheduledView,
  StartThread,
  ToldView,
} from '@hv/discussions/contracts';
import type { Mention, Page, RichTextDocument } from '@hv/platform/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

const api = '/api/v1';

/** What a draft is written on: the thread that is answered, or the space in which one is begun. */
export interface DraftPlace {
  readonly kind: 'thread' | 'space';
  readonly id: string;
}

/** What is sent later. */
export interface Planned {
  /** Of the thread that is begun; not used for a post. */
  readonly title: string;
  readonly body: RichTextDocument;
  /** The minute in Denmark, `2026-11-24T08:00`. */
  readonly at: string;
  /** What it asks its readers to choose between. */
  readonly poll?: NewPoll | null;
  /** Whether the thread that is begun asks, and whom; not used for a post. */
  readonly asking?: ThreadAsking;
}

/** Whether a thread asks, and whom. */
export type ThreadAsking = Pick<StartThread, 'kind' | 'organisationIds'>;

/** What is changed of what is sent later. */
export interface PlannedChange {
  readonly body?: RichTextDocument;
  readonly at?: string;
  readonly kind?: 'talk' | 'question';
  /** null: none any more. */
  readonly poll?: NewPoll | null;
}

const pathOf = ({ kind, id }: DraftPlace): string => `${api}/${kind === 'thread' ? 'threads' : 'spaces'}/${id}`;

const ifMatch = (version: number | null): { headers?: HttpHeaders } =>
  version === null ? {} : { headers: new HttpHeaders({ 'If-Match': `"${version}"` }) };

/** The addresses of what belongs to writing. Every call fails with the server's answer as `HttpErrorResponse`. */
@Service()
export class WritingClient {
  private readonly http = inject(HttpClient);

  async mentionable(spaceId: string, q: string): Promise<readonly MentionableView[]> {
    const { items } = await answer(this.http.get<MentionablesView>(`${api}/spaces/${spaceId}/mentionable`, { params: { q } }));
    return items;
  }

  told(spaceId: string, mentions: readonly Pick<Mention, 'kind' | 'id'>[]): Promise<ToldView> {
    const params = { mentions: mentions.map(({ kind, id }) => `${kind}:${id}`).join(',') };
    return answer(this.http.get<ToldView>(`${api}/spaces/${spaceId}/told`, { params }));
  }

  storeImage(spaceId: string, file: Blob): Promise<ImageView> {
    const headers = new HttpHeaders({ 'Content-Type': 'application/octet-stream' });
    return answer(this.http.post<ImageView>(`${api}/spaces/${spaceId}/images`, file, { headers }));
  }

  async draft(place: DraftPlace): Promise<DraftView | null> {
    return (await answer(this.http.get<DraftOfPlaceView>(`${pathOf(place)}/draft`))).draft;
  }

  async drafts(): Promise<readonly ListedDraftView[]> {
    return (await answer(this.http.get<DraftsView>(`${api}/drafts`))).items;
  }

  /** @param title of the thread that is begun, if any @param version what it is based on; null when there was none */
  saveDraft(place: DraftPlace, body: object, title: string, version: number | null): Promise<DraftView> {
    return answer(this.http.put<DraftView>(`${pathOf(place)}/draft`, { body, ...(title ? { title } : {}) }, ifMatch(version)));
  }

  async removeDraft(place: DraftPlace): Promise<void> {
    await answer(this.http.delete(`${pathOf(place)}/draft`));
  }

  scheduled(after?: string): Promise<Page<ScheduledView>> {
    return answer(this.http.get<Page<ScheduledView>>(`${api}/scheduled`, { params: after ? { after } : {} }));
  }

  /** @param key so that sending it again plans nothing twice */
  schedule(place: DraftPlace, { title, body, at, poll, asking }: Planned, key: string): Promise<ScheduledView> {
    const headers = new HttpHeaders({ 'Idempotency-Key': key });
    const post = { body, at, ...(poll ? { poll } : {}) };
    return answer(
      this.http.post<ScheduledView>(`${pathOf(place)}/scheduled`, place.kind === 'thread' ? post : { title, ...post, ...asking }, {
        headers,
      }),
    );
  }

  changeScheduled({ id, version }: ScheduledView, change: PlannedChange): Promise<ScheduledView> {
    return answer(this.http.patch<ScheduledView>(`${api}/scheduled/${id}`, change, ifMatch(version)));
  }

  async cancelScheduled({ id }: ScheduledView): Promise<void> {
    await answer(this.http.delete(`${api}/scheduled/${id}`));
  }
}

const answer = <Body>(request: Observable<Body>): Promise<Body> => firstValueFrom(request);
