import { once } from 'node:events';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { PostPageView, ThreadView } from '@hv/discussions/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import { io } from 'socket.io-client';
import { DiscussionsModule } from '../discussions.module';
import { aThread, LiveClients, ThreadRequests } from '../testing';

let world: World;
let address: string;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let secretariat: SpecMember;
let sockets: LiveClients;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  sockets = new LiveClients(world);
  address = await sockets.address();
  network = await aNetwork(world, { clusters: ['Klynge Vest'] });
  herning = await aMember(world, network, { organisation: 'Herning Kommune', cluster: 'Klynge Vest' });
  hvidovre = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  secretariat = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
});

afterEach(() => sockets.close());

afterAll(() => world.close());

describe('a handshake', () => {
  const refused = async (headers: Record<string, string>, auth: object = {}): Promise<string> => {
    const socket = io(address, { transports: ['websocket'], extraHeaders: headers, auth, forceNew: true, reconnection: false });
    const [error] = (await once(socket as never, 'connect_error')) as [Error];
    socket.close();
    return error.message;
  };

  it.each([
    ['a foreign Origin', 'https://evil.example'],
    ['a null Origin', 'null'],
    ['an Origin that only begins like ours', 'http://localhost:3000.evil.example'],
    ['another port', 'http://localhost:3001'],
  ])('with a cookie and %s is refused', async (_what, origin) => {
    expect(await refused({ cookie: herning.headers.cookie, origin })).toBe('websocket error');
  });

  it('with a cookie and no Origin is refused', async () => {
    expect(await refused({ cookie: herning.headers.cookie })).toBe('websocket error');
  });

  it('without cookie or token is refused, and so is a wrong one', async () => {
    expect(await refused({ origin: herning.headers.origin })).toBe('platform.sign-in-needed');
    expect(await refused({}, { token: 'wrong' })).toBe('platform.sign-in-needed');
    expect(await refused({}, { token: { $ne: null } })).toBe('platform.sign-in-needed');
  });

  it('with an access token and no cookie is accepted', async () => {
    const { body } = await as(herning).send<{ token: string }>('POST', '/access-tokens', { name: 'Skript', scopes: ['read'] });
    const socket = io(address, { transports: ['websocket'], auth: { token: body.token }, forceNew: true, reconnection: false });
    await once(socket as never, 'connect');
    socket.close();
  });
});

describe('a thread', () => {
  it('tells everyone who joined it of a new, a changed and a removed post, each the same as a fresh read', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Live');
    const [reader, author] = [await sockets.open(hvidovre), await sockets.open(herning)];
    for (const client of [reader, author])
      expect(await client.ask('thread.join', { threadId: thread.id })).toMatchObject({ ok: true, lastSeq: 1, lastChange: 1 });
    const fresh = async (): Promise<unknown> => (await as(hvidovre).get<PostPageView>(`/threads/${thread.id}/posts`)).body.items.at(-1);
    const { body: post } = await as(herning).add(thread.id, 'Kan I se mig?');
    for (const client of [reader, author]) expect(await client.hears('post.added')).toEqual(post);
    expect(await fresh()).toEqual(post);
    await as(herning).edit(post.id, 'Ja', 1);
    expect(await reader.hears('post.changed')).toEqual(await fresh());
    await as(herning).remove(post.id);
    expect(await reader.hears('post.removed')).toEqual(await fresh());
  });

  it('is silent for who did not join, left, or may not', async () => {
    const thread = await aThread(world, herning, network.clusters.get('Klynge Vest')!.spaceId, 'Kun Vest');
    const [stranger, leaver, reader] = [await sockets.open(hvidovre), await sockets.open(secretariat), await sockets.open(herning)];
    expect(await stranger.ask('thread.join', { threadId: thread.id })).toEqual({ ok: false, code: 'discussions.thread-not-found' });
    await leaver.ask('thread.join', { threadId: thread.id });
    await leaver.ask('thread.leave', { threadId: thread.id });
    await reader.ask('thread.join', { threadId: thread.id });
    await as(herning).add(thread.id, 'Hemmeligt for Øst');
    await reader.hears('post.added');
    expect([...stranger.of('post.added'), ...leaver.of('post.added')]).toEqual([]);
  });

  it('carries no abilities in any push', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Fakta');
    const reader = await sockets.open(hvidovre);
    await reader.ask('thread.join', { threadId: thread.id });
    await reader.ask('space.join', { spaceId: network.spaceId });
    await as(herning).add(thread.id, 'Hej');
    await reader.hears('thread.changed');
    await reader.hears('post.added');
    expect(JSON.stringify(reader.heard)).not.toMatch(/abilities|unread/);
  });

  it('tells of a post that is too large for a frame by its ids only', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Langt');
    const reader = await sockets.open(hvidovre);
    await reader.ask('thread.join', { threadId: thread.id });
    const { body: post } = await as(herning).add(thread.id, 'æøå '.repeat(9_000));
    expect(await reader.hears('post.added')).toEqual({
      id: post.id,
      threadId: thread.id,
      seq: post.seq,
      change: post.change,
      partial: true,
    });
  });

  it('shows who is there and who is typing', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Hvem er her?');
    const [reader, writer] = [await sockets.open(hvidovre), await sockets.open(herning)];
    await reader.ask('thread.join', { threadId: thread.id });
    await writer.ask('thread.join', { threadId: thread.id });
    const { people } = (await reader.hears('presence', ({ total }) => total === 2)) as { people: { name: string }[] };
    expect(people.map(({ name }) => name).sort()).toEqual([herning.name, hvidovre.name].sort());
    await writer.ask('typing', { threadId: thread.id });
    expect(await reader.hears('typing')).toEqual({ threadId: thread.id, person: { id: herning.personId, name: herning.name } });
    expect(writer.of('typing')).toEqual([]);
    writer.close();
    await reader.hears('presence', ({ total }) => total === 1);
  });
});

