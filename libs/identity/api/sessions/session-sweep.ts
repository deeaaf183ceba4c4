import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database, Log } from '@hv/platform/api';
import { deleteExpiredFederatedSignIns } from '../single-sign-on/federated-sign-ins.queries';
import { deleteExpiredLinks, deleteExpiredSessions } from './sessions.queries';

const everyMs = 10 * 60_000;

/** Deletes sessions, links and challenges that have expired; nothing depends on it, since every reader checks the time itself. */
@Injectable()
export class SessionSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => (this.running = this.sweep()), everyMs).unref();
  }

  async sweep(): Promise<void> {
    try {
      await this.database.run(deleteExpiredSessions, []);
      await this.database.run(deleteExpiredLinks, []);
      await this.database.run(deleteExpiredFederatedSignIns, []);
    } catch (error) {
      this.log.warn({ error }, 'expired sessions or links could not be deleted; the next sweep repeats it');
    }
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }
}
