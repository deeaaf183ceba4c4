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

export const REACTIONS = Symbol('reactions');

interface Method<Payload extends object, Answer> {
  readonly value?: (event: RecordedEvent<Payload>) => Answer;
}

const reacts =
  <Payload extends object, Answer>(events: readonly EventType<Payload>[], way: Reaction['way'], at?: (payload: Payload) => Date) =>
  (target: object, key: string, descriptor: Method<Payload, Answer>): void => {
    const later = at ? { at: at as Reaction['at'] & {} } : {};
    const reactions = events.map(({ name }): Reaction => ({ event: name, way, ...later }));
    SetMetadata(REACTIONS, reactions)(target, key, descriptor);
  };

/** Event types, each with a payload of its own. */
type Events<Payloads extends readonly object[]> = { readonly [Place in keyof Payloads]: EventType<Payloads[Place]> };

/** Tells open sockets: runs once after commit of each event; a crash in between is repaired by the outbox's sweep, so it may run twice. */
export const Broadcasts = <Payloads extends readonly object[]>(...events: Events<Payloads>) =>
  reacts<Payloads[number], Promise<void>>(events, 'broadcast');

/** Keeps what an instance holds in memory true: runs on every instance, before the writer gets its answer on its own. Must not wait for anything. */
export const Everywhere = <Payloads extends readonly object[]>(...events: Events<Payloads>) =>
  reacts<Payloads[number], void>(events, 'everywhere');

/**
 * Durable work: a job inserted in the writing transaction, run at least once after commit. Must be idempotent.
 * @param at not before this moment, e.g. when what was set is due
 */
export const Handles = <Payload extends object>(event: EventType<Payload>, at?: (payload: Payload) => Date) =>
  reacts<Payload, Promise<void>>([event], 'job', at);
