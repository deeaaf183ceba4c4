import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  NamedLinksView,
  PostBody,
  PostPageView,
  PostSourceView,
  ThreadChangesView,
  ThreadHeadView,
  ThreadSummaryView,
  ThreadView,
} from '@hv/discussions/contracts';
import type { Page } from '@hv/platform/contracts';
import { firstValueFrom } from 'rxjs';

const api = '/api/v1';

/** Which part of a thread: the newest posts, or those on one side of a number. */
export interface PostsQuery {
  readonly after?: number;
  readonly before?: number;
  readonly limit?: number;
}

/** What the outbox sends: where it goes, without being sent here. */
export const discussionPaths = {
  threads: (spaceId: string) => `${api}/spaces/${spaceId}/threads`,
  posts: (threadId: string) => `${api}/threads/${threadId}/posts`,
  post: (postId: string) => `${api}/posts/${postId}`,
  source: (postId: string) => `${api}/posts/${postId}/source`,
} as const;

/** The addresses of discussions on the server. Every call fails with the server's answer as `HttpErrorResponse`. */
@Service()
export class DiscussionsClient {
  private readonly http = inject(HttpClient);

  threads(spaceId: string, after?: string): Promise<Page<ThreadSummaryView>> {
    return this.get(discussionPaths.threads(spaceId), { after });
  }

  thread(threadId: string): Promise<ThreadView> {
    return this.get(`${api}/threads/${threadId}`);
  }

  rename(thread: { id: string; version: number }, title: string): Promise<ThreadView> {
    const headers = new HttpHeaders({ 'If-Match': `"${thread.version}"` });
    return firstValueFrom(this.http.patch<ThreadView>(`${api}/threads/${thread.id}`, { title }, { headers }));
  }

  posts(threadId: string, query: PostsQuery = {}): Promise<PostPageView> {
    return this.get(discussionPaths.posts(threadId), { ...query });
  }

  /** What was added, edited or removed since a change of the thread. */
  changes(threadId: string, after: number): Promise<ThreadChangesView> {
    return this.get(`${api}/threads/${threadId}/changes`, { after });
  }

  /** Who takes part in a thread, since when, and what answers it. */
  head(threadId: string): Promise<ThreadHeadView> {
    return this.get(`${api}/threads/${threadId}/summary`);
  }

  /** What is linked to in a thread, from the newest post back. @param before only in posts before this one */
  links(threadId: string, before?: number): Promise<NamedLinksView> {
    return this.get(`${api}/threads/${threadId}/links`, { before });
  }

  source(postId: string): Promise<PostSourceView & { body: PostBody }> {
    return this.get(discussionPaths.source(postId));
  }

  private get<Answer>(path: string, query: Record<string, string | number | undefined> = {}): Promise<Answer> {
    const params = Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string | number] => entry[1] !== undefined));
    return firstValueFrom(this.http.get<Answer>(path, { params }));
  }
}
