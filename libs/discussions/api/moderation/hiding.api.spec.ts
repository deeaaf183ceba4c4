import type {
  PostSourceView,
  PostVersionsView,
  PostView,
  ThreadChangesView,
  ThreadSummaryView,
  ThreadView,
} from '@hv/discussions/contracts';
import type { SpecMember, SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { aScene, aThread, type LiveClients } from '../testing';
import { ordering, type OrderRequests } from './spec-moderation';

const secret = 'Drengen hedder Storm';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let secretariat: SpecMember;
let outsider: SpecMember;
let thread: ThreadView;
let post: PostView;
let sockets: LiveClients;

const as = (member: SpecMember): OrderRequests => ordering(world, member);
const last = async (member: SpecMember): Promise<PostView> => (await as(member).posts(thread.id)).at(-1) as PostView;
const eventsOf = (name: string): Promise<object[]> =>
  world.query('SELECT actor_id FROM platform_events WHERE name = $1 AND object_id = $2', [name, post.id]);

beforeAll(async () => {
  ({ world, network, herning: anne, hvidovre: bo, secretariat, outsider, sockets } = await aScene());
});
beforeEach(async () => {
  thread = await aThread(world, bo, network.spaceId);
  post = (await as(anne).add(thread.id, secret)).body;
});
afterEach(() => sockets.close());
afterAll(() => world.close());

describe('a hidden post', () => {
  it('is told as a fresh read shows it, hidden and shown again, and nothing of its text goes anywhere', async () => {
    await as(bo).posts(thread.id);
    await as(bo).posts(thread.id); // so that the page is kept
    const reader = await sockets.open(bo, thread.id);
    const { status, body } = await as(secretariat).hide(post.id);
    expect([status, body]).toMatchObject([
      200,
      { id: post.id, html: '', text: '', hidden: { reason: 'Her står et navn' }, version: 1, change: 3 },
    ]);
    expect(await reader.hears('post.changed', ({ change }) => change === 3)).toEqual(await last(bo));
    expect(await last(bo)).toEqual(body);
    for (const member of [anne, bo, secretariat]) {
      const reads = [
        `/threads/${thread.id}/posts`,
        `/threads/${thread.id}/posts?after=0`,
        `/threads/${thread.id}/changes?after=0`,
        `/spaces/${network.spaceId}/threads`,
        `/catch-up`,
      ];
      for (const path of reads) expect([path, (await as(member).get(path)).text.includes('Storm')]).toEqual([path, false]);
    }
    expect(JSON.stringify(reader.heard)).not.toContain('Storm');
    const { body: shown } = await as(secretariat).show(post.id);
    expect(shown).toEqual({ ...post, change: 4 });
    expect(await reader.hears('post.changed', ({ change }) => change === 4)).toEqual(await last(bo));
    const caught = await as(bo).get<ThreadChangesView>(`/threads/${thread.id}/changes?after=2`);
    expect(caught.body.items).toEqual([await last(bo)]);
    const { items } = (await as(bo).get<Page<ThreadSummaryView>>(`/spaces/${network.spaceId}/threads`)).body;
    expect(items.find(({ id }) => id === thread.id)!.excerpt).toBe(secret);
  });

  it('is the same once and again, and takes another reason', async () => {
    const { body: first } = await as(secretariat).hide(post.id);
    expect((await as(secretariat).hide(post.id)).body).toEqual(first);
    expect((await as(secretariat).hide(post.id, 'En anden grund')).body).toMatchObject({ hidden: { reason: 'En anden grund' } });
    expect(await eventsOf('discussions.post-hidden')).toHaveLength(2);
    await as(secretariat).show(post.id);
    expect((await as(secretariat).show(post.id)).status).toBe(200);
    expect(await eventsOf('discussions.post-shown')).toEqual([{ actor_id: secretariat.personId }]);
  });

  it('is read by moderators and its author, who edits it while it stays hidden, and asks to have it shown', async () => {
    await as(secretariat).hide(post.id);
    const source = (member: SpecMember) => as(member).get<PostSourceView>(`/posts/${post.id}/source`);
    expect([
      (await source(secretariat)).status,
      (await source(anne)).status,
      (await source(bo)).status,
      (await source(outsider)).status,
    ]).toEqual([200, 200, 403, 404]);
    expect((await as(bo).get<PostVersionsView>(`/posts/${post.id}/versions`)).status).toBe(403);
    const { body: edited } = await as(anne).edit(post.id, 'Drengen har et navn', 1);
    expect(edited).toMatchObject({ version: 2, text: '', hidden: { reason: 'Her står et navn' } });
    for (const member of [bo, secretariat]) expect((await as(member).askToShow(post.id)).body.code).toBe('discussions.may-not-ask-to-show');
    expect((await as(anne).askToShow(post.id, 'Nu er navnet væk')).body).toMatchObject({ reason: 'show-again', handled: false });
    const wish = (await as(secretariat).reports()).body.items.find(({ reason }) => reason === 'show-again')!;
    expect(wish).toMatchObject({ words: 'Nu er navnet væk', reporter: { id: anne.personId }, post: { excerpt: 'Drengen har et navn' } });
    expect((await as(secretariat).handle(wish, { outcome: 'dismissed', note: 'Der står stadig en adresse' })).status).toBe(200);
    expect((await last(bo)).hidden).toBeDefined();
    await as(anne).askToShow(post.id, 'Nu også adressen');
    const again = (await as(secretariat).reports()).body.items.find(({ id }) => id === wish.id)!;
    expect(again).toMatchObject({ version: wish.version + 2, words: 'Nu også adressen', outcome: null });
    await as(secretariat).handle(again, { outcome: 'shown' });
    expect(await last(bo)).toMatchObject({ text: 'Drengen har et navn', version: 2 });
    expect(await last(bo)).not.toHaveProperty('hidden');
  });

  it('is hidden by moderators alone, and by nobody who is no part of it', async () => {
    for (const member of [anne, bo]) {
      expect((await as(member).hide(post.id)).body).toMatchObject({ status: 403, code: 'discussions.may-not-moderate' });
      expect((await as(member).show(post.id)).status).toBe(403);
    }
    expect((await as(outsider).hide(post.id)).body).toMatchObject({ status: 404, code: 'discussions.post-not-found' });
    expect((await as(outsider).show(post.id)).status).toBe(404);
    await as(anne).remove(post.id);
    expect((await as(secretariat).hide(post.id)).body).toMatchObject({ status: 409, code: 'discussions.post-removed' });
  });

  it.each([
    ['no reason', { reason: ' ' }, 422],
    ['a CPR number as reason', { reason: 'Drengen 010107-4123' }, 422],
    ['a reason that is too long', { reason: 'x'.repeat(501) }, 400],
    ['a reason that is no text', { reason: { toString: 'x' } }, 400],
    ['something besides', { reason: 'x', hidden: true }, 400],
  ])('is not hidden with %s', async (_what, request, status) => {
    expect((await as(secretariat).send<object>('PUT', `/posts/${post.id}/hidden`, request)).status).toBe(status);
    expect((await last(bo)).text).toBe(secret);
  });

  it('takes its pictures along, which stay for who sent them and for moderators', async () => {
    const bytes = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.from(post.id)]);
    const headers = { ...anne.headers, 'content-type': 'application/octet-stream' };
    const image = await world.request<{ id: string }>({
      method: 'POST',
      url: `/api/v1/spaces/${network.spaceId}/images`,
      headers,
      payload: bytes,
    });
    const body = { type: 'doc', content: [{ type: 'image', attrs: { id: image.body.id, alt: 'Et billede' } }] };
    const { body: showing } = await as(anne).send<PostView>('POST', `/threads/${thread.id}/posts`, { body });
    const seen = async (): Promise<number[]> =>
      Promise.all([anne, bo, secretariat, outsider].map(async (member) => (await as(member).get(`/images/${image.body.id}`)).status));
    expect(await seen()).toEqual([200, 200, 200, 404]);
    await as(secretariat).hide(showing.id);
    expect(await seen()).toEqual([200, 404, 200, 404]);
    await as(secretariat).show(showing.id);
    expect(await seen()).toEqual([200, 200, 200, 404]);
  });

  it('leaves no gap among the changes when many hide and show it at once', async () => {
    const doings = Array.from({ length: 12 }, (_, n) =>
      n % 2 ? as(secretariat).hide(post.id, `Grund ${n}`) : as(secretariat).show(post.id),
    );
    expect((await Promise.all(doings)).every(({ status }) => status === 200)).toBe(true);
    const { lastChange } = (await as(bo).get<ThreadView>(`/threads/${thread.id}`)).body;
    expect((await last(bo)).change).toBe(lastChange);
    const [kept] = await world.query<{ hidden: boolean; noted: boolean }>(
      `SELECT coalesce(p.extra ? 'hiddenReason', false) AS hidden,
         EXISTS (SELECT FROM discussions_hidings h WHERE h.post_id = p.id AND h.shown_at IS NULL AND h.reason = p.extra->>'hiddenReason') AS noted
       FROM discussions_posts p WHERE p.id = $1`,
      [post.id],
    );
    expect(kept!.noted).toBe(kept!.hidden);
  });
});
