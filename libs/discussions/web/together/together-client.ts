import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  AskablesView,
  AskedView,
  NewPoll,
  NotesView,
  PollVotesView,
  PostBody,
  PostView,
  PresenceChoiceView,
  TemplatesView,
  TemplateView,
  ThreadView,
} from '@hv/discussions/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

const api = '/api/v1';

/** What the outbox sends of votes: where it goes, without being sent here. */
export const votePath = (postId: string): string => `${api}/posts/${postId}/vote`;

/** What a template says: its name and its document. */
export interface TemplateContents {
  readonly name: string;
  readonly body: PostBody;
}

/** The addresses of what people do together. Every call fails with a Problem. */
@Service()
export class TogetherClient {
  private readonly http = inject(HttpClient);

  /** Gives a post another poll, as long as nobody has voted. */
  changePoll({ id, poll }: PostView, asked: NewPoll): Promise<PostView> {
    const headers = new HttpHeaders({ 'If-Match': `"${poll?.version ?? 0}"` });
    return answer(this.http.put<PostView>(`${api}/posts/${id}/poll`, asked, { headers }));
  }

  votes(postId: string): Promise<PollVotesView> {
    return answer(this.http.get<PollVotesView>(`${api}/posts/${postId}/votes`));
  }

  closePoll(postId: string): Promise<PostView> {
    return answer(this.http.put<PostView>(`${api}/posts/${postId}/poll/closed`, {}));
  }

  templates(spaceId: string): Promise<TemplatesView> {
    return answer(this.http.get<TemplatesView>(`${api}/spaces/${spaceId}/templates`));
  }

  /** @param key so that sending it again makes nothing twice */
  addTemplate(spaceId: string, contents: TemplateContents, key: string): Promise<TemplateView> {
    const headers = new HttpHeaders({ 'Idempotency-Key': key });
    return answer(this.http.post<TemplateView>(`${api}/spaces/${spaceId}/templates`, contents, { headers }));
  }

  changeTemplate(spaceId: string, { id, version }: TemplateView, contents: TemplateContents): Promise<TemplateView> {
    const headers = new HttpHeaders({ 'If-Match': `"${version}"` });
    return answer(this.http.patch<TemplateView>(`${api}/spaces/${spaceId}/templates/${id}`, contents, { headers }));
  }

  async removeTemplate(spaceId: string, { id }: TemplateView): Promise<void> {
    await answer(this.http.delete(`${api}/spaces/${spaceId}/templates/${id}`));
  }

  notes(threadId: string): Promise<NotesView> {
    return answer(this.http.get<NotesView>(`${api}/threads/${threadId}/notes`));
  }

  /** The thread of notes on a post, begun when there is none. */
  openNote(postId: string): Promise<ThreadView> {
    return answer(this.http.post<ThreadView>(`${api}/posts/${postId}/note`, {}, { headers: keyed() }));
  }

  askable(spaceId: string): Promise<AskablesView> {
    return answer(this.http.get<AskablesView>(`${api}/spaces/${spaceId}/askable`));
  }

  asked(threadId: string): Promise<AskedView> {
    return answer(this.http.get<AskedView>(`${api}/threads/${threadId}/asked`));
  }

  remind(threadId: string): Promise<AskedView> {
    return answer(this.http.post<AskedView>(`${api}/threads/${threadId}/remind`, {}, { headers: keyed() }));
  }

  presence(): Promise<PresenceChoiceView> {
    return answer(this.http.get<PresenceChoiceView>(`${api}/me/presence`));
  }

  choosePresence(shown: boolean): Promise<PresenceChoiceView> {
    return answer(this.http.put<PresenceChoiceView>(`${api}/me/presence`, { shown }));
  }
}

const answer = <Body>(request: Observable<Body>): Promise<Body> => firstValueFrom(request);

const keyed = (): HttpHeaders => new HttpHeaders({ 'Idempotency-Key': crypto.randomUUID() });
