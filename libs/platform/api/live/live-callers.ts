import type { LiveReply } from '@hv/platform/contracts';
import type { Socket } from 'socket.io';
import type { Actor } from '../actor';
import type { Settings } from '../environment';
import type { Authenticator } from '../http/authenticator';
import { refuseOnlooker } from '../http/only-looking';
import type { Log } from '../operations/log';
import { problemOf } from '../problems';
import { CallBudget } from './call-budget';
import type { CallBook } from './calls';
import { sessionSecretOf } from './handshake';
import type { LiveCaller } from './live-caller';
import type { Rooms } from './rooms';

/** What we keep of a socket. */
export interface SocketData {
  actor: Actor;
  budget: CallBudget | undefined;
}

export type LiveSocket = Socket<Record<string, never>, Record<string, (push: unknown) => void>, Record<string, never>, SocketData>;
type Reply = (answer: LiveReply) => void;

const socketsOfPerson = 20;

/** Those who call by a socket: who is let in, and what they are answered. */
export class LiveCallers {
  private readonly gone: ((caller: LiveCaller) => void)[] = [];

  constructor(
    private readonly settings: Settings,
    private readonly authenticator: Authenticator,
    private readonly calls: CallBook,
    private readonly log: Log,
  ) {}

  /** Called with every socket that closes. */
  onGone(listener: (caller: LiveCaller) => void): void {
    this.gone.push(listener);
  }

  /** Finds out by cookie or token whose socket it is. @throws Error with a problem's code as its message when it is nobody's, or one too many */
  async admit(socket: LiveSocket, cookieName: string): Promise<void> {
    const secret = sessionSecretOf(socket.request, cookieName);
    const token = (socket.handshake.auth as { token?: unknown }).token;
    const actor = secret
      ? await this.authenticator.bySession(secret)
      : typeof token === 'string'
        ? await this.authenticator.byToken(token)
        : undefined;
    if (!actor || !actor.scopes.includes('read')) throw new Error('platform.sign-in-needed');
    const limited = this.settings.environment.RATE_LIMIT === 'on';
    if (limited && (socket.nsp.adapter.rooms.get(`person:${actor.personId}`)?.size ?? 0) >= socketsOfPerson)
      throw new Error('platform.too-many-requests');
    socket.data = { actor, budget: limited ? new CallBudget() : undefined };
  }

  /** Answers what an admitted socket asks, until it closes. @param rooms what it may hear of */
  serve(socket: LiveSocket, rooms: Rooms): void {
    const { actor } = socket.data;
    const session = `session:${actor.credential.id}`;
    // What is told to a person alone is not told to whoever looks as them.
    void socket.join(actor.onlooker ? session : [`person:${actor.personId}`, session]);
    const caller = callerOf(socket, rooms);
    socket.onAny((event: string, ...sent: unknown[]) => {
      const last = sent.at(-1);
      const reply = typeof last === 'function' ? (last as Reply) : () => undefined;
      void this.answer(socket, caller, event, sent[0], reply);
    });
    // At 'disconnecting' the socket is still in its rooms, so that listeners can see what it heard.
    socket.on('disconnecting', () => this.gone.forEach((listener) => listener(caller)));
  }

  private async answer(socket: LiveSocket, caller: LiveCaller, event: string, sent: unknown, reply: Reply): Promise<void> {
    const { budget } = socket.data;
    if (budget && !budget.take()) {
      reply({ ok: false, code: 'platform.too-many-requests' });
      if (budget.exhausted) socket.disconnect(true);
      return;
    }
    try {
      // Nobody is present, types or reads by being looked at; whoever looks hears by asking again.
      refuseOnlooker(socket.data.actor);
      reply({ ok: true, ...(await this.calls.answer(caller, event, sent)) });
    } catch (error) {
      const problem = problemOf(error);
      if (!problem) this.log.error({ error, event }, 'a live call failed');
      reply({ ok: false, code: problem?.code ?? 'platform.internal' });
    }
  }
}

function callerOf(socket: LiveSocket, rooms: Rooms): LiveCaller {
  const plain = socket as unknown as Socket;
  return {
    actor: socket.data.actor,
    socketId: socket.id,
    hear: (topic, version) => rooms.hear(plain, topic, version),
    leave: (topic) => rooms.leave(plain, topic),
    hears: (topic) => rooms.hears(plain, topic),
    heard: (kind) => rooms.heard(plain, kind),
  };
}
