import type { ReadAllView, SpaceStandingView, ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aGroup, aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { newId } from '@hv/platform/api';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { DiscussionsModule } from '../discussions.module';
import { aLiveClient, aThread, type LiveClient, ThreadRequests } from '../testing';

let world: World;
let address: string;
let network: SpecNetwork;
let group: string;
let anne: SpecMember;
let bo: SpecMember;
let outsider: SpecMember;
let one: ThreadView;
let other: ThreadView;
let inGroup: ThreadView;
const open: LiveClient[] = [];

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const view = async (id: string): Promise<ThreadView> => (await as(anne).get<ThreadView>(`/threads/${id}`)).body;
const unread = async (): Promise<number[]> => [
  (await view(one.id)).unread,
  (await view(other.id)).unread,
  (await view(inGroup.id)).unread,
  (await as(anne).get<SpaceStandingView>(`/spaces/${network.spaceId}/standing`)).body.unread,
];
const now = (): string => new Date().toISOString();
const readAll = (scope: object, upTo: unknown = now(), member = anne): Promise<Answer<ReadAllView & ProblemView>> =>
  as(member).send('POST', '/read-all', { ...scope, upTo });
const undo = (id: string, member = anne): Promise<Answer<ProblemView>> => as(member).send('DELETE', `/read-all/${id}`);

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  address = await world.listen();
});
beforeEach(async () => {
  network = await aNetwork(world);
  anne = await aMember(world, network);
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  group = await aGroup(world, network, { members: [anne, bo] });
  outsider = await aMember(world, await aNetwork(world, { name: 'Et andet' }));
  one = await aThread(world, bo, network.spaceId);
  other = await aThread(world, bo, network.spaceId);
  inGroup = await aThread(world, bo, group);
  await as(bo).add(other.id, 'mere');
});
afterAll(async () => {
  for (const client of open) client.close();
  await world.close();
});

