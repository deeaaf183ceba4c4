import { DiscussionsModule } from '@hv/discussions/api';
import { aLiveClient, aThread, type LiveClient, ThreadRequests } from '@hv/discussions/api/testing';
import type { ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { NotificationView } from '@hv/notifications/contracts';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { FollowedPosts } from './followed-posts';
import { NotificationsModule } from './notifications.module';

let world: World;
let address: string;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
const open: LiveClient[] = [];

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const told = async (member: SpecMember): Promise<readonly NotificationView[]> =>
  (await as(member).get<Page<NotificationView>>('/notifications')).body.items;
const kinds = async (member: SpecMember): Promise<string[]> => (await told(member)).map(({ kind }) => kind.split('.')[1]!);
const seen = (member: SpecMember): Promise<unknown> => as(member).send('PUT', '/notifications/seen');

/** Posts are gathered for a while: somebody who follows everything hears when that is over, and so that nobody else is told any more. */
async function settled(): Promise<void> {
  const watcher = await aMember(world, network, { organisation: 'Vejle Kommune' });
  await as(watcher).send('PUT', `/spaces/${network.spaceId}/level`, { level: 'follow' });
  await aThread(world, await aMember(world, network, { organisation: 'Odense Kommune' }), network.spaceId, 'Vågen');
  while ((await told(watcher)).length === 0) await new Promise((resolve) => setImmediate(resolve));
}

const naming = (label: string, attrs: object): object => ({
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { label, ...attrs } }] }] },
});

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, NotificationsModule]);
  address = await world.listen();
});
beforeEach(async () => {
  network = await aNetwork(world);
  anne = await aMember(world, network);
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
});
afterAll(async () => {
  for (const client of open) client.close();
  await world.close();
});

describe('who follows a thread', () => {
  it('is told once, however many posts come, until they have seen it', async () => {
    const thread = await aThread(world, anne, network.spaceId, 'Min tråd');
    const phone = await aLiveClient(address, anne);
    open.push(phone);
    const { body: first } = await as(bo).add(thread.id, 'et');
    await as(bo).add(thread.id, 'to');
    await phone.hears('notification');
    await as(bo).add(thread.id, 'tre');
    await settled();
    const [only, ...more] = await told(anne);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ kind: 'discussions.post-added', values: { thread: 'Min tråd' }, seenAt: null });
    expect(only!.path.split('#')[0]).toBe(`/rum/${network.spaceId}/samtaler/${thread.id}`);
    expect(first.seq).toBe(2);
    await seen(anne);
    await as(bo).add(thread.id, 'fire');
    await settled();
    expect((await told(anne)).map(({ seenAt }) => seenAt === null)).toEqual([true, false]);
    expect(await told(bo)).toEqual([]);
  });

  it('is told that it is an answer when they have asked', async () => {
    const begin = async (kind: string): Promise<ThreadView> => {
      const request = { title: kind, body: { text: 'Hvordan gør I?' }, kind };
      return (await as(anne).send<ThreadView>('POST', `/spaces/${network.spaceId}/threads`, request)).body;
    };
    const [question, talk] = [await begin('question'), await begin('talk')];
    const carl = await aMember(world, network, { name: 'Carl Dam', organisation: 'Viborg Kommune' });
    await as(carl).send('PUT', `/threads/${question.id}/level`, { level: 'follow' });
    for (const thread of [question, talk]) await as(bo).add(thread.id, 'Sådan her');
    await settled();
    const answers = async (member: SpecMember) =>
      (await told(member)).map(({ values }) => [values['thread'], values['actor'], values['answers']]);
    expect((await answers(anne)).sort()).toEqual([
      ['question', bo.name, 'yes'],
      ['talk', bo.name, undefined],
    ]);
    expect(await answers(carl)).toEqual([['question', bo.name, undefined]]);
  });

  it('is not told while they have it open, nor of what they have read', async () => {
    const thread = await aThread(world, anne, network.spaceId);
    const page = await aLiveClient(address, anne);
    open.push(page);
    await page.ask('thread.join', { threadId: thread.id });
    await as(bo).add(thread.id, 'mens du læser');
    await settled();
    expect(await told(anne)).toEqual([]);
    await page.ask('thread.leave', { threadId: thread.id });
    await as(bo).add(thread.id, 'læst på en anden enhed');
    await as(anne).read(thread.id, 3);
    await settled();
    expect(await told(anne)).toEqual([]);
  });

  it('is told of new threads where they follow the space, and of nothing where they have muted it', async () => {
    await as(anne).send('PUT', `/spaces/${network.spaceId}/level`, { level: 'follow' });
    const thread = await aThread(world, bo, network.spaceId, 'Noget nyt');
    await settled();
    expect(await kinds(anne)).toEqual(['thread-started', 'thread-started']);
    await seen(anne);
    await as(anne).send('PUT', `/threads/${thread.id}/level`, { level: 'mute' });
    await as(bo).add(thread.id, 'mere');
    await as(anne).send('PUT', `/spaces/${network.spaceId}/level`, { level: 'mute' });
    await settled();
    expect((await told(anne)).filter(({ seenAt }) => seenAt === null)).toEqual([]);
  });

  it('who is named is told of that alone; among others not where they have muted it', async () => {
    const thread = await aThread(world, anne, network.spaceId);
    await as(bo).send('POST', `/threads/${thread.id}/posts`, naming(anne.name, { kind: 'person', id: anne.personId }));
    while ((await told(anne)).length === 0) await new Promise((resolve) => setImmediate(resolve));
    await settled();
    expect(await kinds(anne)).toEqual(['persons-mentioned']);
    await seen(anne);
    await as(anne).send('PUT', `/threads/${thread.id}/level`, { level: 'mute' });
    await as(bo).send('POST', `/threads/${thread.id}/posts`, naming(anne.organisation, { kind: 'organisation', id: anne.organisationId }));
    await as(bo).send('POST', `/threads/${thread.id}/posts`, naming(anne.name, { kind: 'person', id: anne.personId }));
    while ((await told(anne)).length < 2) await new Promise((resolve) => setImmediate(resolve));
    await settled();
    expect(await kinds(anne)).toEqual(['persons-mentioned', 'persons-mentioned']);
  });

  it('who lost the space is told nothing', async () => {
    const thread = await aThread(world, anne, network.spaceId);
    await world.query('UPDATE networks_memberships SET valid_to = now() WHERE id = $1', [anne.membershipId]);
    await as(bo).add(thread.id, 'efter dig');
    await settled();
    expect(await world.query('SELECT FROM notifications_notifications WHERE person_id = $1', [anne.personId])).toEqual([]);
  });

  it('is told after a start of what was written before a crash, and of nothing twice', async () => {
    const thread = await aThread(world, anne, network.spaceId);
    await as(bo).add(thread.id, 'et');
    await settled();
    await world.query('DELETE FROM notifications_notifications WHERE person_id = $1', [anne.personId]);
    const followed = world.app.get(FollowedPosts);
    for (const _start of [1, 2]) {
      await followed.onApplicationBootstrap();
      await followed.onApplicationShutdown();
    }
    expect(await kinds(anne)).toEqual(['post-added']);
    await seen(anne);
    await followed.onApplicationBootstrap();
    await followed.onApplicationShutdown();
    expect(await kinds(anne)).toEqual(['post-added']);
  });
});
