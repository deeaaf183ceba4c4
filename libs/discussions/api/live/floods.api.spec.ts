import { once } from 'node:events';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { ThreadView } from '@hv/discussions/contracts';
import { LiveServer } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { DiscussionsModule } from '../discussions.module';
import { aLiveClient, aThread, type LiveClient, ThreadRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let thread: ThreadView;
let flooder: SpecMember;
let neighbour: SpecMember;
let address: string;
const open: LiveClient[] = [];

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule], { environment: { RATE_LIMIT: 'on' } });
  address = await world.listen();
  network = await aNetwork(world);
  flooder = await aMember(world, network, { organisation: 'Herning Kommune' });
  neighbour = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  thread = await aThread(world, neighbour, network.spaceId, 'Støj');
});

afterAll(async () => {
  for (const client of open) client.close();
  await world.close();
});

describe('a flood of requests', () => {
  it('is refused for its account, while another at the same address goes on', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 700; n++) statuses.push((await as(flooder).get(`/threads/${thread.id}`)).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(600);
    const refused = await as(flooder).get(`/threads/${thread.id}`);
    expect([refused.status, refused.body.code]).toEqual([429, 'platform.too-many-requests']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await as(neighbour).get(`/threads/${thread.id}`)).status).toBe(200);
  });
});

describe('a flood over a socket', () => {
  it('is refused, then ends the socket, while another hears on', async () => {
    const loud = await aLiveClient(address, flooder);
    const calm = await aLiveClient(address, neighbour);
    open.push(loud, calm);
    await calm.ask('thread.join', { threadId: thread.id });
    const closed = once(loud.socket as never, 'disconnect');
    const answers = await Promise.allSettled(Array.from({ length: 150 }, () => loud.ask('thread.join', { threadId: thread.id })));
    const codes = answers.map((answer) => (answer.status === 'fulfilled' ? (answer.value.code ?? 'ok') : 'lost'));
    expect(codes).toContain('ok');
    expect(codes).toContain('platform.too-many-requests');
    for (let n = 0; n < 250; n++) loud.socket.emit('typing', { threadId: thread.id });
    await closed;
    await as(neighbour).add(thread.id, 'Der er ro');
    await calm.hears('post.added');
  });

  it('of new sockets stops at what one person needs', async () => {
    const sockets = await Promise.allSettled(Array.from({ length: 25 }, () => aLiveClient(address, neighbour)));
    const opened = sockets.flatMap((socket) => (socket.status === 'fulfilled' ? [socket.value] : []));
    open.push(...opened);
    expect(opened.length).toBeLessThan(25);
    expect(world.app.get(LiveServer).count).toBeLessThan(40);
  });
});
