import { Injectable } from '@nestjs/common';
import type { ThreadSummaryView } from '@hv/discussions/contracts';
import type { GrantedSpace } from '@hv/networks/api';
import { Database } from '@hv/platform/api';
import { presentSummary } from './thread.presenter';
import { recentThreads, unreadThreads, unreadThreadsBySpace } from './threads.queries';

const shown = { unread: 20, recent: 10 } as const;

/** What is new for someone in the threads of some spaces. */
export interface ThreadNews {
  readonly unread: readonly ThreadSummaryView[];
  readonly recent: readonly ThreadSummaryView[];
  readonly unreadBySpace: ReadonlyMap<string, number>;
}

/** Gathers what is new in threads, over many spaces at once. */
@Injectable()
export class ThreadNewsService {
  constructor(private readonly database: Database) {}

  /** @param spaces those the person sees */
  async of(personId: string, spaces: readonly GrantedSpace[]): Promise<ThreadNews> {
    const values = [personId, spaces.map(({ spaceId }) => spaceId), spaces.map(({ joinedAt }) => joinedAt)];
    const [unread, recent, counts] = await Promise.all([
      this.database.run(unreadThreads, [...values, shown.unread]),
      this.database.run(recentThreads, [...values, shown.recent]),
      this.database.run(unreadThreadsBySpace, values),
    ]);
    return {
      unread: unread.map(presentSummary),
      recent: recent.map(presentSummary),
      unreadBySpace: new Map(counts.map(({ spaceId, threads }) => [spaceId, threads])),
    };
  }
}
