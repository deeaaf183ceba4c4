import type { CatchUpView, PostView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aGroup, aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import { DiscussionsModule } from '../discussions.module';
import { aThread, ThreadRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let group: string;
let anne: SpecMember;
let bo: SpecMember;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const catchUp = async (query = ''): Promise<CatchUpView> => (await as(anne).get<CatchUpView>(`/catch-up${query}`)).body;
const name = (threadId: string): Promise<{ body: PostView }> => {
  const naming = { type: 'mention', attrs: { kind: 'person', id: anne.personId, label: anne.name } };
  return as(bo).send('POST', `/threads/${threadId}/posts`, { body: { type: 'doc', content: [{ type: 'paragraph', content: [naming] }] } });
};

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
});
beforeEach(async () => {
  network = await aNetwork(world);
  anne = await aMember(world, network);
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  group = await aGroup(world, network, { members: [anne, bo] });
});
afterAll(() => world.close());

describe('all that is new', () => {
  it('comes thread by thread: where one is named, what one follows, and the rest by space', async () => {
    const followed = await aThread(world, anne, group, 'fulgt');
    await as(bo).add(followed.id, 'svar');
    const named = await aThread(world, bo, network.spaceId, 'nævnt');
    await name(named.id);
    await aThread(world, bo, network.spaceId, 'i netværket');
    await aThread(world, bo, group, 'i gruppen');
    await aThread(world, bo, network.spaceId, 'nyest i netværket');
    const silent = await aThread(world, bo, group, 'lydløs');
    await as(anne).send('PUT', `/threads/${silent.id}/level`, { level: 'mute' });
    const { items, next, total } = await catchUp();
    expect(items.map(({ thread }) => thread.title)).toEqual(['nævnt', 'fulgt', 'nyest i netværket', 'i netværket', 'i gruppen']);
    expect(items.map(({ mentioned }) => mentioned)).toEqual([true, false, false, false, false]);
    expect({ next, total }).toEqual({ next: null, total: 5 });
    expect(items[1]!.posts.map(({ text }) => text)).toEqual(['svar']);
    expect(items[1]!.thread).toMatchObject({ id: followed.id, unread: 1, level: 'follow' });
  });

  it('brings a thread’s first new posts as any reading shows them, and counts the rest', async () => {
    const thread = await aThread(world, bo, network.spaceId);
    for (let number = 2; number <= 24; number++) await as(bo).add(thread.id, `nr. ${number}`);
    const { body: gone } = await as(bo).add(thread.id, 'fortrudt');
    await as(bo).remove(gone.id);
    await as(anne).read(thread.id, 2);
    const [item] = (await catchUp()).items;
    expect(item!.posts.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 3));
    expect(item).toMatchObject({ more: 2, thread: { unread: 22 } });
    const { body: page } = await as(anne).get<{ items: PostView[] }>(`/threads/${thread.id}/posts?after=2&limit=20`);
    expect(item!.posts).toEqual(page.items);
  });

  it('is not a mention any more when that post was read or removed', async () => {
    const thread = await aThread(world, bo, network.spaceId);
    const { body: named } = await name(thread.id);
    await as(bo).add(thread.id, 'og mere');
    expect((await catchUp()).items[0]!.mentioned).toBe(true);
    await as(anne).read(thread.id, named.seq);
    expect((await catchUp()).items[0]).toMatchObject({ mentioned: false, thread: { level: 'follow' } });
    const second = await name(thread.id);
    expect((await catchUp()).items[0]!.mentioned).toBe(true);
    await as(bo).remove(second.body.id);
    expect((await catchUp()).items[0]!.mentioned).toBe(false);
  });

  it('goes on after a thread without a gap or a double', async () => {
    for (const place of [0, 1, 2, 3, 4, 5]) {
      const thread = await aThread(world, bo, place % 2 ? group : network.spaceId, `${place}`);
      if (place < 2) await as(anne).send('PUT', `/threads/${thread.id}/level`, { level: 'follow' });
    }
    const whole = (await catchUp()).items.map(({ thread }) => thread.title);
    expect(whole).toEqual(['1', '0', '4', '2', '5', '3']);
    const seen: string[] = [];
    let page = await catchUp('?limit=2');
    for (;;) {
      seen.push(...page.items.map(({ thread }) => thread.title));
      expect(page.total).toBe(6);
      if (!page.next) break;
      page = await catchUp(`?limit=2&after=${page.next}`);
    }
    expect(seen).toEqual(whole);
  });

  it('is nothing when there is nothing, and each person’s and network’s own', async () => {
    const theirs = await aNetwork(world, { name: 'Et andet' });
    await aMember(world, theirs, { person: anne.person });
    await aThread(world, await aMember(world, theirs), theirs.spaceId, 'deres');
    await aThread(world, bo, network.spaceId, 'vores');
    expect((await catchUp()).total).toBe(2);
    expect((await catchUp(`?network=${network.id}`)).items.map(({ thread }) => thread.title)).toEqual(['vores']);
    const outsider = await aMember(world, await aNetwork(world, { name: 'Et tredje' }));
    const { body: nothing } = await as(outsider).get<CatchUpView>('/catch-up');
    expect(nothing).toEqual({ items: [], next: null, total: 0, asOf: expect.any(String) });
  });

  it('takes the same few statements however much is new', async () => {
    const count = async (): Promise<number> => {
      const run = jest.spyOn(world.database, 'run');
      await catchUp();
      const statements = run.mock.calls.filter(([{ name: called }]) => called.startsWith('catch_up')).length;
      run.mockRestore();
      return statements;
    };
    const none = await count();
    for (let number = 0; number < 6; number++) await aThread(world, bo, number % 2 ? group : network.spaceId);
    expect(await count()).toBe(none);
    expect(none).toBe(2);
  });

  it.each(['limit=51', 'network=1', 'after=WzFd', 'after=x', 'q=1'])('refuses %s', async (query) => {
    expect((await as(anne).get(`/catch-up?${query}`)).status).toBe(400);
  });
});
