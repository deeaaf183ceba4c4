import type { LiveSocket } from '../live-socket';

interface SentCall {
  readonly event: string;
  readonly call: object;
}

/**
 * A socket whose other end is the test: `answers` says what the server replies to an event (nothing there: no reply at all), `push` is
 * what the server sends, `lose` and `return` are the network.
 */
export class FakeSocket implements LiveSocket {
  readonly sent: SentCall[] = [];
  readonly answers = new Map<string, (call: never) => object>();
  connected = false;
  active = false;
  /** Whether a connection can be made. */
  reachable = true;
  tries = 0;
  private readonly listeners = new Map<string, ((...values: never[]) => void)[]>();
  private readonly pushed: ((event: string, payload: unknown) => void)[] = [];

  /** Which calls were made under a name, in order. */
  calls(event: string): object[] {
    return this.sent.filter((sent) => sent.event === event).map((sent) => sent.call);
  }

  connect(): void {
    this.active = true;
    this.tries++;
    if (!this.reachable) return this.tell('connect_error', new Error('refused'));
    this.connected = true;
    this.tell('connect');
  }

  disconnect(): void {
    const before = this.connected;
    this.connected = false;
    this.active = false;
    if (before) this.tell('disconnect', 'io client disconnect');
  }

  /** The connection goes: by itself, or (4008) because this reader is too slow. The client library then tries again by itself. */
  lose(reason = 'transport close'): void {
    this.connected = false;
    this.active = reason !== 'io server disconnect';
    this.tell('disconnect', reason);
  }

  /** One try of the client library to come back. */
  retry(): void {
    if (this.reachable) this.connect();
    else this.tell('connect_error', new Error('refused'));
  }

  push(event: string, payload: unknown): void {
    for (const listener of this.pushed) listener(event, payload);
  }

  on(event: string, listener: (...values: never[]) => void): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  }

  onAny(listener: (event: string, payload: unknown) => void): void {
    this.pushed.push(listener);
  }

  timeout(ms: number) {
    return {
      emit: (event: string, call: object, reply: (failure: Error | null, answer: unknown) => void): void => {
        this.sent.push({ event, call });
        const answer = this.answers.get(event);
        if (answer) void Promise.resolve().then(() => reply(null, answer(call as never)));
        else setTimeout(() => reply(new Error('timeout'), undefined), ms);
      },
    };
  }

  private tell(event: string, ...values: unknown[]): void {
    for (const listener of this.listeners.get(event) ?? []) listener(...(values as never[]));
  }
}
