import { randomUUID } from 'node:crypto';
import type { DestinationsView, MergeTargetsView } from '@hv/discussions/contracts';
import { aGroup, aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import { aScene, aThread, isWhole, type LiveClients, SteeringRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let secretariat: SpecMember;
let sockets: LiveClients;
let groupId: string;

const as = (member: SpecMember): SteeringRequests => new SteeringRequests(world, member);

beforeAll(async () => {
  ({ world, network, herning, hvidovre, secretariat, sockets } = await aScene());
  groupId = await aGroup(world, network, { members: [herning, secretariat] });
});
afterEach(() => sockets.close());
afterAll(() => world.close());

describe('a thread that is moved to another space', () => {
  it('is there with all that stands in it, and gone where it was', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const { status, body } = await as(secretariat).move(thread.id, groupId);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: thread.id, spaceId: groupId, version: 2 });
    expect((await as(hvidovre).threads.get(`/threads/${thread.id}`)).status).toBe(404);
    expect((await as(hvidovre).threads.get(`/threads/${thread.id}/posts`)).status).toBe(404);
    expect((await as(hvidovre).threads.add(thread.id, 'Uden for')).status).toBe(404);
    expect((await as(herning).threads.add(thread.id, 'Inden for')).status).toBe(201);
    const again = await as(secretariat).move(thread.id, groupId);
    expect([again.status, again.body.version]).toEqual([200, 2]);
  });

  it('is heard no more by who may not see it there, and heard on by who may', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const [stays, loses] = [
      await sockets.open(herning, thread.id, network.spaceId, groupId),
      await sockets.open(hvidovre, thread.id, network.spaceId),
    ];
    await as(secretariat).move(thread.id, groupId);
    expect(await loses.hears('thread.gone')).toEqual({ id: thread.id, spaceId: network.spaceId });
    for (const client of [stays, loses]) await client.hears('regrouped', ({ topic }) => topic === `thread:${thread.id}`);
    expect(await loses.ask('thread.join', { threadId: thread.id })).toMatchObject({ ok: false });
    const { body: post } = await as(herning).threads.add(thread.id, 'Kun for gruppen');
    await stays.hears('post.added', ({ id }) => id === post.id);
    expect(await stays.hears('thread.changed', ({ id, spaceId }) => id === thread.id && spaceId === groupId)).toMatchObject({ version: 2 });
    await world.settled();
    expect(loses.of('post.added')).toEqual([]);
    expect(loses.of('thread.changed').filter(({ id, spaceId }) => id === thread.id && spaceId === groupId)).toEqual([]);
    expect(await loses.ask('typing', { threadId: thread.id })).toMatchObject({ ok: false });
  });

  it('is heard by nobody of the old space even before anybody was moved, or when that space changes later', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const loses = await sockets.open(hvidovre, thread.id, network.spaceId);
    const leaver = await aMember(world, network, { organisation: 'Randers Kommune' });
    await as(secretariat).move(thread.id, groupId);
    await as(herning).threads.add(thread.id, 'Straks efter');
    await as(secretariat).threads.send('DELETE', `/memberships/${leaver.membershipId}`);
    await loses.hears('regrouped', ({ topic }) => topic === `space:${network.spaceId}`);
    await as(herning).threads.add(thread.id, 'Og senere');
    await world.settled();
    expect(loses.of('post.added')).toEqual([]);
  });

  it('takes who waits to write along, or refuses them', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const answers = await Promise.all([
      as(secretariat).move(thread.id, groupId),
      ...Array.from({ length: 16 }, (_, n) => as(n % 2 ? herning : hvidovre).threads.add(thread.id, `Samtidig ${n}`)),
    ]);
    expect(answers.slice(1).every(({ status }) => [201, 404, 503].includes(status))).toBe(true);
    const events = await world.query<{ space_id: string; after: boolean }>(
      `SELECT e.space_id, e.id > moved.id AS after FROM platform_events e
       JOIN platform_events moved ON moved.name = 'discussions.thread-moved' AND moved.object_id = $1
       WHERE e.name = 'discussions.post-added' AND e.payload->>'threadId' = $1`,
      [thread.id],
    );
    for (const { space_id, after } of events) expect([after, space_id]).toEqual([after, after ? groupId : network.spaceId]);
    expect(await isWhole(world, thread.id)).toBe(true);
  });
});

