import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database';
import { Settings } from '../environment';
import { Log } from '../operations/log';
import { eventsPerSeal, readHorizon, sealNext, stillWriting } from './seals.queries';

const everyMs = 1_000;

/** What may be sealed as soon as nobody who wrote when it was looked at writes any more. */
interface Waiting {
  readonly newest: number;
  readonly writers: readonly string[];
}

/**
 * Seals events behind those who write them, who never wait for it. Numbers are drawn before they are committed, so an event may appear below
 * one that is there already: the events up to a number are sealed only when every transaction has ended that was writing when that number was
 * the newest. Any number of instances may do this at once.
 */
@Injectable()
export class EventSealing implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private waiting: Waiting | undefined;
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly log: Log,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.environment.ROLE === 'api') return;
    this.timer = setInterval(() => void this.turn(), everyMs).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** Seals what can be sealed now. */
  turn(): Promise<void> {
    return (this.running ??= this.attempt().finally(() => (this.running = undefined)));
  }

  private async attempt(): Promise<void> {
    try {
      await this.look();
      if (this.waiting && (await this.isSettled(this.waiting))) {
        await this.sealTo(this.waiting.newest);
        this.waiting = undefined;
      }
    } catch (error) {
      this.log.warn({ error }, 'events could not be sealed; the next turn repeats it');
    }
  }

  /** What is waited for is kept until it can be sealed: under steady writing a newer one would never be. */
  private async look(): Promise<void> {
    if (this.waiting) return;
    const [horizon] = await this.database.run(readHorizon, []);
    const { newest, sealed, writers } = horizon!;
    if (newest !== null && newest > (sealed ?? 0)) this.waiting = { newest, writers };
  }

  private async isSettled({ writers }: Waiting): Promise<boolean> {
    return writers.length === 0 || (await this.database.run(stillWriting, [writers])).length === 0;
  }

  private async sealTo(newest: number): Promise<void> {
    for (;;) {
      const [sealed] = await this.database.run(sealNext, [newest, eventsPerSeal]);
      if (this.stopping || (sealed?.events ?? 0) < eventsPerSeal) return;
    }
  }
}
