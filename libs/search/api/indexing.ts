import { type Log } from '@hv/platform/api';

/** How long what has just changed is gathered, ms: one batch for many changes, and whoever made them finds them before they look. */
const gatherMs = 300;
/** Looked at least so often for what nobody was woken by. */
const lookMs = 2_000;
/** At most this part of the time is spent on looking, however much there is. */
const lookShare = 1 / 100;
const batch = 20;
/** What could not be indexed is left alone for so long. */
const restMs = 300_000;
/** What PostgreSQL answers when a text itself is the reason: it cannot take it, it is too large, or it takes too long. */
const faultOfText = /^(22|54|57014)/;

/** Things that are kept in the index. */
export interface Indexed {
  /** What they are called in the log. */
  readonly noun: string;
  /** The first that are not in the index as they are. @param most how many @param resting those that are left alone */
  due(most: number, resting: readonly string[]): Promise<readonly string[]>;
  /** Brings them to the index, in one transaction. @returns those that are not through yet */
  index(ids: readonly string[]): Promise<readonly string[]>;
}

/**
 * Keeps an index true beside the hot path: a change costs its maker nothing. Events wake it; what a crash or another's change left is found by
 * looking. Every instance does so.
 */
export class Indexing {
  private readonly woken = new Set<string>();
  private readonly resting = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private lookAt = 0;
  private stopped = false;

  constructor(
    private readonly indexed: Indexed,
    private readonly log: Log,
  ) {}

  start(): void {
    this.plan(gatherMs);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Something is another than before. */
  wake(id: string): void {
    if (this.woken.size === 0) this.plan(gatherMs);
    this.woken.add(id);
  }

  /** Others may be, too, which nobody names. */
  wakeAll(): void {
    this.lookAt = 0;
    this.plan(gatherMs);
  }

  /** Indexes everything that is due, and returns when nothing is. */
  async catchUp(): Promise<void> {
    while (!this.stopped) {
      const due = await this.due();
      if (due.length === 0) return;
      await this.index(due);
    }
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
        const [first, began] = [[...this.woken].slice(0, batch), performance.now()];
        for (const id of first) this.woken.delete(id);
        const ids = first.length > 0 ? first : await this.look();
        if (ids.length === 0) return;
        for (const id of await this.index(ids)) this.woken.add(id);
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

  private due(): Promise<readonly string[]> {
    const now = performance.now();
    for (const [id, until] of this.resting) if (until < now) this.resting.delete(id);
    return this.indexed.due(batch, [...this.resting.keys()]);
  }

  private async index(ids: readonly string[]): Promise<readonly string[]> {
    try {
      return await this.indexed.index(ids);
    } catch (error) {
      if (!isFaultOfText(error)) throw error;
      if (ids.length === 1) {
        this.resting.set(ids[0]!, performance.now() + restMs);
        this.log.warn({ error, id: ids[0] }, `a ${this.indexed.noun} could not be indexed`);
        return [];
      }
      // One of them is the reason: the others must not wait for it.
      const unfinished: string[] = [];
      for (const id of ids) unfinished.push(...(await this.index([id])));
      return unfinished;
    }
  }
}

/** Whether PostgreSQL could not take a text. */
export const isFaultOfText = (error: unknown): boolean => faultOfText.test((error as { code?: string }).code ?? '');

/** Does not keep the process. */
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms).unref());