describe('reading', () => {
  it('is told to one’s other devices, and the socket only ever raises it', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Læst');
    for (const text of ['to', 'tre']) await as(herning).add(thread.id, text);
    const [phone, laptop] = [await sockets.open(hvidovre), await sockets.open(hvidovre)];
    expect(await phone.ask('read', { threadId: thread.id, seq: 3 })).toMatchObject({ ok: true });
    expect(await laptop.hears('read')).toEqual({ threadId: thread.id, seq: 3 });
    await phone.ask('read', { threadId: thread.id, seq: 1 });
    expect((await as(hvidovre).get<ThreadView>(`/threads/${thread.id}`)).body).toMatchObject({ unread: 0, readSeq: 3 });
    expect(phone.of('read')).toEqual([]);
  });
});

describe('someone whose membership ends', () => {
  it('hears nothing that is committed later, while the others hear on', async () => {
    const leaver = await aMember(world, network, { organisation: 'Viborg Kommune' });
    const thread = await aThread(world, herning, network.spaceId, 'Farvel');
    const [gone, stays] = [await sockets.open(leaver), await sockets.open(hvidovre)];
    for (const client of [gone, stays]) {
      await client.ask('thread.join', { threadId: thread.id });
      await client.ask('space.join', { spaceId: network.spaceId });
    }
    await as(herning).add(thread.id, 'Alle hører dette');
    await gone.hears('post.added');
    await as(secretariat).send('DELETE', `/memberships/${leaver.membershipId}`);
    await stays.hears('regrouped', ({ topic }) => topic === `thread:${thread.id}`);
    const { body: post } = await as(herning).add(thread.id, 'Kun de, der er tilbage');
    await stays.hears('post.added', ({ id }) => id === post.id);
    expect(gone.of('post.added')).toHaveLength(1);
    expect(await gone.ask('thread.join', { threadId: thread.id })).toMatchObject({ ok: false });
  });

  it('hears nothing even before anybody was moved', async () => {
    const leaver = await aMember(world, network, { organisation: 'Randers Kommune' });
    const thread = await aThread(world, herning, network.spaceId, 'Samtidig');
    const gone = await sockets.open(leaver);
    await gone.ask('thread.join', { threadId: thread.id });
    await as(secretariat).send('DELETE', `/memberships/${leaver.membershipId}`);
    await as(herning).add(thread.id, 'Straks efter');
    await world.settled();
    expect(await gone.ask('typing', { threadId: thread.id })).toMatchObject({ ok: false });
    expect(gone.of('post.added')).toEqual([]);
  });
});

describe('a session that ends', () => {
  it('ends its sockets', async () => {
    const member = await aMember(world, network, { organisation: 'Syddjurs Kommune' });
    const client = await sockets.open(member);
    const closed = once(client.socket as never, 'disconnect');
    await as(member).send('DELETE', '/session');
    await client.hears('session.ended');
    await closed;
  });
});

describe('what a client must not send', () => {
  it('is answered with a code and harms nobody', async () => {
    const client = await sockets.open(herning);
    for (const [event, payload] of [
      ['thread.join', null],
      ['thread.join', []],
      ['thread.join', { threadId: 'x' }],
      ['thread.join', { threadId: ['x'] }],
      ['thread.join', { threadId: { $gt: '' } }],
      ['read', { threadId: '00000000-0000-0000-0000-000000000000', seq: 'x' }],
      ['read', { threadId: '00000000-0000-0000-0000-000000000000', seq: 1, extra: true }],
      ['typing', { threadId: '00000000-0000-4000-8000-000000000000' }],
      ['no.such.event', {}],
      ['constructor', {}],
    ] as const)
      expect(await client.ask(event, payload)).toMatchObject({ ok: false, code: expect.any(String) });
    expect((await client.ask('space.join', { spaceId: network.spaceId })).ok).toBe(true);
  });

  it('closes the socket when it is larger than a frame may be', async () => {
    const client = await sockets.open(herning);
    const closed = once(client.socket as never, 'disconnect');
    client.socket.emit('typing', { threadId: 'x'.repeat(70_000) });
    await closed;
  });
});
