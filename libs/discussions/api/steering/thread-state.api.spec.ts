import { randomUUID } from 'node:crypto';
import type { ThreadChangesView, ThreadNotice, ThreadSummaryView, ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { DiscussionsModule } from '../discussions.module';
import { aLiveClient, aThread, type LiveClient, ThreadRequests } from '../testing';

let world: World;
let address: string;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let consultant: SpecMember;
let outsider: SpecMember;
const open: LiveClient[] = [];

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
type Done = Promise<Answer<ThreadView & ProblemView>>;
const put = (member: SpecMember, path: string, body?: object): Done => as(member).send('PUT', path, body);
const remove = (member: SpecMember, path: string): Done => as(member).send('DELETE', path);
const view = async (member: SpecMember, id: string): Promise<ThreadView> => (await as(member).get<ThreadView>(`/threads/${id}`)).body;
const aQuestion = async (author = herning): Promise<ThreadView> =>
  (
    await as(author).send<ThreadView>('POST', `/spaces/${network.spaceId}/threads`, {
      title: 'Hvordan måler I trivsel?',
      body: { text: 'Hvad bruger I?' },
      kind: 'question',
    })
  ).body;

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  address = await world.listen();
  network = await aNetwork(world);
  herning = await aMember(world, network, { organisation: 'Herning Kommune' });
  hvidovre = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  consultant = await aMember(world, network, { role: 'consultant', organisation: 'SUS' });
  outsider = await aMember(world, await aNetwork(world, { name: 'Efterværn' }), { role: 'secretariat' });
});
afterEach(() => {
  for (const client of open.splice(0)) client.close();
});
afterAll(() => world.close());

describe('who may', () => {
  const path = { pin: 'pin', close: 'closed', answer: 'answer', sameHere: 'same-here' } as const;
  it.each([
    ['its starter', () => herning, { pin: 403, close: 200, answer: 200, sameHere: 409 }],
    ['another who writes there', () => hvidovre, { pin: 403, close: 403, answer: 403, sameHere: 200 }],
    ['a moderator', () => consultant, { pin: 200, close: 200, answer: 200, sameHere: 200 }],
    ['someone of another network', () => outsider, { pin: 404, close: 404, answer: 404, sameHere: 404 }],
  ] as const)('%s', async (_who, member, may) => {
    for (const verb of ['sameHere', 'pin', 'answer', 'close'] as const) {
      const thread = await aQuestion();
      const abilities = member() === outsider ? undefined : (await view(member(), thread.id)).abilities;
      const { status } = await put(member(), `/threads/${thread.id}/${path[verb]}`, verb === 'answer' ? { postId: null } : undefined);
      expect([verb, status]).toEqual([verb, may[verb]]);
      if (abilities) {
        const said = { pin: abilities.moderate, close: abilities.close, answer: abilities.markAnswer, sameHere: abilities.sameHere }[verb];
        expect([verb, said]).toEqual([verb, may[verb] === 200]);
      }
    }
  });
});

describe('a pinned thread', () => {
  it('stands first, and every thread comes once over all pages', async () => {
    const room = await aNetwork(world, { name: 'Sider' });
    const member = await aMember(world, room, { role: 'secretariat' });
    const ids: string[] = [];
    for (let n = 0; n < 7; n++) ids.push((await aThread(world, member, room.spaceId, `Tråd ${n}`)).id);
    for (const at of [1, 3, 4]) expect((await put(member, `/threads/${ids[at]}/pin`)).body).toMatchObject({ pinned: true, version: 2 });
    await remove(member, `/threads/${ids[3]}/pin`);
    for (const limit of [1, 2, 3, 50]) {
      const seen: string[] = [];
      let url: string | null = `/spaces/${room.spaceId}/threads?limit=${limit}`;
      while (url) {
        const { body }: { body: Page<ThreadSummaryView> } = await as(member).get<Page<ThreadSummaryView>>(url);
        seen.push(...body.items.map(({ id }) => id));
        url = body.next && `/spaces/${room.spaceId}/threads?limit=${limit}&after=${body.next}`;
      }
      expect(seen).toEqual([4, 1, 6, 5, 3, 2, 0].map((at) => ids[at]));
    }
  });

  it('is pinned once, however often that is said', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const first = (await put(consultant, `/threads/${thread.id}/pin`)).body;
    expect((await put(consultant, `/threads/${thread.id}/pin`)).body).toEqual(first);
  });
});