describe('who may move what where', () => {
  it('is whoever moderates both ends, within one network', async () => {
    const other = await aNetwork(world, { name: 'Efterværn' });
    const both = await aMember(world, other, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
    await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune', person: both.person });
    const foreign = await aThread(world, both, other.spaceId);
    const owner = await aMember(world, network, { organisation: 'Kolding Kommune' });
    const owned = await aGroup(world, network, { owners: [owner] });
    const thread = await aThread(world, herning, network.spaceId);
    const [post] = await as(herning).write(thread.id, 'to');
    const inOwned = await aThread(world, owner, owned);
    const tries = async (member: SpecMember, spaceId: string, intoId: string): Promise<unknown[]> => [
      (await as(member).move(thread.id, spaceId)).status,
      (await as(member).split(thread.id, [post!.id], { spaceId })).status,
      (await as(member).merge(thread.id, intoId)).status,
    ];
    expect(await tries(herning, groupId, inOwned.id)).toEqual([403, 403, 404]);
    expect(await tries(owner, owned, inOwned.id)).toEqual([403, 403, 403]);
    expect(await tries(secretariat, owned, inOwned.id)).toEqual([404, 404, 404]);
    expect(await tries(both, other.spaceId, foreign.id)).toEqual([422, 422, 422]);
    expect(await tries(secretariat, randomUUID(), randomUUID())).toEqual([404, 404, 404]);
    const stranger = await aMember(world, other, { role: 'secretariat' });
    expect(await tries(stranger, other.spaceId, foreign.id)).toEqual([404, 404, 404]);
    expect(await as(herning).view(thread.id)).toMatchObject({ spaceId: network.spaceId, lastSeq: 2, version: 1 });
  });

  it.each([[{}], [{ spaceId: 'x' }], [{ spaceId: null }], [{ spaceId: [] }], [{ spaceId: randomUUID(), more: 1 }]])(
    '%j moves nothing',
    async (body) => {
      const thread = await aThread(world, herning, network.spaceId);
      expect((await as(secretariat).threads.send<object>('POST', `/threads/${thread.id}/move`, body)).status).toBe(400);
      expect((await as(secretariat).threads.send<object>('POST', `/threads/${thread.id}/merge`, body)).status).toBe(400);
    },
  );
});

describe('what is said before', () => {
  it('is who would see it and who no longer, who wrote in it first', async () => {
    const room = await aNetwork(world, { name: 'Målgruppe' });
    const chair = await aMember(world, room, { role: 'secretariat', organisation: 'Brønderslev', name: 'Clara Bro' });
    const writer = await aMember(world, room, { organisation: 'Herning', name: 'Åse Writer' });
    const reader = await aMember(world, room, { organisation: 'Hvidovre', name: 'Bo Reader' });
    const guest = await aMember(world, room, { role: 'guest', organisation: 'Oplæg', name: 'Gæst Gammel' });
    const eventId = await aGroup(world, room, { kind: 'event', name: 'Temaseminar', members: [chair, guest] });
    const thread = await aThread(world, writer, room.spaceId);
    const { items } = (await as(chair).threads.get<DestinationsView>(`/threads/${thread.id}/destinations`)).body;
    expect(items).toEqual([
      {
        spaceId: eventId,
        kind: 'event',
        name: 'Temaseminar',
        organisations: 2,
        people: 2,
        gains: { people: 1, names: [guest.name] },
        loses: { people: 2, names: [writer.name, reader.name] },
      },
    ]);
    expect((await as(reader).threads.get<DestinationsView>(`/threads/${thread.id}/destinations`)).body).toEqual({ items: [] });
    expect((await as(herning).threads.get<DestinationsView>(`/threads/${thread.id}/destinations`)).status).toBe(404);
  });

  it('are the threads it can become part of, by a part of their title', async () => {
    const room = await aNetwork(world, { name: 'Sammenlægning' });
    const chair = await aMember(world, room, { role: 'secretariat' });
    const [one, two] = [
      await aThread(world, chair, room.spaceId, 'Ærlig snak om 100 %'),
      await aThread(world, chair, room.spaceId, 'Andet'),
    ];
    const targets = async (of: string, title: string): Promise<string[]> =>
      (await as(chair).threads.get<MergeTargetsView>(`/threads/${of}/merge-targets?title=${encodeURIComponent(title)}`)).body.items.map(
        ({ id }) => id,
      );
    expect(await targets(two.id, 'ÆRLIG')).toEqual([one.id]);
    expect(await targets(two.id, '%')).toEqual([one.id]);
    expect(await targets(two.id, '_')).toEqual([]);
    expect(await targets(one.id, '')).toEqual([two.id]);
    expect((await as(chair).threads.get(`/threads/${one.id}/merge-targets?title=${'x'.repeat(151)}`)).status).toBe(400);
  });
});
