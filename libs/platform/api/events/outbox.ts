import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database, statement } from '../database';
import { Log } from '../operations/log';
import { ReactionBook } from './reaction-book';
import type { RecordedEvent } from './recorded-event';
import { Replicas } from './replicas';

const sweepEveryMs = 2_000;
/** How long told events are collected before their outbox rows are deleted in one statement. */
const forgetAfterMs = 100;

interface OutboxRow extends RecordedEvent {
  readonly payload: object;
}

const claim = statement<OutboxRow>(
  'outbox_claim',
  `WITH late AS (
     SELECT event_id FROM platform_outbox WHERE created_at < now() - interval '2 seconds' ORDER BY event_id LIMIT 200 FOR UPDATE SKIP LOCKED
   ), claimed AS (
     UPDATE platform_outbox o SET created_at = now() FROM late WHERE o.event_id = late.event_id RETURNING o.event_id
   )
   SELECT e.id, e.name, e.actor_id AS "actorId", e.network_id AS "networkId", e.space_id AS "spaceId", e.payload
   FROM platform_events e JOIN claimed ON claimed.event_id = e.id ORDER BY e.id`,
);

const forget = statement<object>('outbox_forget', `DELETE FROM platform_outbox WHERE event_id = ANY($1::bigint[])`);

/**
 * Tells of committed events: at once from memory, and again from the table for what a crash left untold.
 * A row leaves the outbox only when its broadcasts have run.
 */
@Injectable()
export class Outbox implements OnApplicationShutdown {
  private told: number[] = [];
  private forgetting: NodeJS.Timeout | undefined;
  private sweeping: NodeJS.Timeout | undefined;
  private running = new Set<Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly reactions: ReactionBook,
    private readonly replicas: Replicas,
    private readonly log: Log,
  ) {}

  start(): void {
    this.replicas.onEvent((event) => this.tellHere(event));
    this.sweeping = setInterval(() => this.track(this.sweep()), sweepEveryMs).unref();
  }

  /**
   * Tells of events that have just been committed. In-memory state of this instance is true when it returns;
   * broadcasts go on in the background.
   */
  announce(events: readonly RecordedEvent[]): void {
    for (const event of events) {
      this.tellHere(event);
      this.replicas.tell(event);
    }
    this.track(this.broadcast(events));
  }

  /** Tells of what was committed more than two seconds ago and never told. */
  async sweep(): Promise<void> {
    try {
      const late = await this.database.run(claim, []);
      for (const event of late) {
        this.tellHere(event);
        this.replicas.tell(event);
      }
      await this.broadcast(late);
    } catch (error) {
      this.log.warn({ error }, 'the outbox could not be swept');
    }
  }

  /** Resolves when everything announced so far has been told and forgotten. */
  async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
    await this.forgetTold();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.sweeping);
    clearTimeout(this.forgetting);
    await this.settled();
  }

  private tellHere(event: RecordedEvent): void {
    for (const reaction of this.reactions.of(event.name, 'everywhere')) void reaction.run(event);
  }

  private async broadcast(events: readonly RecordedEvent[]): Promise<void> {
    for (const event of events) {
      try {
        for (const reaction of this.reactions.of(event.name, 'broadcast')) await reaction.run(event);
        this.told.push(event.id);
      } catch (error) {
        this.log.warn({ error, eventId: event.id, event: event.name }, 'a broadcast failed; the sweep repeats it');
      }
    }
    this.forgetting ??= setTimeout(() => this.track(this.forgetTold()), forgetAfterMs).unref();
  }

  private async forgetTold(): Promise<void> {
    this.forgetting = undefined;
    const ids = this.told;
    if (ids.length === 0) return;
    this.told = [];
    try {
      await this.database.run(forget, [ids]);
    } catch (error) {
      this.log.warn({ error }, 'told events stay in the outbox; the sweep repeats them');
    }
  }

  private track(work: Promise<void>): void {
    const tracked = work.finally(() => this.running.delete(tracked));
    this.running.add(tracked);
  }
}