describe('a closed thread', () => {
  it('takes posts from moderators only, alone or in a group, as its abilities say', async () => {
    for (const grouped of [false, true])
      for (const [member, closed] of [
        [herning, false],
        [hvidovre, false],
        [consultant, false],
        [herning, true],
        [hvidovre, true],
        [consultant, true],
      ] as const) {
        const thread = await aThread(world, herning, network.spaceId);
        if (closed) expect((await put(herning, `/threads/${thread.id}/closed`)).body).toMatchObject({ closed: true });
        const { reply } = (await view(member, thread.id)).abilities;
        const answers = await Promise.all(Array.from({ length: grouped ? 5 : 1 }, (_, n) => as(member).add(thread.id, `Indlæg ${n}`)));
        for (const { status, body } of answers) {
          expect([member.name, closed, status]).toEqual([member.name, closed, reply ? 201 : 403]);
          if (!reply) expect(body.code).toBe('discussions.thread-closed');
        }
        expect((await view(herning, thread.id)).lastSeq).toBe(reply ? 1 + answers.length : 1);
      }
  });

  it('lets nobody in who is written together with a moderator', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    await put(herning, `/threads/${thread.id}/closed`);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => as(n % 2 ? consultant : hvidovre).add(thread.id, `Indlæg ${n}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, (_, n) => (n % 2 ? 201 : 403)));
    expect((await view(herning, thread.id)).lastSeq).toBe(7);
  });

  it('lets nobody in who waited while it was closed', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const answers = await Promise.all([
      put(herning, `/threads/${thread.id}/closed`),
      ...Array.from({ length: 20 }, (_, n) => as(hvidovre).add(thread.id, `Samtidig ${n}`)),
    ]);
    const written = answers.slice(1).filter(({ status }) => status === 201).length;
    const { lastChange } = answers[0]!.body as ThreadView;
    const after = (await as(herning).get<ThreadChangesView>(`/threads/${thread.id}/changes?after=${lastChange}`)).body;
    expect(after.items).toEqual([]);
    expect((await view(herning, thread.id)).lastSeq).toBe(1 + written);
  });

  it('is opened again', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    await put(herning, `/threads/${thread.id}/closed`);
    expect((await remove(herning, `/threads/${thread.id}/closed`)).body).toMatchObject({ closed: false, version: 3 });
    expect((await as(hvidovre).add(thread.id, 'Tak')).status).toBe(201);
  });
});

describe('an answer', () => {
  it('is a post that stands in the thread', async () => {
    const thread = await aQuestion();
    const other = await aThread(world, herning, network.spaceId);
    const { body: elsewhere } = await as(hvidovre).add(other.id, 'Et andet sted');
    const { body: post } = await as(hvidovre).add(thread.id, 'Vi bruger skemaer');
    const marked = await put(herning, `/threads/${thread.id}/answer`, { postId: post.id });
    expect(marked).toMatchObject({ status: 200, body: { answer: { postId: post.id, seq: 2 } } });
    expect((await put(herning, `/threads/${thread.id}/answer`, { postId: elsewhere.id })).status).toBe(404);
    expect((await put(herning, `/threads/${thread.id}/answer`, { postId: null })).body.answer).toBeNull();
  });

  it('is none any more once the post is removed, also for lists', async () => {
    const room = await aNetwork(world, { name: 'Svar' });
    const member = await aMember(world, room, { role: 'secretariat' });
    const thread = await aThread(world, member, room.spaceId);
    const { body: post } = await as(member).add(thread.id, 'Sådan');
    await put(member, `/threads/${thread.id}/answer`, { postId: post.id });
    const listed = async (): Promise<unknown> =>
      (await as(member).get<Page<ThreadSummaryView>>(`/spaces/${room.spaceId}/threads`)).body.items[0]?.answered;
    expect(await listed()).toBe(true);
    await as(member).remove(post.id);
    expect((await view(member, thread.id)).answer).toBeNull();
    expect(await listed()).toBe(false);
    expect((await put(member, `/threads/${thread.id}/answer`, { postId: post.id })).status).toBe(404);
  });

  it.each([[{}], [{ postId: 7 }], [{ postId: 'x' }], [{ postId: [] }], [{ postId: null, more: 1 }], [null]])(
    'is refused as %j',
    async (body) => {
      const thread = await aQuestion();
      expect((await put(herning, `/threads/${thread.id}/answer`, body as object)).status).toBe(400);
    },
  );
});

describe('"same here"', () => {
  it('counts each person once, for readers and lists, and is taken back', async () => {
    const thread = await aQuestion();
    for (const member of [hvidovre, hvidovre, consultant]) await put(member, `/threads/${thread.id}/same-here`);
    expect(await view(hvidovre, thread.id)).toMatchObject({ sameHere: 2, saidSameHere: true, version: 1 });
    expect(await view(herning, thread.id)).toMatchObject({ sameHere: 2, saidSameHere: false });
    const { items } = (await as(herning).get<Page<ThreadSummaryView>>(`/spaces/${network.spaceId}/threads`)).body;
    expect(items.find(({ id }) => id === thread.id)?.sameHere).toBe(2);
    expect((await remove(hvidovre, `/threads/${thread.id}/same-here`)).body).toMatchObject({ sameHere: 1, saidSameHere: false });
  });

  it('is not for conversations, nor for what is closed', async () => {
    const talk = await aThread(world, herning, network.spaceId);
    expect((await put(hvidovre, `/threads/${talk.id}/same-here`)).body).toMatchObject({
      status: 409,
      code: 'discussions.not-to-same-here',
    });
    const closed = await aQuestion();
    await put(hvidovre, `/threads/${closed.id}/same-here`);
    await put(herning, `/threads/${closed.id}/closed`);
    expect((await put(consultant, `/threads/${closed.id}/same-here`)).status).toBe(409);
    expect((await remove(hvidovre, `/threads/${closed.id}/same-here`)).status).toBe(200);
  });

  it('is said by whoever loses the space no more, and by someone who left it is still counted', async () => {
    const thread = await aQuestion();
    const leaver = await aMember(world, network, { organisation: 'Viborg Kommune', validTo: new Date(Date.now() + 60_000) });
    await put(leaver, `/threads/${thread.id}/same-here`);
    await world.query(`UPDATE networks_memberships SET valid_to = now() - interval '1 hour' WHERE id = $1`, [leaver.membershipId]);
    expect((await remove(leaver, `/threads/${thread.id}/same-here`)).status).toBe(404);
    expect((await view(herning, thread.id)).sameHere).toBe(1);
  });
});

describe('each change of state', () => {
  it.each([
    ['pin', () => consultant, 'PUT', 'pin', undefined],
    ['unpin', () => consultant, 'DELETE', 'pin', undefined],
    ['close', () => herning, 'PUT', 'closed', undefined],
    ['reopen', () => herning, 'DELETE', 'closed', undefined],
    ['answer', () => herning, 'PUT', 'answer', 'first'],
    ['same here', () => consultant, 'PUT', 'same-here', undefined],
    ['not any more', () => consultant, 'DELETE', 'same-here', undefined],
  ] as const)(
    '%s: what was known and the push are what a fresh read says, and `changes` too',
    async (_what, member, method, path, post) => {
      const thread = await aQuestion();
      await put(hvidovre, `/threads/${thread.id}/same-here`);
      if (method === 'DELETE') await put(member(), `/threads/${thread.id}/${path}`);
      const before = await view(hvidovre, thread.id);
      const listener = await aLiveClient(address, hvidovre);
      open.push(listener);
      await listener.ask('space.join', { spaceId: network.spaceId });
      await listener.ask('thread.join', { threadId: thread.id });
      const first = post && (await as(herning).get<{ items: { id: string }[] }>(`/threads/${thread.id}/posts`)).body.items[0]!.id;
      await as(member()).send(method, `/threads/${thread.id}/${path}`, first ? { postId: first } : undefined);
      const push = (await listener.hears(
        'thread.changed',
        ({ id, lastChange }) => id === thread.id && lastChange === before.lastChange + 1,
      )) as unknown as ThreadNotice;
      const { lastChange, version, title, state } = push;
      const fresh = await view(hvidovre, thread.id);
      // What one may do is no fact for a push: whoever hears of another state asks anew.
      const { abilities } = fresh;
      expect({ ...before, lastChange, version, title, ...state, abilities }).toEqual(fresh);
      const changes = (await as(hvidovre).get<ThreadChangesView>(`/threads/${thread.id}/changes?after=${before.lastChange}`)).body;
      expect(changes).toMatchObject({ items: [], next: null, lastChange, version, state });
    },
  );
});

describe('what does not exist', () => {
  it('is not found', async () => {
    for (const path of ['pin', 'closed', 'same-here']) {
      expect((await put(consultant, `/threads/${randomUUID()}/${path}`)).status).toBe(404);
      expect((await remove(consultant, `/threads/x/${path}`)).status).toBe(404);
    }
  });
});
