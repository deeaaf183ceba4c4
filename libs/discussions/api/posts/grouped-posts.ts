import { setTimeout as pause } from 'node:timers/promises';
import type { RecordedEvent, Statement, UnitOfWork } from '@hv/platform/api';
import { type AddedPost, addPost, addPosts, versionsOfThreads } from './posts.queries';

/** A post on its way into the database. */
export interface ComingPost {
  readonly threadId: string;
  /** As `addPost` takes them. */
  readonly values: readonly unknown[];
  /** Makes its event; the access version is its space's, read after the commit, undefined when it was not asked for or not to be had. */
  readonly told: (row: AddedPost, accessVersion: number | undefined) => RecordedEvent;
}

interface Waiting extends ComingPost {
  readonly done: (row: AddedPost | undefined) => void;
  readonly failed: (error: unknown) => void;
}

/** So many are written together at most: one more costs those who wait for the first. */
const most = 64;
/** Whoever is held up longer than this, ms, by what somebody else does in their thread no longer holds up other threads. */
const patienceMs = 25;
/** But no more than so many are held up at once: the other connections are for everything else. */
const mostHeldUp = 8;

/**
 * Posts that come while others are being written wait for them, and are then written together: one statement, one commit. Whoever is then
 * not among the rows (no access, a thread that somebody holds, or a group that failed for one of them) is written alone, and learns why.
 */
export class GroupedPosts {
  private waiting: Waiting[] = [];
  private running = false;
  /** What is being written, with the threads it is written in: nothing else of them is begun meanwhile. */
  private readonly underWay = new Map<Promise<void>, readonly string[]>();

  /** @param isHeard whether anyone hears a thread, so that those who may must be known with the commit */
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly isHeard: (threadId: string) => boolean,
  ) {}

  /** @returns no row when the person may not write there */
  add(post: ComingPost): Promise<AddedPost | undefined> {
    return new Promise((done, failed) => {
      this.waiting.push({ ...post, done, failed });
      this.goOn();
    });
  }

  private goOn(): void {
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    for (let group = this.next(); group.length > 0; group = this.next()) {
      const writing = this.begin(group, group.length === 1 ? this.alone(group[0]!) : this.together(group));
      await Promise.race([writing, pause(patienceMs, undefined, { ref: false })]);
    }
    this.running = false;
  }

  /** Takes those out of the line who need not wait for what is under way; when that is nobody, its end begins with them. */
  private next(): Waiting[] {
    if (this.underWay.size >= mostHeldUp) return [];
    const busy = new Set([...this.underWay.values()].flat());
    const group = this.waiting.filter(({ threadId }) => !busy.has(threadId)).slice(0, most);
    const taken = new Set(group);
    this.waiting = this.waiting.filter((one) => !taken.has(one));
    return group;
  }

  private begin(posts: readonly Waiting[], work: Promise<void>): Promise<void> {
    const writing = work.finally(() => {
      this.underWay.delete(writing);
      this.goOn();
    });
    const threadIds = posts.map(({ threadId }) => threadId);
    this.underWay.set(writing, threadIds);
    return writing;
  }

  private async alone({ threadId, values, told, done, failed }: Waiting): Promise<void> {
    try {
      const [row] = await this.write(addPost, values, [threadId], told);
      done(row);
    } catch (error) {
      failed(error);
    }
  }

  private async together(group: readonly Waiting[]): Promise<void> {
    const columns = group[0]!.values.map((_, column) => group.map(({ values }) => values[column]));
    const threadIds = [...new Set(group.map(({ threadId }) => threadId))];
    try {
      const rows = await this.write(addPosts, columns, threadIds, (row, version) => group[row.place - 1]!.told(row, version));
      const written = new Map(rows.map((row) => [group[row.place - 1], row]));
      for (const [one, row] of written) one?.done(row);
      this.eachAlone(group.filter((one) => !written.has(one)));
    } catch (error) {
      // One of them (a key used before) failed the statement for all: each alone finds out which. Anything else is everyone's failure.
      if (isRefused(error)) this.eachAlone(group);
      else for (const one of group) one.failed(error);
    }
  }

  /** One after the other in each thread, so that a thread that somebody holds takes one connection. */
  private eachAlone(posts: readonly Waiting[]): void {
    for (const ofThread of Map.groupBy(posts, ({ threadId }) => threadId).values()) void this.begin(ofThread, this.oneByOne(ofThread));
  }

  private async oneByOne(posts: readonly Waiting[]): Promise<void> {
    for (const one of posts) await this.alone(one);
  }

  private write<Row extends AddedPost>(
    statement: Statement<Row>,
    values: readonly unknown[],
    threadIds: readonly string[],
    told: (row: Row, accessVersion: number | undefined) => RecordedEvent,
  ): Promise<Row[]> {
    const heard = threadIds.filter(this.isHeard);
    if (heard.length === 0) return this.unitOfWork.once(statement, values, (rows) => rows.map((row) => told(row, undefined)));
    return this.unitOfWork.onceWith(statement, values, { statement: versionsOfThreads, values: [heard] }, (rows, versions) =>
      rows.map((row) => told(row, versions?.find(({ spaceId }) => spaceId === row.spaceId)?.version)),
    );
  }
}

/** Whether PostgreSQL refused the statement, so that surely nothing of it was stored; a lost connection leaves that open. */
const isRefused = (error: unknown): boolean => (error as { readonly severity?: unknown }).severity === 'ERROR';
