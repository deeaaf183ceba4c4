import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database, statement, type Statement } from '../database';
import { Settings } from '../environment';
import { Log } from '../operations/log';
import { RetentionBook } from './retention-book';

/** Looked so often whether the night has begun; an instance that was down then finds out when it is up. */
const everyMs = 15 * 60_000;
const atOnce = 1_000;

/**
 * Takes a rule for this night, when nobody has: the night begins at three in Denmark, when hardly anyone works.
 * $1 rule
 */
const takeNight = statement<{ rule: string }>(
  'platform_take_retention_night',
  `WITH night AS (
     SELECT (date_trunc('day', now() AT TIME ZONE 'Europe/Copenhagen' - interval '3 hours') + interval '3 hours') AT TIME ZONE 'Europe/Copenhagen' AS began
   )
   INSERT INTO platform_retention_runs (rule, ran_at) VALUES ($1, now())
   ON CONFLICT (rule) DO UPDATE SET ran_at = now() WHERE platform_retention_runs.ran_at < (SELECT began FROM night) RETURNING rule`,
);

/** Takes away every night what was kept for long enough; of several instances one does it, rule by rule. */
@Injectable()
export class RetentionSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly book: RetentionBook,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.environment.ROLE === 'api') return;
    this.timer = setInterval(() => (this.running = this.run()), everyMs).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** Keeps every rule that nobody has kept this night. What fails is tried again the next night. @returns how much was taken away, by rule */
  async run(): Promise<Readonly<Record<string, number>>> {
    const removed: Record<string, number> = {};
    for (const { name, sweep } of this.book.rules) {
      if (!sweep || this.stopped) continue;
      try {
        const [mine] = await this.database.run(takeNight, [name]);
        if (mine) removed[name] = await this.empty(sweep);
      } catch (error) {
        this.log.warn({ error, rule: name }, 'what was kept for long enough could not be taken away; the next night repeats it');
      }
    }
    return removed;
  }

  /** In parts, so that nobody waits for the locks of all of them. */
  private async empty(sweep: Statement<object>): Promise<number> {
    for (let removed = 0; ;) {
      const { length } = await this.database.run(sweep, [atOnce]);
      removed += length;
      if (length < atOnce || this.stopped) return removed;
    }
  }
}
