import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { membershipEndSet, participationChanged } from '@hv/networks/contracts';
import { bySystem, Database, Everywhere, Handles, Jobs, Log, Settings, UnitOfWork, type Work } from '@hv/platform/api';
import { endedUntold } from '../memberships/memberships.queries';
import { endedParticipations, nextEnd } from './endings.queries';
import { MembershipEndings } from './membership-endings';
import { ParticipationEndings } from './participation-endings';

/** Looked at least so often, should a date have been set past the product. */
const everyMs = 30_000;
/** Not oftener for the same end, should another instance be at work on it. */
const againMs = 1_000;
const atOnce = 100;

/**
 * Tells of memberships and participations that end by their date, at that moment: nobody sees anything by them from then on, this closes open
 * sockets' ears too. A timer of each instance that has sockets is there to the millisecond; a job, inserted with the date, is there when
 * every instance was restarted meanwhile.
 */
@Injectable()
export class DatedEnds implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly memberships: MembershipEndings,
    private readonly participations: ParticipationEndings,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  /** Looks at once for what ended while nobody was there to see it. A worker has no sockets: it comes with its job. */
  onApplicationBootstrap(): void {
    if (this.settings.environment.ROLE !== 'worker') this.plan(0);
    else this.stopped = true;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  @Everywhere(membershipEndSet)
  onEndSet(): void {
    this.plan(0);
  }

  @Everywhere(participationChanged)
  onParticipationChanged(): void {
    this.plan(0);
  }

  @Handles(membershipEndSet, ({ at }) => new Date(at))
  async onEnd(): Promise<void> {
    await this.expire();
  }

  /** Tells of every membership and participation whose end has come. @returns how many */
  async expire(): Promise<number> {
    const memberships = await this.tellAll(async (work) => {
      const ended = await work.statement(endedUntold, [atOnce]);
      if (ended.length > 0) await this.memberships.conclude(work, ended);
      return ended.length;
    });
    const participations = await this.tellAll(async (work) => {
      const ended = await work.statement(endedParticipations, [atOnce]);
      if (ended.length > 0) await this.participations.conclude(work, ended);
      return ended.length;
    });
    return memberships + participations;
  }

  /** @param tell tells of some, at most `atOnce`, in one transaction */
  private async tellAll(tell: (work: Work) => Promise<number>): Promise<number> {
    for (let told = 0; ;) {
      const now = await this.unitOfWork.run(bySystem, tell);
      told += now;
      if (now < atOnce) return told;
    }
  }

  private plan(inMs: number): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.running = this.sweep()), inMs).unref();
  }

  private async sweep(): Promise<void> {
    // What is told before the instance has begun to react and is linked to the others would be heard by nobody.
    if (!this.jobs.started) return this.plan(againMs);
    let wait = everyMs;
    try {
      await this.expire();
      const [next] = await this.database.run(nextEnd, []);
      wait = waitFor(next?.inMs ?? everyMs);
    } catch (error) {
      this.log.warn({ error }, 'memberships that ended by their date could not be told of; the next look repeats it');
    }
    this.plan(wait);
  }
}

/** How long to wait for an end that comes in so many ms; one that has come already is being told of elsewhere. */
const waitFor = (inMs: number): number => (inMs <= 0 ? againMs : Math.min(everyMs, Math.ceil(inMs)));
