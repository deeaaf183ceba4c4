import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { Database } from '../database';
import { ReactionBook, type BoundReaction } from '../events/reaction-book';
import type { RecordedEvent } from '../events/recorded-event';
import { inTime } from '../operations/in-time';
import { Log } from '../operations/log';

type Query = (sql: string, values: readonly unknown[]) => Promise<object[]>;

/** The schema of the job tables; made by the migration command, never by the running product. */
export const jobsSchema = 'jobs';

/** A worker says every 15 s that it lives: what a killed one had in hand is begun anew after half a minute, not after the quarter of an hour a job may take. */
const attempts = { retryLimit: 5, retryDelay: 2, retryBackoff: true, heartbeatSeconds: 30 } as const;

/** How long jobs in hand are waited for when the product stops. */
const endWithinMs = 10_000;

/** Durable work: jobs that are rows of the same database, inserted in the transaction whose fact they follow. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private boss: PgBoss | undefined;
  /** Who works a queue off here. */
  private readonly workers = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly reactions: ReactionBook,
    private readonly log: Log,
  ) {}

  /** Makes the queues known and, on a worker, begins to work them off. */
  async start(works: boolean): Promise<void> {
    const boss = new PgBoss({
      db: this.connection(),
      schema: jobsSchema,
      migrate: false,
      createSchema: false,
      supervise: works,
      schedule: false,
      reindex: false,
      monitorVacuum: false,
    });
    boss.on('error', (error) => this.log.warn({ error }, 'the job queue met an error'));
    await boss.start();
    this.boss = boss;
    for (const reaction of this.reactions.jobs) {
      await boss.createQueue(reaction.queue, attempts);
      if (works) await this.work(boss, reaction);
    }
  }

  /** Whether events with durable handlers can be recorded. */
  get started(): boolean {
    return this.boss !== undefined;
  }

  /** Inserts a job for each durable handler of each event, by the caller's transaction: one statement a handler. @param events all of one name */
  async enqueueHandlers(events: readonly RecordedEvent[], query: Query): Promise<void> {
    for (const { queue, at } of events[0] ? this.reactions.of(events[0].name, 'job') : []) {
      if (!this.boss) throw new Error('an event with durable handlers was recorded before the jobs were started');
      const jobs = events.map((event) => ({ data: event, ...(at ? { startAfter: at(event.payload) } : {}) }));
      await this.boss.insert(queue, jobs, { db: { executeSql: async (sql, values = []) => ({ rows: await query(sql, values) }) } });
    }
  }

  /** Has the jobs of events that have just been committed begun at once where they are worked off here; elsewhere within a second. */
  wake(events: readonly RecordedEvent[]): void {
    for (const { name } of events) this.look(this.reactions.of(name, 'job'));
  }

  /** Has jobs looked for now rather than within a second: what began to be due without an event. */
  look(queues: readonly Pick<BoundReaction, 'queue'>[] = this.reactions.jobs): void {
    for (const { queue } of queues) {
      const worker = this.workers.get(queue);
      if (worker) this.boss?.notifyWorker(worker);
    }
  }

  /** Lets the jobs in hand end, for a while; what is not done by then is done later. */
  async onApplicationShutdown(): Promise<void> {
    const { boss } = this;
    if (!boss) return;
    // By itself pg-boss would look only every half second whether they have ended.
    const ended = Promise.all([...this.workers.keys()].map((queue) => boss.offWork(queue, { wait: true })));
    await inTime(ended, 'they take too long', endWithinMs).catch((error: unknown) => this.log.warn({ error }, 'jobs are left for later'));
    await boss.stop({ graceful: false, close: false });
  }

  /** One by one, so that a worker that is killed has one job in hand, which lies until its time is up. */
  private async work(boss: PgBoss, reaction: BoundReaction): Promise<void> {
    const worker = await boss.work<RecordedEvent>(reaction.queue, { pollingIntervalSeconds: 1 }, async (jobs) => {
      // Where there was one there may be more: those are not left for a second each.
      this.look([reaction]);
      for (const job of jobs) await reaction.run(job.data);
    });
    this.workers.set(reaction.queue, worker);
  }

  private connection(): { executeSql(sql: string, values?: unknown[]): Promise<{ rows: object[] }> } {
    return { executeSql: async (sql, values = []) => ({ rows: await this.database.query<object>(sql, values) }) };
  }
}
