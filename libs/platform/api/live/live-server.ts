import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { liveLimits } from '@hv/platform/contracts';
import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { Settings } from '../environment';
import { Replicas } from '../events/replicas';
import { Authenticator } from '../http/authenticator';
import { ownOrigins, sessionCookieName } from '../http/own-origins';
import { RedisConnection } from '../http/redis-connection';
import { Log } from '../operations/log';
import { CallBook } from './calls';
import { FreshVersions } from './fresh-versions';
import { mayShakeHands } from './handshake';
import { linkReplicas } from './link-replicas';
import type { LiveCaller, Topic } from './live-caller';
import { LiveCallers, type LiveSocket, type SocketData } from './live-callers';
import { writeFramesAtOnce } from './one-write-frames';
import { Rooms, roomOf } from './rooms';
import { watchSlowSockets } from './slow-sockets';
import { SpaceAccess } from './space-access';

const recheckEveryMs = 60_000;

/** The one WebSocket server: it opens the socket, pushes to rooms, and keeps those who may hear in theirs. */
@Injectable()
export class LiveServer implements OnApplicationShutdown {
  private server: Server | undefined;
  private rooms: Rooms | undefined;
  private readonly versions: FreshVersions;
  private readonly callers: LiveCallers;
  private stopping: (() => void)[] = [];
  /** Pushes begun since start; whoever begins to hear something sees by it whether one passed them by. */
  pushes = 0;
  /** Sockets closed for reading too slowly, since start. */
  closedSlow = 0;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly settings: Settings,
    private readonly authenticator: Authenticator,
    private readonly access: SpaceAccess,
    calls: CallBook,
    private readonly redis: RedisConnection,
    private readonly replicas: Replicas,
    private readonly log: Log,
  ) {
    this.versions = new FreshVersions(access);
    this.callers = new LiveCallers(settings, authenticator, calls, log);
  }

  /**
   * Opens for sockets on the web's own port, and joins the other instances.
   * @param accepts whether people may connect here; an instance that only works off jobs pushes through the others
   */
  start(accepts = true): void {
    if (accepts) this.accept();
    else this.server = new Server();
    linkReplicas(this.server!, this.redis, this.replicas, this.log);
    writeFramesAtOnce(this.server!.sockets);
  }

  private accept(): void {
    const { PUBLIC_URL } = this.settings.environment;
    const rules = { origins: ownOrigins(PUBLIC_URL), cookieName: sessionCookieName(PUBLIC_URL) };
    const io = new Server(this.host.httpAdapter.getHttpServer() as HttpServer, {
      path: '/socket.io',
      serveClient: false,
      transports: ['websocket'],
      perMessageDeflate: false,
      httpCompression: false,
      maxHttpBufferSize: liveLimits.frameBytes,
      pingInterval: 15_000,
      pingTimeout: 8_000,
      connectTimeout: 5_000,
      allowRequest: (request, decide) => decide(null, mayShakeHands(request, rules)),
    });
    io.use((socket, next) => {
      this.callers.admit(socket as unknown as LiveSocket, rules.cookieName).then(() => next(), next);
    });
    const rooms = new Rooms(io, this.access);
    io.on('connection', (socket) => this.callers.serve(socket as unknown as LiveSocket, rooms));
    this.rooms = rooms;
    this.server = io;
    const recheck = setInterval(() => void this.recheck(), recheckEveryMs).unref();
    this.stopping = [() => clearInterval(recheck), watchSlowSockets(io, () => (this.closedSlow += 1))];
  }

  /** How many sockets are open here. */
  get count(): number {
    return this.server?.engine?.clientsCount ?? 0;
  }

  /** Whether a push of a topic would reach anyone: somebody here, or perhaps somebody at another instance. */
  isHeard(topic: Pick<Topic, 'kind' | 'id'>): boolean {
    return this.replicas.several || (this.rooms?.isHeard(topic) ?? false);
  }

  /**
   * Pushes to everyone who hears a topic and had access after the call was made.
   * @param accessVersion the space's, when the caller has read it after committing what it tells of: then the push is on its way at once
   */
  async push(topic: Topic, event: string, payload: unknown, accessVersion?: number): Promise<void> {
    this.pushes += 1;
    if (!this.isHeard(topic)) return;
    const version = accessVersion ?? (await this.versions.of(topic.spaceId));
    if (version !== undefined) this.server?.to(roomOf(topic, version)).emit(event, payload);
  }

  /** Pushes to every socket of a person. @param except a socket to leave out */
  pushToPerson(personId: string, event: string, payload: unknown, except?: string): void {
    const room = this.server?.to(`person:${personId}`);
    (except ? room?.except(except) : room)?.emit(event, payload);
  }

  /** Pushes what only matters this second (typing, presence): to whom it reaches now, without waiting for anyone. */
  async whisper(topic: Topic, event: string, payload: unknown, except?: string): Promise<void> {
    const version = await this.versions.of(topic.spaceId);
    if (version === undefined || !this.server) return;
    const room = this.server.volatile.to(roomOf(topic, version));
    (except ? room.except(except) : room).emit(event, payload);
  }

  /** The persons who hear a topic now, on every instance. */
  async listening(topic: Topic): Promise<string[]> {
    const version = await this.versions.of(topic.spaceId);
    if (version === undefined || !this.server) return [];
    const sockets = await this.server.in(roomOf(topic, version)).fetchSockets();
    return [...new Set(sockets.map((socket) => (socket.data as SocketData).actor.personId))];
  }

  /** Called with every socket that closes. */
  onGone(listener: (caller: LiveCaller) => void): void {
    this.callers.onGone(listener);
  }

  /** Tells a session's or token's sockets here that it ended, and closes them. @param why the code of a reason that its person should know */
  endSession(credentialId: string, why?: string): void {
    const sockets = this.server?.local.in(`session:${credentialId}`);
    sockets?.emit('session.ended', why ? { why } : {});
    sockets?.disconnectSockets(true);
  }

  /** Tells a session's sockets here that it is somebody else's eyes now, and closes them: each page begins anew. */
  changeSession(credentialId: string): void {
    const sockets = this.server?.local.in(`session:${credentialId}`);
    sockets?.emit('session.changed');
    sockets?.disconnectSockets(true);
  }

  /** Moves the sockets that may still hear these spaces to their rooms of today; all others hear nothing more. */
  regroup(spaceIds: readonly string[]): Promise<void> {
    return this.regrouped(async (rooms) => rooms.regroup(spaceIds));
  }

  /** A topic stands in another space now: those here who may hear it there go along, all others hear nothing more of it, and all look again. */
  rehome(topic: Topic): Promise<void> {
    return this.regrouped((rooms) => rooms.rehome(topic));
  }

  private async regrouped(move: (rooms: Rooms) => ReturnType<Rooms['regroup']>): Promise<void> {
    try {
      const moved = this.rooms && (await move(this.rooms));
      for (const [topic, sockets] of moved ?? []) for (const socket of sockets) socket.emit('regrouped', { topic });
    } catch (error) {
      this.log.warn({ error }, 'sockets could not be regrouped; the next check repeats it');
    }
  }

  async onApplicationShutdown(): Promise<void> {
    for (const stop of this.stopping) stop();
    this.server?.engine?.close();
    await this.redis.close();
  }

  /** Once a minute: sessions that ended, spaces whose access changed unheard, and memberships that ended by their date. */
  private async recheck(): Promise<void> {
    try {
      const sockets = [...this.server!.sockets.sockets.values()] as unknown as LiveSocket[];
      const ended = await this.authenticator.ended([...new Set(sockets.map((socket) => socket.data.actor.credential.id))]);
      for (const id of ended) this.endSession(id);
      const spaces = this.rooms!.spacesHeard();
      await this.regroup(spaces);
      const people = [...new Set(sockets.map((socket) => socket.data.actor.personId))];
      const allowed = await this.access.allowed(spaces, people);
      for (const spaceId of spaces)
        for (const socket of this.rooms!.listeners(spaceId))
          if (!allowed.get(spaceId)?.has((socket as unknown as LiveSocket).data.actor.personId)) this.rooms!.expel(socket, spaceId);
    } catch (error) {
      this.log.warn({ error }, 'open sockets could not be checked; the next check repeats it');
    }
  }
}
