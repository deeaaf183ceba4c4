import type { PostPageView, ThreadSummaryView, ThreadView } from '@hv/discussions/contracts';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { aScene, aThread, ThreadRequests } from '../testing';
import { ThreadNewsService } from './thread-news.service';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let sus: SpecMember;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const unread = async (member: SpecMember, threadId: string): Promise<number> =>
  (await as(member).get<ThreadView>(`/threads/${threadId}`)).body.unread;

beforeAll(async () => {
  ({ world, network, herning, hvidovre } = await aScene());
  sus = await aMember(world, network, { role: 'consultant', organisation: 'SUS' });
});

afterAll(() => world.close());

describe('a thread', () => {
  it('is started with its first post, by who writes in the space', async () => {
    const { status, body } = await as(herning).start(network.spaceId, '  Skolefravær \n som tegn ', 'Hvad ser I?');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      spaceId: network.spaceId,
      title: 'Skolefravær som tegn',
      lastSeq: 1,
      lastChange: 1,
      unread: 0,
      version: 1,
      subject: null,
    });
    expect(body.author).toEqual({ id: herning.personId, name: herning.name, organisation: 'Herning Kommune' });
    expect(body.abilities).toEqual({
      reply: true,
      editOwn: true,
      editAny: false,
      removeOwn: true,
      removeAny: false,
      moderate: false,
      close: true,
      markAnswer: true,
      sameHere: false,
    });
    expect(body).toMatchObject({ kind: 'talk', pinned: false, closed: false, answer: null });
  });

  it('tells a consultant of the network that they moderate', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const { body } = await as(sus).get<ThreadView>(`/threads/${thread.id}`);
    expect(body.abilities).toMatchObject({ moderate: true, editAny: true, removeAny: true });
  });

  it.each([
    ['nothing', '', 400],
    ['white space', '   ', 422],
    ['151 characters', 'x'.repeat(151), 400],
    ['a CPR number', 'Om 010107-4123', 422],
  ])('is refused with %s as its title', async (_what, title, status) => {
    expect((await as(herning).start(network.spaceId, title)).status).toBe(status);
  });

  it('is renamed by who started it or moderates, from the version they saw', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Gammelt navn');
    const rename = (member: SpecMember, title: string, version: number): ReturnType<ThreadRequests['send']> =>
      as(member).send('PATCH', `/threads/${thread.id}`, { title }, { 'if-match': `"${version}"` });
    expect((await rename(hvidovre, 'Mit navn', 1)).status).toBe(403);
    expect(await rename(herning, 'Nyt navn', 1)).toMatchObject({ status: 200, body: { title: 'Nyt navn', version: 2 } });
    expect(await rename(sus, 'For sent', 1)).toMatchObject({ status: 412, body: { code: 'platform.stale' } });
    expect(await rename(sus, 'Rettet', 2)).toMatchObject({ status: 200, body: { version: 3 } });
  });
});

