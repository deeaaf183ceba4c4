import type { EventType } from '@hv/platform/contracts';

/** What an event is about, beside its payload. */
export interface EventScope {
  readonly object: { readonly kind: string; readonly id: string };
  readonly networkId?: string | null;
  readonly spaceId?: string | null;
  readonly membershipId?: string | null;
}

/** A fact that was committed. */
export interface RecordedEvent<Payload extends object = object> {
  readonly id: number;
  readonly name: string;
  readonly actorId: string | null;
  readonly networkId: string | null;
  readonly spaceId: string | null;
  readonly payload: Payload;
  /**
   * What the writer already has in hand (e.g. the row it wrote), so that telling of it needs no second read.
   * Absent when the event is told again from the outbox.
   */
  readonly fresh?: unknown;
}

/** Whether a recorded event is of a type. */
export const isEvent = <Payload extends object>(event: RecordedEvent, type: EventType<Payload>): event is RecordedEvent<Payload> =>
  event.name === type.name;
