import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database, Log, Settings } from '@hv/platform/api';
import { ContentReading } from './content-reading';
import { versionsUnread } from './derived.queries';
import { ReadingJob } from './reading.job';

/** Not at the start itself, which has enough to do. */
const firstAfterMs = 20_000;
const everyMs = 60 * 60_000;
const atOnce = 50;

/** Reads what no event has told of: contents of an older release, of the demo, and those that a job gave up. */
@Injectable()
export class ReadingSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private closed = false;

  constructor(
    private readonly database: Database,
    private readonly contents: ContentReading,
    private readonly job: ReadingJob,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.environment.ROLE !== 'api') this.next(firstAfterMs);
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Once through all that is unread; what cannot be read now is left for the next time. */
  async sweep(): Promise<void> {
    let after = '';
    while (this.contents.isReady && !this.closed) {
      const versions = await this.database.run(versionsUnread, [after, atOnce]);
      if (versions.length === 0) return;
      for (const { sha256, ...version } of versions) {
        if (this.closed) return;
        await this.job.read(version).catch((error: unknown) => this.log.warn({ error, sha256 }, 'a content could not be read'));
        after = sha256;
      }
    }
  }

  private next(inMs: number): void {
    this.timer = setTimeout(() => {
      this.running = this.sweep()
        .catch((error: unknown) => this.log.warn({ error }, 'unread contents could not be looked for; the next sweep repeats it'))
        .finally(() => this.closed || this.next(everyMs));
    }, inMs).unref();
  }
}
