import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  DestinationsView,
  DestinationView,
  MergeTargetsView,
  MergeTargetView,
  PostPlaceView,
  SplitThread,
  ThreadView,
} from '@hv/discussions/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

const api = '/api/v1';

/** What is so of a thread, or not. */
export type ThreadMark = 'pin' | 'closed';

/** Where something is said of a thread, or that it is not so. */
export const markPath = (threadId: string, mark: ThreadMark | 'same-here'): string => `${api}/threads/${threadId}/${mark}`;

/** A doing that is done once, however often it is sent, and only in the state of the thread that was seen. */
export interface Doing {
  readonly threadId: string;
  readonly version: number;
  readonly key: string;
}

/** The addresses of what is done to whole threads. Every call fails with a Problem. */
@Service()
export class SteeringClient {
  private readonly http = inject(HttpClient);

  set(threadId: string, mark: ThreadMark, on: boolean): Promise<ThreadView> {
    const path = markPath(threadId, mark);
    return answer(on ? this.http.put<ThreadView>(path, {}) : this.http.delete<ThreadView>(path));
  }

  /** @param postId null: none answers it */
  answer(threadId: string, postId: string | null): Promise<ThreadView> {
    return answer(this.http.put<ThreadView>(`${api}/threads/${threadId}/answer`, { postId }));
  }

  split(doing: Doing, request: SplitThread): Promise<ThreadView> {
    return this.do(doing, 'split', request);
  }

  merge(doing: Doing, intoThreadId: string): Promise<ThreadView> {
    return this.do(doing, 'merge', { intoThreadId });
  }

  /** Makes a thread again of what became part of another. @param version the one that was seen, or null */
  unmerge(threadId: string, version: number | null): Promise<ThreadView> {
    const options = version === null ? {} : { headers: { 'If-Match': `"${version}"` } };
    return answer(this.http.delete<ThreadView>(`${api}/threads/${threadId}/merge`, options));
  }

  move(doing: Doing, spaceId: string): Promise<ThreadView> {
    return this.do(doing, 'move', { spaceId });
  }

  /** Where a thread can go, and who would see it there. */
  async destinations(threadId: string): Promise<readonly DestinationView[]> {
    return (await answer(this.http.get<DestinationsView>(`${api}/threads/${threadId}/destinations`))).items;
  }

  /** What a thread can become part of, by a part of the title. */
  mergeTargets(threadId: string, title: string): Observable<{ readonly items: readonly MergeTargetView[] }> {
    return this.http.get<MergeTargetsView>(`${api}/threads/${threadId}/merge-targets`, { params: title ? { title } : {} });
  }

  /** Where a post stands now. */
  place(postId: string): Promise<PostPlaceView> {
    return answer(this.http.get<PostPlaceView>(`${api}/posts/${postId}/place`));
  }

  private do({ threadId, version, key }: Doing, what: string, request: object): Promise<ThreadView> {
    const headers = { 'Idempotency-Key': key, 'If-Match': `"${version}"` };
    return answer(this.http.post<ThreadView>(`${api}/threads/${threadId}/${what}`, request, { headers }));
  }
}

const answer = <Body>(request: Observable<Body>): Promise<Body> => firstValueFrom(request);
