import { InjectionToken } from '@angular/core';

/** The little of a socket.io client socket that is used here, so that a test can bring its own. */
export interface LiveSocket {
  readonly connected: boolean;
  /** Whether it tries again by itself after a failure. */
  readonly active: boolean;
  connect(): unknown;
  disconnect(): unknown;
  on(event: string, listener: (...values: never[]) => void): unknown;
  onAny(listener: (event: string, payload: unknown) => void): unknown;
  timeout(ms: number): { emit(event: string, call: object, reply: (failure: Error | null, answer: unknown) => void): unknown };
}

/** How long a connection or an answer is waited for, and how long at most between two tries, ms. */
export const livePatience = { answerMs: 5_000, connectMs: 5_000, retryMs: 500, retryMaxMs: 5_000 } as const;

/** Makes the one socket, not yet connected. The client library is fetched here, so that the first page does not wait for it. */
export const LIVE_SOCKET = new InjectionToken<() => Promise<LiveSocket>>('LIVE_SOCKET', {
  providedIn: 'root',
  factory: () => async () => {
    const { io } = await import('socket.io-client');
    return io({
      path: '/socket.io',
      transports: ['websocket'],
      autoConnect: false,
      withCredentials: true,
      timeout: livePatience.connectMs,
      reconnectionDelay: livePatience.retryMs,
      reconnectionDelayMax: livePatience.retryMaxMs,
      randomizationFactor: 0.5,
    });
  },
});
