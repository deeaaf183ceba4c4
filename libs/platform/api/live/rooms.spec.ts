import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { io, type Socket as Client } from 'socket.io-client';
import { Rooms, roomOf } from './rooms';
import { SpaceAccess } from './space-access';

/** Everyone may hear everything; what is asked is answered when the spec wants. */
class HeldAccess extends SpaceAccess {
  private readonly open: ((version: number | undefined) => void)[] = [];

  override versions([spaceId]: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return new Promise((answer) => {
      this.open.push((version) => answer(new Map(version === undefined ? [] : [[spaceId!, version]])));
    });
  }

  override allowed(spaceIds: readonly string[], personIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    return Promise.resolve(new Map(spaceIds.map((id) => [id, new Set(personIds)])));
  }

  /** Answers who has waited longest. */
  answer(version: number | undefined): void {
    this.open.shift()!(version);
  }
}

const topic = { kind: 'thread', id: 't', spaceId: 's' } as const;

let http: HttpServer;
let server: Server;
let client: Client;
let socket: Socket;
let access: HeldAccess;
let rooms: Rooms;

beforeAll(async () => {
  http = createServer();
  server = new Server(http, { transports: ['websocket'] });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
});
beforeEach(async () => {
  client = io(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, { transports: ['websocket'], forceNew: true });
  [socket] = (await once(server, 'connection')) as [Socket];
  socket.data = { actor: { personId: 'anne' } };
  access = new HeldAccess();
  rooms = new Rooms(server, access);
});
afterEach(() => client.disconnect());
afterAll(() => server.close());

const heard = (): string[] => [...socket.rooms].filter((room) => room.startsWith('thread:'));

describe('the room a socket hears a topic in', () => {
  it('is the one of the version that a change of access led to', async () => {
    rooms.hear(socket, topic, 1);
    const moving = rooms.regroup(['s']);
    access.answer(2);
    expect((await moving).get('thread:t')).toEqual([socket]);
    expect(heard()).toEqual([roomOf(topic, 2)]);
  });

  it('is never an older one, however late an earlier change is answered', async () => {
    rooms.hear(socket, topic, 1);
    const [first, second] = [rooms.regroup(['s']), rooms.regroup(['s'])];
    rooms.hear(socket, topic, 3);
    access.answer(2);
    expect((await first).size).toBe(0);
    access.answer(3);
    expect((await second).size).toBe(0);
    expect(heard()).toEqual([roomOf(topic, 3)]);
  });

  it('is not left for what was read before a change', async () => {
    rooms.hear(socket, topic, 9);
    const moving = rooms.regroup(['s']);
    access.answer(10);
    await moving;
    rooms.hear(socket, topic, 9);
    expect(heard()).toEqual([roomOf(topic, 10)]);
  });

  it('is another one when the topic moved to another space, whatever the version there', () => {
    const moved = { ...topic, spaceId: 'elsewhere' };
    rooms.hear(socket, topic, 9);
    rooms.hear(socket, moved, 1);
    expect(heard()).toEqual([roomOf(moved, 1)]);
  });

  it('is none when the space is gone', async () => {
    rooms.hear(socket, topic, 9);
    const moving = rooms.regroup(['s']);
    access.answer(undefined);
    await moving;
    expect(heard()).toEqual([]);
  });
});
