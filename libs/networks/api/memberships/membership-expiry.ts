import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { membershipEndSet, membershipStarted } from '@hv/networks/contracts';
import { bySystem, Database, Everywhere, Log, Settings, UnitOfWork } from '@hv/platform/api';
import { MembershipEndings } from './membership-endings';
import { endedUntold, nextEnd } from './memberships.queries';

/** Looked at least so often, should a date have been set past the product. */
const everyMs = 30_000;
/** Not oftener, should another instance be at work on what has just ended. */
const atMostEveryMs = 1_000;
const atOnce = 100;

/** Tells of memberships that end by their date when they do: nobody sees anything by them from that moment on, this closes open sockets' ears too. */
@Injectable()
export class MembershipExpiry implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endings: MembershipEndings,
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  /** A worker has no sockets and links to no other instance, so it leaves this to those that do. */
  onApplicationBootstrap(): void {
    if (this.settings.environment.ROLE !== 'worker') this.plan(everyMs);
    else this.stopped = true;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  @Everywhere(membershipStarted)
  onMembershipStarted(): void {
    this.plan(atMostEveryMs);
  }

  @Everywhere(membershipEndSet)
  onMembershipEndSet(): void {
    this.plan(atMostEveryMs);
  }

  /** Tells of every membership whose end has come. @returns how many */
  async expire(): Promise<number> {
    let told = 0;
    for (;;) {
      const ended = await this.unitOfWork.run(bySystem, async (work) => {
        const memberships = await work.statement(endedUntold, [atOnce]);
        if (memberships.length > 0) await this.endings.conclude(work, memberships);
        return memberships.length;
      });
      told += ended;
      if (ended < atOnce) return told;
    }
  }

  private plan(inMs: number): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.running = this.sweep()), inMs).unref();
  }

  private async sweep(): Promise<void> {
    let wait = everyMs;
    try {
      await this.expire();
      const [next] = await this.database.run(nextEnd, []);
      wait = Math.min(everyMs, Math.max(atMostEveryMs, next?.inMs ?? everyMs));
    } catch (error) {
      this.log.warn({ error }, 'memberships that ended by their date could not be told of; the next look repeats it');
    }
    this.plan(wait);
  }
}
