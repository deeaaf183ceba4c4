import { discussionLimits, type NamedLinksView, type ThreadHeadView, type ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { DiscussionsModule } from '../discussions.module';
import { aThread, ThreadRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let outsider: SpecMember;
let thread: ThreadView;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const head = async (member = bo): Promise<ThreadHeadView> => (await as(member).get<ThreadHeadView>(`/threads/${thread.id}/summary`)).body;
const links = async (query = ''): Promise<NamedLinksView> => (await as(bo).get<NamedLinksView>(`/threads/${thread.id}/links${query}`)).body;
const sayLink = (text: string, href: string): Promise<Answer<ProblemView>> =>
  as(anne).send('POST', `/threads/${thread.id}/posts`, {
    body: {
      type: 'doc',
      schemaVersion: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }] }],
    },
  });

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  network = await aNetwork(world);
  anne = await aMember(world, network, { organisation: 'Herning Kommune', name: 'Anne Lund' });
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune', name: 'Bo Kjær' });
  outsider = await aMember(world, await aNetwork(world, { name: 'Et andet' }));
});
beforeEach(async () => {
  thread = await aThread(world, anne, network.spaceId);
});
afterAll(() => world.close());

describe('the head of a thread', () => {
  it('says who takes part, whoever wrote most first, how much stands there and since when', async () => {
    await as(bo).add(thread.id, 'Vi har prøvet det');
    const { body: last } = await as(bo).add(thread.id, 'Og det gik godt');
    const found = await head();
    expect(found).toEqual({
      posts: 3,
      firstAt: expect.stringMatching(/^2\d{3}-/),
      lastAt: last.createdAt.slice(0, 23) + 'Z',
      people: [
        { id: bo.personId, name: 'Bo Kjær', organisation: 'Hvidovre Kommune', posts: 2 },
        { id: anne.personId, name: 'Anne Lund', organisation: 'Herning Kommune', posts: 1 },
      ],
      peopleTotal: 2,
      answer: null,
    });
  });

  it('is what it is now: after more posts, a removal and another name', async () => {
    const { body: post } = await as(bo).add(thread.id, 'Vi har prøvet det');
    expect((await head()).peopleTotal).toBe(2);
    await as(bo).remove(post.id);
    expect(await head()).toMatchObject({ posts: 1, peopleTotal: 1 });
    await world.query('UPDATE identity_persons SET name = $2 WHERE id = $1', [anne.personId, 'Anne Lund Holm']);
    expect((await head()).people[0]?.name).toBe('Anne Lund Holm');
    await world.query('UPDATE identity_persons SET name = $2 WHERE id = $1', [anne.personId, 'Anne Lund']);
  });

  it('shows how its answer begins', async () => {
    const { body: post } = await as(bo).add(thread.id, `Spørg først.\n${'Og lyt. '.repeat(60)}`);
    await as(anne).send('PUT', `/threads/${thread.id}/answer`, { postId: post.id });
    const { answer } = await head();
    expect(answer).toMatchObject({
      postId: post.id,
      seq: 2,
      author: { id: bo.personId, name: 'Bo Kjær', organisation: 'Hvidovre Kommune' },
    });
    expect(answer?.excerpt).toMatch(/^Spørg først\. Og lyt\..*…$/);
    expect(answer!.excerpt.length).toBeLessThanOrEqual(161);
  });

  it('names so many and counts the rest', async () => {
    const many = await Promise.all(Array.from({ length: 13 }, (_, at) => aMember(world, network, { organisation: `Kommune ${at}` })));
    for (const member of many) await as(member).add(thread.id, 'Her også');
    const { people, peopleTotal } = await head();
    expect([people.length, peopleTotal]).toEqual([discussionLimits.headPeople, 14]);
  });

  it('does not exist for whoever does not see the thread', async () => {
    for (const path of ['summary', 'links']) {
      const { status, body } = await as(outsider).get(`/threads/${thread.id}/${path}`);
      expect([status, body.code]).toEqual([404, 'discussions.thread-not-found']);
    }
  });
});

describe('what is linked to in a thread', () => {
  it('comes from the newest post back, page by page', async () => {
    for (let at = 1; at <= discussionLimits.headLinkPosts + 2; at++) await sayLink(`Side ${at}`, `https://a.example/${at}`);
    await as(bo).add(thread.id, 'Tak');
    const first = await links();
    expect(first.items).toHaveLength(discussionLimits.headLinkPosts);
    expect(first.items[0]).toEqual({
      seq: discussionLimits.headLinkPosts + 3,
      kind: 'link',
      href: 'https://a.example/22',
      label: 'Side 22',
    });
    const second = await links(`?before=${first.next}`);
    expect([second.items.map(({ label }) => label), second.next]).toEqual([['Side 2', 'Side 1'], null]);
  });

  it('is gone with what was removed or hidden', async () => {
    const [one, other] = [await sayLink('Et', 'https://a.example/1'), await sayLink('To', 'https://a.example/2')].map(
      ({ body }) => (body as unknown as { id: string }).id,
    );
    await as(anne).remove(one!);
    await world.query(`UPDATE discussions_posts SET extra = '{"hiddenReason":"Navne"}' WHERE id = $1`, [other]);
    expect(await links()).toEqual({ items: [], next: null });
  });

  it.each(['?before=0', '?before=x', '?before=99999999999'])('refuses %s', async (query) => {
    expect((await as(bo).get(`/threads/${thread.id}/links${query}`)).status).toBe(400);
  });

  it('is found along an index of its own, however long the thread is', async () => {
    const plan = await world.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT seq FROM discussions_posts WHERE thread_id = '${thread.id}' AND (html LIKE '%<a %' OR html LIKE '%<img %')
       AND removed_at IS NULL AND seq < 100 ORDER BY seq DESC LIMIT 21`,
    );
    expect(JSON.stringify(plan)).toContain('discussions_posts_linking');
  });
});
