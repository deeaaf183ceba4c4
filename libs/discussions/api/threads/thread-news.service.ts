import { Injectable } from '@nestjs/common';
import type { ThreadSummaryView } from '@hv/discussions/contracts';
import type { GrantedSpace } from '@hv/networks/api';
import { Database } from '@hv/platform/api';
import { presentSummary } from './thread.presenter';
import { mutedBy } from '../keeping-up/levels.queries';
import { recentThreads, unreadThreads, unreadThreadsBySpace } from './threads.queries';

const shown = { unread: 20, recent: 10 } as const;

/** What is new for someone in the threads of some spaces. */
export interface ThreadNews {
  readonly unread: readonly ThreadSummaryView[];
  readonly recent: readonly ThreadSummaryView[];
  readonly unreadBySpace: ReadonlyMap<string, number>;
  /** Spaces and threads that they have muted. */
  readonly muted: readonly string[];
  /** Threads that they have not muted, in spaces that they have. */
  readonly heard: readonly string[];
}

/** Gathers what is new in threads, over many spaces at once. */
@Injectable()
export class ThreadNewsService {
  constructor(private readonly database: Database) {}

  /** @param spaces those the person sees */
  async of(personId: string, spaces: readonly GrantedSpace[]): Promise<ThreadNews> {
    const values = [personId, spaces.map(({ spaceId }) => spaceId), spaces.map(({ joinedAt }) => joinedAt)];
    const [unread, recent, counts, muted] = await Promise.all([
      this.database.run(unreadThreads, [...values, shown.unread]),
      this.database.run(recentThreads, [...values, shown.recent]),
      this.database.run(unreadThreadsBySpace, values),
      this.database.run(mutedBy, [personId]),
    ]);
    return {
      unread: unread.map(presentSummary),
      recent: recent.map(presentSummary),
      unreadBySpace: new Map(counts.map(({ spaceId, threads }) => [spaceId, threads])),
      muted: muted.filter((one) => one.muted).map(({ id }) => id),
      heard: muted.filter((one) => !one.muted).map(({ id }) => id),
    };
  }
}