describe('a space’s threads', () => {
  it('come latest activity first, page by page, each once', async () => {
    const room = await aNetwork(world, { name: 'Sider' });
    const member = await aMember(world, room, { organisation: 'Kolding Kommune' });
    const ids: string[] = [];
    for (let n = 0; n < 7; n++) ids.push((await aThread(world, member, room.spaceId, `Tråd ${n}`)).id);
    await as(member).add(ids[2]!, 'Op igen');
    const seen: string[] = [];
    let url: string | null = `/spaces/${room.spaceId}/threads?limit=3`;
    while (url) {
      const { body }: { body: Page<ThreadSummaryView> } = await as(member).get<Page<ThreadSummaryView>>(url);
      seen.push(...body.items.map(({ id }) => id));
      url = body.next && `/spaces/${room.spaceId}/threads?limit=3&after=${body.next}`;
    }
    expect(seen).toEqual([ids[2], ids[6], ids[5], ids[4], ids[3], ids[1], ids[0]]);
  });

  it('show who wrote last and how it begins, but nothing of a removed post, which moves its thread no more', async () => {
    const room = await aNetwork(world, { name: 'Uddrag' });
    const member = await aMember(world, room, { organisation: 'Randers Kommune' });
    const thread = await aThread(world, member, room.spaceId, 'Uddrag');
    const { body: post } = await as(member).add(thread.id, `Ord ${'med mange tegn '.repeat(30)}`);
    const list = (): Promise<{ body: Page<ThreadSummaryView> }> =>
      as(member).get<Page<ThreadSummaryView>>(`/spaces/${room.spaceId}/threads`);
    const [summary] = (await list()).body.items;
    expect(summary?.lastAuthor?.name).toBe(member.name);
    expect(summary?.excerpt.length).toBeLessThanOrEqual(161);
    expect(summary?.excerpt.endsWith('…')).toBe(true);
    const other = await aThread(world, member, room.spaceId, 'Imens');
    const { body: latest } = await as(member).add(thread.id, 'Det sidste');
    await as(member).remove(latest.id);
    expect((await list()).body.items).toMatchObject([
      { id: other.id },
      { id: thread.id, lastAuthor: { name: member.name }, excerpt: summary!.excerpt, lastPostAt: post.createdAt },
    ]);
    await as(member).remove(post.id);
    await as(member).remove((await as(member).get<PostPageView>(`/threads/${thread.id}/posts`)).body.items[0]!.id);
    expect((await list()).body.items[1]).toMatchObject({ id: thread.id, lastAuthor: null, excerpt: '' });
  });

  it('refuse a cursor that is not one of theirs', async () => {
    for (const cursor of ['x', Buffer.from('[1,2]').toString('base64url'), Buffer.from('["x"').toString('base64url')])
      expect((await as(herning).get(`/spaces/${network.spaceId}/threads?after=${cursor}`)).status).toBe(400);
  });
});

describe('unread', () => {
  it('counts what others wrote after one’s mark, without removed posts', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Ulæst');
    expect(await unread(hvidovre, thread.id)).toBe(1);
    await as(herning).add(thread.id, 'to');
    const { body: three } = await as(herning).add(thread.id, 'tre');
    expect(await unread(hvidovre, thread.id)).toBe(3);
    await as(herning).remove(three.id);
    expect(await unread(hvidovre, thread.id)).toBe(2);
    expect((await as(hvidovre).read(thread.id, 1)).status).toBe(204);
    expect(await unread(hvidovre, thread.id)).toBe(1);
    await as(hvidovre).add(thread.id, 'mit svar');
    expect(await unread(hvidovre, thread.id)).toBe(0);
    expect(await unread(herning, thread.id)).toBe(1);
  });

  it('can be set back, and never lies beyond the last post', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Tilbage');
    await as(hvidovre).read(thread.id, 900);
    await as(herning).add(thread.id, 'ny');
    expect(await unread(hvidovre, thread.id)).toBe(1);
    await as(hvidovre).read(thread.id, 0);
    expect(await unread(hvidovre, thread.id)).toBe(2);
    expect((await as(hvidovre).read(thread.id, -1)).status).toBe(400);
  });

  it('begins at joining: what was there before is not new', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Før min tid');
    const newcomer = await aMember(world, network, { organisation: 'Viborg Kommune', validFrom: new Date() });
    expect(await unread(newcomer, thread.id)).toBe(0);
    await as(herning).add(thread.id, 'Velkommen');
    expect(await unread(newcomer, thread.id)).toBe(1);
  });

  it('is gathered over all of someone’s spaces without a query for each', async () => {
    const room = await aNetwork(world, { name: 'Overblik' });
    const writer = await aMember(world, room, { organisation: 'Odense Kommune' });
    const reader = await aMember(world, room, { organisation: 'Køge Kommune' });
    const first = await aThread(world, writer, room.spaceId, 'Den første');
    const second = await aThread(world, writer, room.spaceId, 'Den anden');
    await as(reader).read(first.id, 1);
    const granted = {
      spaceId: room.spaceId,
      networkId: room.id,
      kind: 'network' as const,
      membershipId: reader.membershipId,
      writes: true,
      moderates: false,
      joinedAt: new Date(0),
    };
    const news = await world.app.get(ThreadNewsService, { strict: false }).of(reader.personId, [granted]);
    expect(news.unread.map(({ id, unread: count }) => [id, count])).toEqual([[second.id, 1]]);
    expect(news.recent.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(news.unreadBySpace.get(room.spaceId)).toBe(1);
  });
});
