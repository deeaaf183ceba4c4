import { LiveServer } from '@hv/platform/api';
import type { LiveReply } from '@hv/platform/contracts';
import { io, type Socket } from 'socket.io-client';
import type { SpecMember } from '../testing';
import { HandOverDesk } from './spec/hand-over-desk';

let desk: HandOverDesk;
let address: string;
const sockets: Socket[] = [];

beforeAll(async () => {
  desk = await HandOverDesk.open();
  address = await desk.world.listen();
});
afterAll(() => desk.world.close());
afterEach(() => sockets.splice(0).forEach((socket) => socket.disconnect()));

const call = (socket: Socket, event: string, spaceId: string): Promise<LiveReply> =>
  socket.emitWithAck(event, { spaceId }) as Promise<LiveReply>;

/** Somebody at a page of the network's space. */
async function hearing({ headers }: SpecMember): Promise<{ socket: Socket; heard: string[] }> {
  const socket = io(address, { transports: ['websocket'], extraHeaders: headers, reconnection: false, forceNew: true });
  sockets.push(socket);
  await new Promise((resolve) => socket.once('connect', () => resolve(undefined)));
  const heard: string[] = [];
  for (const event of ['thread.changed', 'spaces.changed']) socket.on(event, () => heard.push(event));
  expect(await call(socket, 'space.join', desk.office.network.spaceId)).toMatchObject({ ok: true });
  return { socket, heard };
}

/** Something happens in the network's space, and whatever was pushed to a socket has arrived. */
async function happens(...at: Socket[]): Promise<void> {
  await desk.world.settled();
  const { spaceId } = desk.office.network;
  await desk.world.app.get(LiveServer).push({ kind: 'space', id: spaceId, spaceId }, 'thread.changed', {});
  for (const socket of at) await call(socket, 'space.leave', '00000000-0000-4000-8000-000000000000');
}

it('a leaver is out at once on an open socket, and asks again what they see; when it is taken back they are in', async () => {
  const [leaver, colleague] = [await hearing(desk.leaver), await hearing(desk.colleague)];
  await happens(leaver.socket, colleague.socket);
  expect([leaver.heard, colleague.heard]).toEqual([['thread.changed'], ['thread.changed']]);

  const { id } = (await desk.handOver()).body;
  // Rooms change while what follows a hand-over is done: whoever is let in hears the next, if not the first.
  while (colleague.heard.length < 2) await happens(leaver.socket, colleague.socket);
  expect([leaver.heard, colleague.heard]).toEqual([
    ['thread.changed', 'spaces.changed'],
    ['thread.changed', 'thread.changed'],
  ]);
  expect(await call(leaver.socket, 'space.join', desk.office.network.spaceId)).toMatchObject({ ok: false });

  await desk.withdraw(id);
  await desk.world.settled();
  expect(await call(leaver.socket, 'space.join', desk.office.network.spaceId)).toMatchObject({ ok: true });
});
