import { IdentityModule } from '@hv/identity/api';
import type { GroupView } from '@hv/networks/contracts';
import { LiveServer } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { LiveReply } from '@hv/platform/contracts';
import { io, type Socket } from 'socket.io-client';
import { AccessBook } from '../access';
import { NetworksModule } from '../networks.module';
import { aMember, aNetwork, aSubSpace, type SpecMember } from '../testing';

let world: World;
let address: string;
let owner: SpecMember;
let leaving: SpecMember;
let staying: SpecMember;
let groupId: string;
const sockets: Socket[] = [];

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule]);
  address = await world.listen();
});
afterAll(() => world.close());
beforeEach(async () => {
  const network = await aNetwork(world);
  owner = await aMember(world, network, { organisation: 'Herning Kommune' });
  leaving = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  staying = await aMember(world, network, { organisation: 'Viborg Kommune' });
  const url = `/api/v1/networks/${network.id}/groups`;
  const made = await world.request<GroupView>({ method: 'POST', url, headers: owner.headers, payload: { name: 'Gruppe', open: false } });
  groupId = made.body.id;
});
afterEach(() => sockets.splice(0).forEach((socket) => socket.disconnect()));

const change = async (method: 'PUT' | 'DELETE', { personId }: SpecMember, more = ''): Promise<void> => {
  const url = `/api/v1/groups/${groupId}/people/${personId}${more}`;
  expect((await world.request({ method, url, headers: owner.headers })).status).toBe(204);
};

async function connected({ headers }: SpecMember): Promise<Socket> {
  const socket = io(address, { transports: ['websocket'], extraHeaders: headers, reconnection: false, forceNew: true });
  sockets.push(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}

const call = (socket: Socket, event: string, spaceId: string): Promise<LiveReply> =>
  socket.emitWithAck(event, { spaceId }) as Promise<LiveReply>;
/** Whatever was pushed to a socket before has arrived when it is answered. */
const caughtUp = (socket: Socket): Promise<LiveReply> => call(socket, 'space.leave', '00000000-0000-4000-8000-000000000000');
const pushed = (spaceId: string, notice: object): Promise<void> =>
  world.app.get(LiveServer).push({ kind: 'space', id: spaceId, spaceId }, 'thread.changed', notice);

async function hearing(person: SpecMember, spaceId = groupId): Promise<{ socket: Socket; heard: unknown[] }> {
  const socket = await connected(person);
  const heard: unknown[] = [];
  socket.on('thread.changed', (thread: unknown) => heard.push(thread));
  expect(await call(socket, 'space.join', spaceId)).toEqual({ ok: true });
  return { socket, heard };
}

describe('a group on open sockets', () => {
  it('tells whoever is taken in to look again, and lets them in at once', async () => {
    const socket = await connected(leaving);
    expect(await call(socket, 'space.join', groupId)).toMatchObject({ ok: false });
    const told = new Promise((resolve) => socket.once('spaces.changed', resolve));
    await change('PUT', leaving);
    expect(await told).toEqual({});
    expect(await call(socket, 'space.join', groupId)).toEqual({ ok: true });
  });

  it('is silent to whoever is removed, within it too, and goes on for those who stay', async () => {
    const within = await aSubSpace(world, groupId, ['project-lead']);
    for (const person of [leaving, staying]) await change('PUT', person);
    const [left, leftWithin, stayed] = [await hearing(leaving), await hearing(leaving, within), await hearing(staying)];
    const moved = new Promise((resolve) => stayed.socket.once('regrouped', resolve));
    const told = new Promise((resolve) => left.socket.once('spaces.changed', resolve));
    await change('DELETE', leaving);
    expect(await told).toEqual({});
    expect(await moved).toEqual({ topic: `space:${groupId}` });
    await pushed(groupId, { n: 1 });
    await pushed(within, { n: 2 });
    for (const { socket } of [left, leftWithin, stayed]) await caughtUp(socket);
    expect([left.heard, leftWithin.heard, stayed.heard]).toEqual([[], [], [{ n: 1 }]]);
    expect(await call(left.socket, 'space.join', groupId)).toEqual({ ok: false, code: 'networks.space-not-found' });
  });

  it('is moderated at once by whoever is let own it', async () => {
    const access = world.app.get(AccessBook);
    await change('PUT', staying);
    expect(await access.to(staying.personId, groupId)).toMatchObject({ writes: true, moderates: false });
    await change('PUT', staying, '/owner');
    expect(await access.to(staying.personId, groupId)).toMatchObject({ moderates: true });
    await change('DELETE', staying, '/owner');
    expect(await access.to(staying.personId, groupId)).toMatchObject({ moderates: false });
  });
});
