import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from './recorded-event';

/** The other instances of this system. Alone, there is nobody to tell; the live server links instances when REDIS_URL is set. */
@Injectable()
export class Replicas {
  private listener: (event: RecordedEvent) => void = () => undefined;
  private send: ((event: RecordedEvent) => void) | undefined;

  /** Whether other instances may write to the same database. */
  get several(): boolean {
    return this.send !== undefined;
  }

  /** @param send hands an event to every other instance */
  link(send: (event: RecordedEvent) => void): void {
    this.send = send;
  }

  onEvent(listener: (event: RecordedEvent) => void): void {
    this.listener = listener;
  }

  tell(event: RecordedEvent): void {
    if (!this.send) return;
    const { fresh: _fresh, ...facts } = event;
    this.send(facts);
  }

  /** An event that another instance told of. */
  receive(event: RecordedEvent): void {
    this.listener(event);
  }
}
