import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { AnyPostView, BookmarkView, PostReactionsView, PostVersionsView, ReactionKind } from '@hv/discussions/contracts';
import type { Page } from '@hv/platform/contracts';
import { newKey } from '@hv/platform/web';
import { firstValueFrom, type Observable } from 'rxjs';

const api = '/api/v1';

/** What the outbox sends of reactions: where it goes, without being sent here. */
export const reactionPath = (postId: string, kind: ReactionKind): string => `${api}/posts/${postId}/reactions/${kind}`;

/** What the outbox sends of saved posts: where it goes, without being sent here. */
export const bookmarkPath = (postId: string): string => `${api}/posts/${postId}/bookmark`;

/** The addresses of what belongs to single posts. Every call fails with the server's answer as `HttpErrorResponse`. */
@Service()
export class PostsClient {
  private readonly http = inject(HttpClient);

  /** @param before only versions before this one */
  versions(postId: string, before?: number): Promise<PostVersionsView> {
    return answer(this.http.get<PostVersionsView>(`${api}/posts/${postId}/versions`, { params: before === undefined ? {} : { before } }));
  }

  restore(postId: string): Promise<AnyPostView> {
    return answer(this.http.post<AnyPostView>(`${api}/posts/${postId}/restore`, null, { headers: { 'Idempotency-Key': newKey() } }));
  }

  reactions(postId: string): Promise<PostReactionsView> {
    return answer(this.http.get<PostReactionsView>(`${api}/posts/${postId}/reactions`));
  }

  /** One's own saved posts, the latest saved first. @param query of one thread, or the page after a cursor */
  bookmarks(query: { readonly thread?: string; readonly after?: string; readonly limit?: number }): Promise<Page<BookmarkView>> {
    return answer(this.http.get<Page<BookmarkView>>(`${api}/bookmarks`, { params: { ...query } }));
  }
}

const answer = <Body>(request: Observable<Body>): Promise<Body> => firstValueFrom(request);
