import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import {
  postAdded,
  postEdited,
  postHidden,
  postRemoved,
  postRestored,
  postShown,
  threadChanged,
  threadStarted,
} from '@hv/discussions/contracts';
import { Broadcasts, bySystem, Database, Log, type RecordedEvent, UnitOfWork } from '@hv/platform/api';
import { claimThreads, dueThreads, indexRules, indexThreads } from './index.queries';
import { type Indexed, Indexing } from './indexing';

const mostPosts = 500;

/** Keeps the index of discussions: it compares how far each thread has come. No two instances work at the same thread at once. */
@Injectable()
export class SearchIndexer implements Indexed, OnApplicationBootstrap, OnApplicationShutdown {
  readonly noun = 'thread';
  private readonly indexing: Indexing;

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    log: Log,
  ) {
    this.indexing = new Indexing(this, log);
  }

  onApplicationBootstrap(): void {
    this.indexing.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.indexing.stop();
  }

  @Broadcasts(threadStarted, threadChanged, postAdded, postEdited, postRemoved, postRestored, postHidden, postShown)
  async onChanged({ payload }: RecordedEvent<{ threadId: string }>): Promise<void> {
    this.indexing.wake(payload.threadId);
  }

  /** Indexes everything that is due, and returns when nothing is. */
  catchUp(): Promise<void> {
    return this.indexing.catchUp();
  }

  async due(most: number, resting: readonly string[]): Promise<readonly string[]> {
    return (await this.database.run(dueThreads, [indexRules, most, resting])).map(({ id }) => id);
  }

  index(threads: readonly string[]): Promise<readonly string[]> {
    return this.unitOfWork.run(bySystem, async (work) => {
      await work.statement(claimThreads, [threads, indexRules]);
      return (await work.statement(indexThreads, [threads, mostPosts])).map(({ id }) => id);
    });
  }
}
