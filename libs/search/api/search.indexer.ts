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

/** How long what has just changed is gathered, ms: one batch for many posts, and whoever wrote finds it before they look. */
const gatherMs = 300;
/** Looked at least so often for what nobody was woken by. */
const lookMs = 2_000;
/** At most this part of the time is spent on looking, however many threads there are. */
const lookShare = 1 / 100;
const batch = { threads: 20, posts: 500 } as const;
/** What could not be indexed is left alone for so long. */
const restMs = 300_000;
/** What PostgreSQL answers when a text itself is the reason: it cannot take it, it is too large, or it takes too long. */
const faultOfText = /^(22|54|57014)/;

/**
 * Keeps the index true beside the hot path: a post costs its writer nothing. Events wake it; what a crash or another's change left
 * is found by comparing how far each thread has come. Every instance does so, and no two the same thread at once.
 */
@Injectable()
export class SearchIndexer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly woken = new Set<string>();
  private readonly resting = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private lookAt = 0;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.plan(gatherMs);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  @Broadcasts(threadStarted, threadChanged, postAdded, postEdited, postRemoved, postRestored, postHidden, postShown)
  async onChanged({ payload }: RecordedEvent<{ threadId: string }>): Promise<void> {
    this.wake(payload.threadId);
  }

  /** Indexes everything that is due, and returns when nothing is. */
  async catchUp(): Promise<void> {
    while (!this.stopped) {
      const due = await this.due();
      if (due.length === 0) return;
      await this.index(due);
    }
  }

  private wake(threadId: string): void {
    if (this.woken.size === 0) this.plan(gatherMs);
    this.woken.add(threadId);
  }

  private plan(inMs: number): void {
    if (this.stopped || this.running) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.running = this.round().finally(() => {
        this.running = undefined;
        this.plan(this.woken.size > 0 ? gatherMs : Math.max(gatherMs, Math.min(lookMs, this.lookAt - performance.now())));
      });
    }, inMs).unref();
  }

  /** What was woken first, then what is due besides. Between batches it leaves the database to others for as long as it took. */
  private async round(): Promise<void> {
    try {
      while (!this.stopped) {
        const [first, began] = [[...this.woken].slice(0, batch.threads), performance.now()];
        for (const id of first) this.woken.delete(id);
        const threads = first.length > 0 ? first : await this.look();
        if (threads.length === 0) return;
        for (const id of await this.index(threads)) this.woken.add(id);
        await pause(performance.now() - began);
      }
    } catch (error) {
      this.log.warn({ error }, 'the search index could not be brought up to date; the next look repeats it');
    }
  }

  private async look(): Promise<readonly string[]> {
    const began = performance.now();
    if (began < this.lookAt) return [];
    const due = await this.due();
    const now = performance.now();
    this.lookAt = due.length > 0 ? 0 : now + Math.max(lookMs, (now - began) / lookShare);
    return due;
  }

  private async due(): Promise<readonly string[]> {
    const now = performance.now();
    for (const [id, until] of this.resting) if (until < now) this.resting.delete(id);
    const rows = await this.database.run(dueThreads, [indexRules, batch.threads, [...this.resting.keys()]]);
    return rows.map(({ id }) => id);
  }

  /** @returns the threads that are not through yet */
  private async index(threads: readonly string[]): Promise<readonly string[]> {
    try {
      return await this.unitOfWork.run(bySystem, async (work) => {
        await work.statement(claimThreads, [threads, indexRules]);
        return (await work.statement(indexThreads, [threads, batch.posts])).map(({ id }) => id);
      });
    } catch (error) {
      if (!faultOfText.test((error as { code?: string }).code ?? '')) throw error;
      if (threads.length === 1) {
        this.resting.set(threads[0]!, performance.now() + restMs);
        this.log.warn({ error, threadId: threads[0] }, 'a thread could not be indexed');
        return [];
      }
      // One of them is the reason: the others must not wait for it.
      const unfinished: string[] = [];
      for (const id of threads) unfinished.push(...(await this.index([id])));
      return unfinished;
    }
  }
}

/** Does not keep the process. */
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms).unref());
