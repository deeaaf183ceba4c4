import { once } from 'node:events';
import type { SpecMember } from '@hv/networks/api/testing';
import { io, type Socket } from 'socket.io-client';

/** What one socket has heard, in order. */
export class LiveClient {
  readonly heard: { readonly event: string; readonly payload: Record<string, unknown> }[] = [];
  private readonly waiting: {
    readonly wanted: (event: string, payload: Record<string, unknown>) => boolean;
    readonly done: (payload: Record<string, unknown>) => void;
  }[] = [];

  constructor(readonly socket: Socket) {
    socket.onAny((event: string, payload: Record<string, unknown>) => {
      this.heard.push({ event, payload });
      for (const { wanted, done } of [...this.waiting]) if (wanted(event, payload)) done(payload);
    });
  }

  /** Asks the server and answers what it acknowledges. */
  ask<Answer = Record<string, unknown>>(event: string, payload: unknown): Promise<Answer & { ok: boolean; code?: string }> {
    return this.socket.timeout(5_000).emitWithAck(event, payload) as Promise<Answer & { ok: boolean; code?: string }>;
  }

  /** The next push of a kind, or one that was heard already. */
  async hears(event: string, fits: (payload: Record<string, unknown>) => boolean = () => true): Promise<Record<string, unknown>> {
    const wanted = (name: string, payload: Record<string, unknown>): boolean => name === event && fits(payload);
    const known = this.heard.find((push) => wanted(push.event, push.payload));
    return known?.payload ?? new Promise((done) => this.waiting.push({ wanted, done }));
  }

  of(event: string): Record<string, unknown>[] {
    return this.heard.filter((push) => push.event === event).map(({ payload }) => payload);
  }

  close(): void {
    this.socket.disconnect();
  }
}

/** Opens a socket as a member's browser does, with their cookie and our Origin. */
export async function aLiveClient(address: string, member: SpecMember): Promise<LiveClient> {
  const socket = io(address, {
    transports: ['websocket'],
    extraHeaders: { cookie: member.headers.cookie, origin: member.headers.origin },
    forceNew: true,
    reconnection: false,
  });
  const client = new LiveClient(socket);
  const refused = once(socket as never, 'connect_error').then(([error]) => {
    throw error;
  });
  await Promise.race([once(socket as never, 'connect'), refused]);
  return client;
}
