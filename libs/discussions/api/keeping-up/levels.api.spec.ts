import type { SpaceStandingView, ThreadLevel, ThreadLevelView, ThreadSummaryView, ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { DiscussionsModule } from '../discussions.module';
import { aLiveClient, aThread, type LiveClient, ThreadRequests } from '../testing';
import { levelFrom } from './level-choice';

let world: World;
let address: string;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let outsider: SpecMember;
const open: LiveClient[] = [];

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const setThread = (member: SpecMember, id: string, level: unknown): Promise<Answer<ThreadLevelView & ProblemView>> =>
  as(member).send('PUT', `/threads/${id}/level`, { level });
const setSpace = (member: SpecMember, id: string, level: unknown): Promise<Answer<SpaceStandingView & ProblemView>> =>
  as(member).send('PUT', `/spaces/${id}/level`, { level });
const view = async (member: SpecMember, id: string): Promise<ThreadView> => (await as(member).get<ThreadView>(`/threads/${id}`)).body;

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  address = await world.listen();
});
beforeEach(async () => {
  network = await aNetwork(world);
  anne = await aMember(world, network);
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  outsider = await aMember(world, await aNetwork(world, { name: 'Et andet' }));
});
afterAll(async () => {
  for (const client of open) client.close();
  await world.close();
});

describe('how closely one follows a thread', () => {
  it('is by itself as one takes part: started it, wrote in it, was named in it', async () => {
    const thread = await aThread(world, bo, network.spaceId);
    expect([(await view(bo, thread.id)).level, (await view(anne, thread.id)).level]).toEqual(['follow', 'normal']);
    await as(anne).add(thread.id, 'Vi gør sådan');
    expect((await view(anne, thread.id)).level).toBe('follow');
    const named = await aMember(world, network, { organisation: 'Randers Kommune' });
    const naming = { type: 'mention', attrs: { kind: 'person', id: named.personId, label: named.name } };
    await as(bo).send('POST', `/threads/${thread.id}/posts`, {
      body: { type: 'doc', content: [{ type: 'paragraph', content: [naming] }] },
    });
    expect((await view(named, thread.id)).level).toBe('follow');
  });

  it('is what one has said of it, else of its space: in SQL as in the policy', async () => {
    const [taking, other] = [await aThread(world, anne, network.spaceId), await aThread(world, bo, network.spaceId)];
    const levels: (ThreadLevel | null)[] = [null, 'follow', 'normal', 'mute'];
    for (const space of levels) {
      await setSpace(anne, network.spaceId, space);
      for (const own of levels)
        for (const { id } of [taking, other]) {
          const level = levelFrom({ own, space, takesPart: id === taking.id });
          const set = await setThread(anne, id, own);
          expect(set.body).toMatchObject({ level, own });
          const { body: list } = await as(anne).get<Page<ThreadSummaryView>>(`/spaces/${network.spaceId}/threads`);
          expect(list.items.find((thread) => thread.id === id)?.level).toBe(level);
        }
    }
  });

  it('counts nothing as new while it is muted, and all again after it', async () => {
    const thread = await aThread(world, bo, network.spaceId);
    await as(bo).add(thread.id, 'Mere');
    const unread = async (): Promise<number[]> => {
      const list = await as(anne).get<Page<ThreadSummaryView>>(`/spaces/${network.spaceId}/threads`);
      const standing = await as(anne).get<SpaceStandingView>(`/spaces/${network.spaceId}/standing`);
      return [(await view(anne, thread.id)).unread, list.body.items[0]!.unread, standing.body.unread];
    };
    expect(await unread()).toEqual([2, 2, 1]);
    expect((await setThread(anne, thread.id, 'mute')).body.unread).toBe(0);
    expect(await unread()).toEqual([0, 0, 0]);
    await setThread(anne, thread.id, null);
    await setSpace(anne, network.spaceId, 'mute');
    expect(await unread()).toEqual([0, 0, 0]);
    expect((await setSpace(anne, network.spaceId, null)).body).toMatchObject({ level: null, unread: 1 });
    expect(await unread()).toEqual([2, 2, 1]);
  });

  it('is told to one’s own devices, and to nobody else', async () => {
    const thread = await aThread(world, bo, network.spaceId);
    const [mine, theirs] = [await aLiveClient(address, anne), await aLiveClient(address, bo)];
    open.push(mine, theirs);
    await setThread(anne, thread.id, 'follow');
    expect(await mine.hears('standing.changed')).toEqual({ spaceIds: [network.spaceId] });
    await theirs.ask('thread.join', { threadId: thread.id });
    expect(theirs.of('standing.changed')).toEqual([]);
  });

  it('is not there for whom the thread or the space is not', async () => {
    const thread = await aThread(world, bo, network.spaceId);
    for (const path of [`/threads/${thread.id}/level`, `/spaces/${network.spaceId}/level`])
      expect((await as(outsider).send<ProblemView>('PUT', path, { level: 'mute' })).status).toBe(404);
    for (const path of [`/threads/${thread.id}/level`, `/spaces/${network.spaceId}/standing`])
      expect((await as(outsider).get(path)).status).toBe(404);
    expect(await world.query('SELECT * FROM discussions_thread_levels WHERE person_id = $1', [outsider.personId])).toEqual([]);
  });

  it.each([{ level: 'loud' }, {}, { level: 1 }, { level: ['mute'] }, { level: 'mute', personId: 'x' }])('refuses %j', async (body) => {
    const thread = await aThread(world, bo, network.spaceId);
    for (const path of [`/threads/${thread.id}/level`, `/spaces/${network.spaceId}/level`])
      expect((await as(anne).send<ProblemView>('PUT', path, body)).status).toBe(400);
  });
});
