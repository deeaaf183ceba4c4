import { SetMetadata } from '@nestjs/common';
import type { EventType } from '@hv/platform/contracts';
import type { RecordedEvent } from './recorded-event';

/** How a method reacts to an event. */
export interface Reaction {
  readonly event: string;
  /** `broadcast`: once, after commit, on the instance that wrote it. `everywhere`: after commit on every instance. `job`: durably, at least once, on a worker. */
  readonly way: 'broadcast' | 'everywhere' | 'job';
  /** When a job runs; at once without it. */
  readonly at?: (payload: object) => Date;
}

export const REACTION = Symbol('reaction');

interface Method<Payload extends object, Answer> {
  readonly value?: (event: RecordedEvent<Payload>) => Answer;
}

const reacts =
  <Payload extends object, Answer>(event: EventType<Payload>, way: Reaction['way'], at?: (payload: Payload) => Date) =>
  (target: object, key: string, descriptor: Method<Payload, Answer>): void => {
    const reaction: Reaction = { event: event.name, way, ...(at ? { at: at as Reaction['at'] & {} } : {}) };
    SetMetadata(REACTION, reaction)(target, key, descriptor);
  };

/** Tells open sockets: runs once after commit; a crash in between is repaired by the outbox's sweep, so it may run twice. */
export const Broadcasts = <Payload extends object>(event: EventType<Payload>) => reacts<Payload, Promise<void>>(event, 'broadcast');

/** Keeps what an instance holds in memory true: runs on every instance, before the writer gets its answer on its own. Must not wait for anything. */
export const Everywhere = <Payload extends object>(event: EventType<Payload>) => reacts<Payload, void>(event, 'everywhere');

/**
 * Durable work: a job inserted in the writing transaction, run at least once after commit. Must be idempotent.
 * @param at not before this moment, e.g. when what was set is due
 */
export const Handles = <Payload extends object>(event: EventType<Payload>, at?: (payload: Payload) => Date) =>
  reacts<Payload, Promise<void>>(event, 'job', at);
