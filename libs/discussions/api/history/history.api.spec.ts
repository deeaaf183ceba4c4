import type { AnyPostView, PostPageView, PostVersionsView, PostView, ThreadSummaryView, ThreadView } from '@hv/discussions/contracts';
import { aMember, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { bySystem } from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import type { Answer, World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { aScene, aThread, type LiveClients, ThreadRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let secretariat: SpecMember;
let outsider: SpecMember;
let thread: ThreadView;
let post: PostView;
let sockets: LiveClients;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const versions = (member: SpecMember, query = ''): Promise<Answer<PostVersionsView & ProblemView>> =>
  as(member).get(`/posts/${post.id}/versions${query}`);
const restore = (member: SpecMember): Promise<Answer<PostView & ProblemView>> => as(member).send('POST', `/posts/${post.id}/restore`);
const newest = async (): Promise<AnyPostView> => (await as(bo).get<PostPageView>(`/threads/${thread.id}/posts`)).body.items.at(-1)!;

beforeAll(async () => {
  ({ world, network, herning: anne, hvidovre: bo, secretariat, outsider, sockets } = await aScene());
});
beforeEach(async () => {
  thread = await aThread(world, anne, network.spaceId);
  post = (await as(anne).add(thread.id, 'Vi har lukket to tilbud')).body;
});
afterEach(() => sockets.close());
afterAll(() => world.close());

describe('the history of a post', () => {
  it('holds what stood there, by whom and since when, for whoever sees the thread', async () => {
    await as(anne).edit(post.id, 'Vi har lukket tre tilbud', 1);
    await as(secretariat).edit(post.id, 'Vi har lukket tre tilbud.', 2);
    const { status, body } = await versions(bo);
    expect(status).toBe(200);
    expect(body).toEqual({
      items: [
        {
          version: 3,
          text: 'Vi har lukket tre tilbud.',
          author: { id: secretariat.personId, name: secretariat.name, organisation: 'Brønderslev Kommune' },
          writtenAt: expect.any(String),
        },
        {
          version: 2,
          text: 'Vi har lukket tre tilbud',
          author: { id: anne.personId, name: anne.name, organisation: 'Herning Kommune' },
          writtenAt: expect.any(String),
        },
        { version: 1, text: 'Vi har lukket to tilbud', author: expect.objectContaining({ id: anne.personId }), writtenAt: post.createdAt },
      ],
      next: null,
    });
    expect(body.items[0]!.writtenAt).toBe(((await newest()) as PostView).editedAt);
  });

  it('of a post that was never edited is that post', async () => {
    expect((await versions(bo)).body).toMatchObject({ items: [{ version: 1, text: post.text, writtenAt: post.createdAt }], next: null });
  });

  it('keeps nothing of an edit that came too late or was refused', async () => {
    await as(anne).edit(post.id, 'Nummer to', 1);
    expect((await as(anne).edit(post.id, 'For sent', 1)).status).toBe(412);
    expect((await as(anne).edit(post.id, 'Født 010180-1234', 2)).status).toBe(422);
    const answers = await Promise.all(['a', 'b', 'c'].map((text) => as(anne).edit(post.id, text, 2)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const { body, text } = await versions(anne);
    expect(body.items.map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(text).not.toContain('1234');
  });

  it('is read page by page, each version with who wrote it', async () => {
    for (let version = 1; version <= 24; version++)
      await as(version % 2 ? anne : secretariat).edit(post.id, `Udgave ${version + 1}`, version);
    const first = (await versions(bo)).body;
    expect([first.items.length, first.next]).toEqual([20, 6]);
    const second = (await versions(bo, `?before=${first.next}`)).body;
    expect(second).toMatchObject({ items: [{ version: 5 }, { version: 4 }, { version: 3 }, { version: 2 }, { version: 1 }], next: null });
    const authors = [...first.items, ...second.items].map(({ version, author }) => [version, author.id]);
    const expected = Array.from({ length: 25 }, (_, n) => 25 - n).map((version) => [
      version,
      version === 1 || version % 2 === 0 ? anne.personId : secretariat.personId,
    ]);
    expect(authors).toEqual(expected);
    for (const before of ['0', '-1', 'x', '1.5', '99999999999']) expect((await versions(bo, `?before=${before}`)).status).toBe(400);
  });

  it('is for moderators alone once the post is removed or hidden, and for no stranger ever', async () => {
    await as(anne).edit(post.id, 'Rettet', 1);
    expect((await versions(outsider)).body).toMatchObject({ status: 404, code: 'discussions.post-not-found' });
    await as(anne).remove(post.id);
    for (const member of [anne, bo])
      expect((await versions(member)).body).toMatchObject({ status: 403, code: 'discussions.may-not-restore' });
    expect((await versions(secretariat)).body.items).toHaveLength(2);
    await restore(secretariat);
    await world.query(`UPDATE discussions_posts SET extra = '{"hiddenReason":"Navn på et barn"}' WHERE id = $1`, [post.id]);
    expect((await versions(bo)).status).toBe(403);
    expect((await versions(secretariat)).status).toBe(200);
  });

  it('forgets the name of whoever is erased and was named in it', async () => {
    const named = await aMember(world, network, { name: 'Åse Ørbæk', organisation: 'Viborg Kommune' });
    const naming = { type: 'mention', attrs: { kind: 'person', id: named.personId, label: named.name } };
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Spørg ' }, naming] }] };
    const { body: asked } = await as(anne).send<PostView>('PATCH', `/posts/${post.id}`, { body }, { 'if-match': '"1"' });
    expect(asked.version).toBe(2);
    await as(anne).edit(post.id, 'Spørg en anden', 2);
    await world.app.get(PersonalDataBook).erase(bySystem, named.personId);
    const { body: after, text } = await versions(bo);
    expect(text).not.toContain('Åse');
    expect(after.items[1]!.text).toBe('Spørg @Tidligere medlem fra Viborg Kommune');
    const kept = await world.query('SELECT document FROM discussions_post_versions WHERE post_id = $1', [post.id]);
    expect(JSON.stringify(kept)).not.toContain('Åse');
  });
});

describe('a removed post', () => {
  it('is put back by moderators, and told as a fresh read shows it', async () => {
    await as(anne).remove(post.id);
    const reader = await sockets.open(bo, thread.id);
    const { status, body } = await restore(secretariat);
    expect([status, body]).toMatchObject([200, { id: post.id, seq: 2, change: 4, version: 3, text: post.text, editedAt: null }]);
    expect(await reader.hears('post.changed')).toEqual(await newest());
    expect(await newest()).toEqual(body);
    const { items } = (await as(bo).get<Page<ThreadSummaryView>>(`/spaces/${network.spaceId}/threads`)).body;
    expect(items[0]).toMatchObject({ id: thread.id, lastPostAt: post.createdAt, excerpt: post.text });
    const events = await world.query(`SELECT actor_id FROM platform_events WHERE name = 'discussions.post-restored' AND object_id = $1`, [
      post.id,
    ]);
    expect(events).toEqual([{ actor_id: secretariat.personId }]);
    expect((await restore(secretariat)).body).toEqual(body);
    expect((await as(anne).edit(post.id, 'Videre', 3)).status).toBe(200);
  });

  it('is not put back by others, nor where it no longer stands', async () => {
    await as(anne).remove(post.id);
    expect((await restore(anne)).body).toMatchObject({ status: 403, code: 'discussions.may-not-restore' });
    expect((await restore(outsider)).status).toBe(404);
    await world.query(`UPDATE discussions_posts SET extra = jsonb_build_object('movedTo', id) WHERE id = $1`, [post.id]);
    expect((await restore(secretariat)).body).toMatchObject({ status: 409, code: 'discussions.post-moved' });
    expect(await newest()).toMatchObject({ removed: true, movedTo: post.id });
  });

  it('leaves no gap among the changes when two put it back at once', async () => {
    await as(anne).remove(post.id);
    const answers = await Promise.all([restore(secretariat), restore(secretariat), restore(secretariat)]);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    expect(answers.every(({ status }) => status === 200 || status === 412)).toBe(true);
    expect((await as(bo).get<ThreadView>(`/threads/${thread.id}`)).body.lastChange).toBe((await newest()).change);
  });
});
