import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  CatchUpView,
  ReadAllView,
  SpaceStandingView,
  ThreadFilter,
  ThreadLevel,
  ThreadLevelView,
  ThreadSummaryView,
} from '@hv/discussions/contracts';
import type { Page } from '@hv/platform/contracts';
import { newKey } from '@hv/platform/web';
import { firstValueFrom, type Observable } from 'rxjs';
import { discussionPaths } from '../thread/discussions-client';

const api = '/api/v1';

/** What is marked as read: a space, a network, some threads, or everything when none is named. */
export interface ReadScope {
  readonly spaceId?: string;
  readonly networkId?: string;
  readonly threadIds?: readonly string[];
}

/** The addresses of staying on top. Every call fails with the server's answer as `HttpErrorResponse`. */
@Service()
export class KeepingUpClient {
  private readonly http = inject(HttpClient);

  /** The threads of a space that fit a filter. */
  threads(spaceId: string, filter: ThreadFilter, after?: string): Promise<Page<ThreadSummaryView>> {
    return answer(
      this.http.get<Page<ThreadSummaryView>>(discussionPaths.threads(spaceId), { params: { filter, ...(after ? { after } : {}) } }),
    );
  }

  /** The threads of all one's spaces, or of a network's: all or those that fit a filter. */
  allThreads(network: string | null, filter: ThreadFilter | null, after?: string): Promise<Page<ThreadSummaryView>> {
    const params = { ...(network ? { network } : {}), ...(filter ? { filter } : {}), ...(after ? { after } : {}) };
    return answer(this.http.get<Page<ThreadSummaryView>>(`${api}/threads`, { params }));
  }

  catchUp(network: string | null, after?: string): Promise<CatchUpView> {
    const params = { ...(network ? { network } : {}), ...(after ? { after } : {}) };
    return answer(this.http.get<CatchUpView>(`${api}/catch-up`, { params }));
  }

  standing(spaceId: string): Promise<SpaceStandingView> {
    return answer(this.http.get<SpaceStandingView>(`${api}/spaces/${spaceId}/standing`));
  }

  /** @param level null: as if one had never said */
  setSpaceLevel(spaceId: string, level: ThreadLevel | null): Promise<SpaceStandingView> {
    return answer(this.http.put<SpaceStandingView>(`${api}/spaces/${spaceId}/level`, { level }));
  }

  threadLevel(threadId: string): Promise<ThreadLevelView> {
    return answer(this.http.get<ThreadLevelView>(`${api}/threads/${threadId}/level`));
  }

  /** @param level null: as if one had never said */
  setThreadLevel(threadId: string, level: ThreadLevel | null): Promise<ThreadLevelView> {
    return answer(this.http.put<ThreadLevelView>(`${api}/threads/${threadId}/level`, { level }));
  }

  /** @param upTo the latest that is known of, ISO 8601 */
  readAll(scope: ReadScope, upTo: string): Promise<ReadAllView> {
    const headers = new HttpHeaders({ 'Idempotency-Key': newKey() });
    return answer(this.http.post<ReadAllView>(`${api}/read-all`, { ...scope, upTo }, { headers }));
  }

  async undoReadAll(id: string): Promise<void> {
    await answer(this.http.delete(`${api}/read-all/${id}`));
  }
}

const answer = <Body>(request: Observable<Body>): Promise<Body> => firstValueFrom(request);