describe('marking all as read', () => {
  it('of a space is one row, however many threads it has, and nothing of other spaces', async () => {
    expect(await unread()).toEqual([1, 2, 1, 2]);
    expect((await readAll({ spaceId: network.spaceId })).status).toBe(201);
    expect(await unread()).toEqual([0, 0, 1, 0]);
    expect(await world.query('SELECT seq FROM discussions_read_marks WHERE person_id = $1', [anne.personId])).toEqual([]);
    expect(await world.query('SELECT FROM discussions_read_until WHERE person_id = $1', [anne.personId])).toHaveLength(1);
    expect((await view(other.id)).readSeq).toBe(2);
  });

  it('of a network, of everything, of some threads', async () => {
    await readAll({ networkId: network.id });
    expect(await unread()).toEqual([0, 0, 0, 0]);
    await as(bo).add(one.id, 'nyt');
    await as(bo).add(inGroup.id, 'nyt');
    expect(await unread()).toEqual([1, 0, 1, 1]);
    await readAll({});
    expect(await unread()).toEqual([0, 0, 0, 0]);
    await as(bo).add(one.id, 'nyt');
    await as(bo).add(other.id, 'nyt');
    await readAll({ threadIds: [other.id] });
    expect(await unread()).toEqual([1, 0, 0, 1]);
  });

  it('leaves what came after the moment one knew of', async () => {
    const { createdAt } = (await as(bo).add(one.id, 'set')).body;
    // The next millisecond at the earliest: as exactly as readers are told of times.
    while (Date.now() <= Date.parse(createdAt)) await new Promise((resolve) => setImmediate(resolve));
    await as(bo).add(one.id, 'ikke set');
    await readAll({ spaceId: network.spaceId }, createdAt);
    expect(await unread()).toEqual([1, 0, 1, 1]);
    await readAll({ threadIds: [one.id] }, '2000-01-01T00:00:00Z');
    expect((await view(one.id)).unread).toBe(1);
    await readAll({ spaceId: network.spaceId }, '2999-01-01T00:00:00Z');
    await as(bo).add(one.id, 'siden');
    expect((await view(one.id)).unread).toBe(1);
  });

  it('gives way to a mark that one sets in a thread after it', async () => {
    await readAll({ spaceId: network.spaceId });
    await as(anne).read(other.id, 1);
    expect(await unread()).toEqual([0, 1, 1, 1]);
    expect((await view(other.id)).readSeq).toBe(1);
    await readAll({ spaceId: network.spaceId });
    expect(await unread()).toEqual([0, 0, 1, 0]);
  });

  it('can be taken back, and what was read since then stays read', async () => {
    const first = await readAll({ spaceId: network.spaceId });
    expect((await undo(first.body.id)).status).toBe(204);
    expect(await unread()).toEqual([1, 2, 1, 2]);
    const second = await readAll({ threadIds: [one.id, other.id] });
    expect(await unread()).toEqual([0, 0, 1, 0]);
    await as(bo).add(other.id, 'nyt');
    await as(anne).read(other.id, 3);
    await undo(second.body.id);
    expect(await unread()).toEqual([1, 0, 1, 1]);
    expect((await undo(second.body.id)).status).toBe(404);
  });

  it('cannot be taken back late, by another, or when another marking came after it', async () => {
    const { body } = await readAll({});
    expect((await undo(body.id, bo)).status).toBe(404);
    await world.query(`UPDATE discussions_read_alls SET made_at = made_at - interval '61 seconds' WHERE person_id = $1`, [anne.personId]);
    expect(await undo(body.id)).toMatchObject({ status: 404, body: { code: 'discussions.read-all-not-found' } });
    const again = await readAll({});
    await readAll({ spaceId: group });
    expect((await undo(again.body.id)).status).toBe(404);
    expect((await undo(newId())).status).toBe(404);
  });

  it('is one marking when it is sent again with its key, and can still be taken back', async () => {
    const headers = { 'idempotency-key': newId() };
    const body = { spaceId: network.spaceId, upTo: now() };
    const send = (payload: object): Promise<Answer<ReadAllView & ProblemView>> => as(anne).send('POST', '/read-all', payload, headers);
    const [first, second] = [await send(body), await send(body)];
    expect(second.body).toEqual(first.body);
    expect((await send({ ...body, spaceId: group })).status).toBe(422);
    expect((await undo(first.body.id)).status).toBe(204);
    expect(await unread()).toEqual([1, 2, 1, 2]);
  });

  it('is told to one’s own devices', async () => {
    const phone = await aLiveClient(address, anne);
    open.push(phone);
    const { body } = await readAll({ spaceId: group });
    expect(await phone.hears('standing.changed')).toEqual({ spaceIds: [group] });
    await undo(body.id);
    await phone.ask('thread.join', { threadId: one.id });
    expect(phone.of('standing.changed')).toHaveLength(2);
  });

  it('touches nothing that one does not see', async () => {
    expect((await readAll({ spaceId: network.spaceId }, now(), outsider)).status).toBe(404);
    expect((await readAll({ networkId: network.id }, now(), outsider)).status).toBe(404);
    expect((await readAll({ threadIds: [one.id] }, now(), outsider)).status).toBe(201);
    expect(await world.query('SELECT FROM discussions_read_marks WHERE person_id = $1', [outsider.personId])).toEqual([]);
  });

  const id = newId();
  it.each([
    [{ spaceId: 'x' }, now()],
    [{ spaceId: id, networkId: id }, now()],
    [{ threadIds: [] }, now()],
    [{ threadIds: 'x' }, now()],
    [{ threadIds: Array.from({ length: 1001 }, () => id) }, now()],
    [{}, 'i går'],
    [{}, '2026-W47'],
    [{}, 5],
    [{}, null],
    [{ personId: id }, now()],
  ])('refuses %j up to %j', async (scope, upTo) => {
    expect((await readAll(scope, upTo)).status).toBe(400);
  });
});
