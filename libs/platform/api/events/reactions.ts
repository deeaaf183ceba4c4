import { SetMetadata } from '@nestjs/common';
import type { EventType } from '@hv/platform/contracts';
import type { RecordedEvent } from './recorded-event';

/** How a method reacts to an event. */
export interface Reaction {
  readonly event: string;
  /** `broadcast`: once, after commit, on the instance that wrote it. `everywhere`: after commit on every instance. `job`: durably, at least once, on a worker. */
  readonly way: 'broadcast' | 'everywhere' | 'job';
}

export const REACTION = Symbol('reaction');

interface Method<Payload extends object, Answer> {
  readonly value?: (event: RecordedEvent<Payload>) => Answer;
}

const reacts =
  <Payload extends object, Answer>(event: EventType<Payload>, way: Reaction['way']) =>
  (target: object, key: string, descriptor: Method<Payload, Answer>): void => {
    SetMetadata(REACTION, { event: event.name, way } satisfies Reaction)(target, key, descriptor);
  };

/** Tells open sockets: runs once after commit; a crash in between is repaired by the outbox's sweep, so it may run twice. */
export const Broadcasts = <Payload extends object>(event: EventType<Payload>) => reacts<Payload, Promise<void>>(event, 'broadcast');

/** Keeps what an instance holds in memory true: runs on every instance, before the writer gets its answer on its own. Must not wait for anything. */
export const Everywhere = <Payload extends object>(event: EventType<Payload>) => reacts<Payload, void>(event, 'everywhere');

/** Durable work: a job inserted in the writing transaction, run at least once after commit. Must be idempotent. */
export const Handles = <Payload extends object>(event: EventType<Payload>) => reacts<Payload, Promise<void>>(event, 'job');
