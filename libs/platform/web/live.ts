import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import { liveLimits, type LiveReply } from '@hv/platform/contracts';
import { filter, map, Subject, type Observable } from 'rxjs';
import { liveProblems, type LiveChannel } from './live-channel';
import { LiveRooms, type LiveRoom } from './live-room';
import { LIVE_SOCKET, livePatience, type LiveSocket } from './live-socket';

/** `connecting`: not yet, or lost a moment ago; `offline`: a try has failed. */
export type LiveState = 'connected' | 'connecting' | 'offline';

/**
 * The one socket of the page. What it brings is a hint, never the truth: whoever shows something keeps a room and, each time the
 * room answers, compares what it has with what the server says.
 */
@Service()
export class Live {
  private readonly makeSocket = inject(LIVE_SOCKET);
  private readonly document = inject(DOCUMENT);
  private readonly currentState = signal<LiveState>('connecting');
  private readonly pushes = new Subject<{ event: string; payload: unknown }>();
  private readonly connections = new Subject<void>();
  private readonly restorations = new Subject<void>();
  private readonly rooms = new LiveRooms((event, call) => this.ask(event, call), liveProblems.unreachable);
  private socket: LiveSocket | undefined;
  private wanted = false;
  private heartbeat: ReturnType<typeof setInterval> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private epoch: string | undefined;
  private lastHeard = 0;

  readonly state = this.currentState.asReadonly();
  /** Each time a connection stands: the first, and every one after a loss. */
  readonly connected$: Observable<void> = this.connections.asObservable();
  /** The server's database was restored from a backup: everything that was kept is void. */
  readonly restored$: Observable<void> = this.restorations.asObservable();

  constructor() {
    const window = this.document.defaultView;
    const probe = () => this.probe();
    const seen = () => this.document.visibilityState === 'visible' && this.probe();
    window?.addEventListener('online', probe);
    window?.addEventListener('offline', probe);
    this.document.addEventListener('visibilitychange', seen);
    inject(DestroyRef).onDestroy(() => {
      window?.removeEventListener('online', probe);
      window?.removeEventListener('offline', probe);
      this.document.removeEventListener('visibilitychange', seen);
      this.stop();
    });
  }

  /** Connects, and stays connected until `stop`. Called when somebody is signed in. */
  async start(): Promise<void> {
    if (this.wanted) return;
    this.wanted = true;
    this.currentState.set('connecting');
    try {
      this.socket ??= this.listenTo(await this.makeSocket());
    } catch {
      // The library could not be fetched (no network): the same as a connection that fails.
      this.failed();
      return;
    }
    if (!this.wanted) return;
    this.socket.connect();
    clearInterval(this.heartbeat);
    this.heartbeat = setInterval(() => void this.rooms.joinAll(), liveLimits.heartbeatMs);
  }

  /** Hangs up. Called when nobody is signed in any more. */
  stop(): void {
    this.wanted = false;
    clearInterval(this.heartbeat);
    clearTimeout(this.retry);
    this.socket?.disconnect();
    this.currentState.set('connecting');
    this.epoch = undefined;
  }

  /** The socket by the signatures of one capability's contracts. */
  channel<Calls, Pushes>(): LiveChannel<Calls, Pushes> {
    const channel = {
      ask: (event: string, call: object) => this.ask(event, call),
      on: (event: string) =>
        this.pushes.pipe(
          filter((push) => push.event === event),
          map((push) => push.payload),
        ),
      echo: (event: string, payload: unknown) => this.pushes.next({ event, payload }),
    };
    return channel as unknown as LiveChannel<Calls, Pushes>;
  }

  /** Stays in a room across reconnects, with a heartbeat. @returns a function that leaves it */
  keepJoined<Answer extends object>(room: LiveRoom<Answer>): () => void {
    return this.rooms.keep(room as LiveRoom);
  }

  private ask(event: string, call: object): Promise<LiveReply<object>> {
    const socket = this.socket;
    if (!socket?.connected) return Promise.resolve({ ok: false, code: liveProblems.unreachable });
    const asked = Date.now();
    return new Promise((resolve) => {
      socket.timeout(livePatience.answerMs).emit(event, call, (failure, answer) => {
        if (failure) {
          if (socket.connected && this.lastHeard < asked) this.reconnect();
          resolve({ ok: false, code: liveProblems.unreachable });
          return;
        }
        this.lastHeard = Date.now();
        const reply = answer as LiveReply<{ epoch?: string }>;
        if (reply.ok && reply.epoch) this.noticeEpoch(reply.epoch);
        resolve(reply);
      });
    });
  }

  private noticeEpoch(epoch: string): void {
    const before = this.epoch;
    this.epoch = epoch;
    if (before !== undefined && before !== epoch) this.restorations.next();
  }

  private listenTo(socket: LiveSocket): LiveSocket {
    socket.on('connect', () => {
      clearTimeout(this.retry);
      this.currentState.set('connected');
      this.lastHeard = Date.now();
      this.connections.next();
      void this.rooms.joinAll();
    });
    // Too slow a reader (4008), a lost network or a restarted server: the client tries again by itself, unless it was told to go.
    socket.on('disconnect', (reason: string) => {
      this.currentState.set('connecting');
      if (reason === 'io server disconnect') this.failed();
    });
    socket.on('connect_error', () => {
      this.currentState.set('offline');
      if (!socket.active) this.failed();
    });
    socket.onAny((event, payload) => {
      this.lastHeard = Date.now();
      // Somebody lost access to a space, and we were moved to a new room of it: what was said in between is caught up.
      if (event === 'regrouped') void this.rooms.joinAll();
      this.pushes.next({ event, payload });
    });
    return socket;
  }

  /** Tries again after a while where the client library does not. */
  private failed(): void {
    if (!this.wanted) return;
    this.currentState.set('offline');
    clearTimeout(this.retry);
    const wait = livePatience.retryMs + Math.random() * (livePatience.retryMaxMs - livePatience.retryMs);
    this.retry = setTimeout(() => this.tryNow(), wait);
  }

  /** The network or the reader came back: see at once whether the connection still stands. */
  private probe(): void {
    if (!this.wanted) return;
    if (this.socket?.connected) void this.rooms.joinAll();
    else this.tryNow();
  }

  private tryNow(): void {
    if (!this.wanted || this.socket?.connected) return;
    clearTimeout(this.retry);
    if (this.socket) return this.reconnect();
    this.wanted = false;
    void this.start();
  }

  private reconnect(): void {
    this.socket?.disconnect();
    this.socket?.connect();
  }
}
