import type { AnyPostView, PostNotice, ThreadChangesView, ThreadNotice } from '@hv/discussions/contracts';
import type { Socket } from 'socket.io-client';
import type { Client } from '../client';
import { ThreadView } from './thread-view';

/** What the server answers a join and a heartbeat. */
type Joined = { readonly ok: true; readonly lastChange: number; readonly epoch: string } | { readonly ok: false; readonly code: string };

/** A push that reached a listener. */
export interface HeardPush {
  readonly postId: string;
  readonly change: number;
}

const answerMs = 5_000;
/** Between two tries where the socket library does not try by itself. */
const retryMs = 1_000;
/** Pushes come in a little out of order: so long a missing one is waited for before it is asked for. */
const graceMs = 120;

/** A person who keeps threads open as the page does: joins, hears pushes, and asks for what is missing. */
export class Listener {
  readonly client: Pick<Client, 'get' | 'socket'>;
  readonly socket: Socket;
  readonly views = new Map<string, ThreadView>();
  /** Every push of a post, for those who must prove that there was none. */
  readonly pushes: HeardPush[] = [];
  /** Why connections ended, e.g. `transport close 4008`, and how often. */
  readonly endings = new Map<string, number>();
  /** Joins that were refused. */
  readonly refusals: string[] = [];
  private readonly mending = new Map<string, Promise<void>>();
  private readonly heartbeat: NodeJS.Timeout;
  private lastHeard = 0;
  private epoch: string | undefined;
  private closed = false;

  constructor(client: Pick<Client, 'get' | 'socket'>, views: ReadonlyMap<string, ThreadView>, heartbeatMs: number) {
    this.client = client;
    for (const [threadId, view] of views) this.views.set(threadId, view);
    this.socket = client.socket();
    this.socket.on('connect', () => void this.joinAll());
    this.socket.on('connect_error', () => this.connectAgain());
    this.socket.on('disconnect', (reason, details) => this.noteEnding(reason, details));
    for (const event of ['post.added', 'post.changed', 'post.removed'])
      this.socket.on(event, (post: AnyPostView | PostNotice) => this.receive(post));
    this.socket.on('thread.changed', (thread: ThreadNotice) => this.receiveNotice(thread));
    this.heartbeat = setInterval(() => void this.joinAll(), heartbeatMs);
  }

  /** Connects, and stays connected until `close`. */
  open(): void {
    this.socket.connect();
  }

  /** Opens one thread more. */
  follow(threadId: string): void {
    this.views.set(threadId, new ThreadView());
    void this.join(threadId);
  }

  close(): void {
    this.closed = true;
    clearInterval(this.heartbeat);
    this.socket.disconnect();
  }

  /** Whether it is connected and knows of nothing that it lacks. */
  get isCurrent(): boolean {
    return this.socket.connected && this.mending.size === 0 && [...this.views.values()].every((view) => !view.isBehind);
  }

  /** Says that it is here, and learns how far its threads have come. */
  async joinAll(): Promise<void> {
    await Promise.all([...this.views.keys()].map((threadId) => this.join(threadId)));
  }

  /** The handshake was refused, e.g. because the database was away: the library gives up then, the page does not. */
  private connectAgain(): void {
    if (!this.socket.active && !this.closed) setTimeout(() => this.closed || this.socket.connect(), retryMs);
  }

  private async join(threadId: string): Promise<void> {
    if (!this.socket.connected) return;
    const asked = Date.now();
    let answer: Joined;
    try {
      answer = (await this.socket.timeout(answerMs).emitWithAck('thread.join', { threadId })) as Joined;
    } catch {
      // Nobody answered on a connection that says it stands: make a new one.
      if (this.socket.connected && this.lastHeard < asked) this.socket.disconnect().connect();
      return;
    }
    this.lastHeard = Date.now();
    if (!answer.ok) return this.refused(threadId, answer.code);
    if (this.epoch !== undefined && this.epoch !== answer.epoch) for (const view of this.views.values()) view.forget();
    this.epoch = answer.epoch;
    this.views.get(threadId)!.hear(answer.lastChange);
    void this.mend(threadId);
  }

  /** A server without its database asks to try again. */
  private refused(threadId: string, code: string): void {
    if (code === 'platform.unavailable') setTimeout(() => void this.join(threadId), retryMs);
    else this.refusals.push(code);
  }

  private receive(post: AnyPostView | PostNotice): void {
    this.lastHeard = Date.now();
    this.pushes.push({ postId: post.id, change: post.change });
    const view = this.views.get(post.threadId);
    if (!view) return;
    if ('partial' in post) view.hear(post.change);
    else view.receive(post);
    if (view.isBehind) setTimeout(() => void this.mend(post.threadId), graceMs);
  }

  private receiveNotice(thread: ThreadNotice): void {
    this.lastHeard = Date.now();
    const view = this.views.get(thread.id);
    view?.receiveNotice(thread);
    if (view?.isBehind) setTimeout(() => void this.mend(thread.id), graceMs);
  }

  /** Fetches what is missing. Fails quietly: the next push, heartbeat or reconnect asks again. */
  private mend(threadId: string): Promise<void> {
    const running = this.mending.get(threadId) ?? this.fetchMissing(threadId).finally(() => this.mending.delete(threadId));
    this.mending.set(threadId, running);
    return running;
  }

  private async fetchMissing(threadId: string): Promise<void> {
    const view = this.views.get(threadId)!;
    while (view.isBehind) {
      const answer = await this.client.get<ThreadChangesView>(`/threads/${threadId}/changes?after=${view.synced}`).catch(() => undefined);
      if (answer?.status !== 200) return;
      view.receiveChanges(answer.body);
    }
  }

  private noteEnding(reason: string, details: unknown): void {
    const code = (details as { context?: { code?: number } } | undefined)?.context?.code;
    const ending = code === undefined ? reason : `${reason} ${code}`;
    this.endings.set(ending, (this.endings.get(ending) ?? 0) + 1);
  }
}
