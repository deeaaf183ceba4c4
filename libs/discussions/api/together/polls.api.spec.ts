import { randomUUID } from 'node:crypto';
import type { PollVotesView, PostPageView, ThreadChangesView, ThreadView } from '@hv/discussions/contracts';
import { aMember, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { aScene, aThread, type LiveClients } from '../testing';
import { chosen, PollRequests, yesOrNo } from './spec-polls';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let secretariat: SpecMember;
let outsider: SpecMember;
let sockets: LiveClients;
let thread: ThreadView;

const as = (member: SpecMember): PollRequests => new PollRequests(world, member, thread.id);

beforeAll(async () => {
  ({ world, network, herning, hvidovre, secretariat, outsider, sockets } = await aScene());
  thread = await aThread(world, herning, network.spaceId, 'Næste skridt');
});
afterEach(() => sockets.close());
afterAll(() => world.close());

describe('a poll', () => {
  it('comes with its post, and everyone who has the thread open sees it as a fresh read does', async () => {
    const reader = await sockets.open(hvidovre, thread.id);
    const { status, body } = await as(herning).ask({ kind: 'multiple', options: ['Mandag', 'Tirsdag', 'Onsdag'] });
    expect(status).toBe(201);
    expect(body.poll).toEqual({
      kind: 'multiple',
      closesAt: null,
      closedAt: null,
      version: 1,
      options: ['Mandag', 'Tirsdag', 'Onsdag'].map((label) => ({ id: expect.any(String), label, personIds: [] })),
    });
    expect(await reader.hears('post.added', ({ id }) => id === body.id)).toEqual(await as(hvidovre).fresh(body.id));
    expect(await as(hvidovre).fresh(body.id)).toEqual(body);
  });

  it('can begin a thread', async () => {
    const { status, body } = await as(herning).send<ThreadView>('POST', `/spaces/${network.spaceId}/threads`, {
      title: 'Hvornår mødes vi?',
      body: { text: 'Sæt kryds.' },
      poll: { kind: 'date', options: ['2026-12-09T13:00', '2026-12-03'], closesAt: '2030-01-01T12:00' },
    });
    expect(status).toBe(201);
    const { body: page } = await as(hvidovre).get<PostPageView>(`/threads/${body.id}/posts`);
    expect(page.items).toMatchObject([
      {
        seq: 1,
        poll: { kind: 'date', closesAt: '2030-01-01T11:00:00.000Z', options: [{ label: '2026-12-03' }, { label: '2026-12-09T13:00' }] },
      },
    ]);
  });

  it('is made once, however often it is sent', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const [first, again] = [await as(herning).ask(yesOrNo, key), await as(herning).ask(yesOrNo, key)];
    expect(again.body).toEqual(first.body);
    expect((await as(herning).ask({ ...yesOrNo, options: ['Ja', 'Måske'] }, key)).body.code).toBe('platform.idempotency-key-reused');
  });

  it('leaves no post behind when it is no poll', async () => {
    const before = (await as(herning).get<ThreadView>(`/threads/${thread.id}`)).body.lastChange;
    for (const poll of [
      { kind: 'single', options: ['Ja'] },
      { kind: 'date', options: ['2026-02-30', '2026-03-01'] },
      { options: ['a', 'b'] },
    ])
      expect(await as(herning).ask(poll)).toMatchObject({ status: 422, body: { code: 'discussions.bad-poll' } });
    for (const poll of ['ja', [], 7]) expect((await as(herning).ask(poll)).status).toBeGreaterThanOrEqual(400);
    expect((await as(herning).ask({ kind: 'single', options: ['Ja', '010107-4123'] })).body.code).toBe('discussions.cpr-number');
    expect((await as(herning).get<ThreadView>(`/threads/${thread.id}`)).body.lastChange).toBe(before);
  });
});

describe('a vote', () => {
  it('is one’s own: changing it replaces it, and state plus push is a fresh read', async () => {
    const { body: post } = await as(herning).ask();
    const reader = await sockets.open(secretariat, thread.id);
    const { status, body } = await as(hvidovre).vote(post, 0);
    expect(status).toBe(200);
    expect(chosen(body.poll)).toEqual([[hvidovre.personId], []]);
    expect(body.change).toBeGreaterThan(post.change);
    expect([body.version, body.editedAt]).toEqual([1, null]);
    expect(await reader.hears('post.changed', ({ change }) => change === body.change)).toEqual(await as(secretariat).fresh(post.id));
    expect(chosen((await as(hvidovre).vote(post, 1)).body.poll)).toEqual([[], [hvidovre.personId]]);
    const { body: since } = await as(herning).get<ThreadChangesView>(`/threads/${thread.id}/changes?after=${post.change}`);
    expect(since.items).toEqual([await as(herning).fresh(post.id)]);
    expect(chosen((await as(hvidovre).vote(post)).body.poll)).toEqual([[], []]);
  });

  it('that is the same again changes nothing', async () => {
    const { body: post } = await as(herning).ask();
    const { body: first } = await as(hvidovre).vote(post, 0);
    const { body: again } = await as(hvidovre).vote(post, 0);
    expect(again).toEqual(first);
    const events = await world.query(`SELECT id FROM platform_events WHERE name = 'discussions.poll-voted' AND object_id = $1`, [post.id]);
    expect(events).toHaveLength(1);
  });

  it('is for one choice, or for several where that is asked for', async () => {
    const { body: single } = await as(herning).ask();
    expect((await as(hvidovre).vote(single, 0, 1)).body.code).toBe('discussions.bad-poll');
    const { body: several } = await as(herning).ask({ kind: 'multiple', options: ['A', 'B', 'C'] });
    expect(chosen((await as(hvidovre).vote(several, 0, 2)).body.poll)).toEqual([[hvidovre.personId], [], [hvidovre.personId]]);
  });

  it.each([
    ['another poll’s choice', [randomUUID()], 422],
    ['the same twice', ['0199d2a0-0000-7000-8000-000000000001', '0199d2a0-0000-7000-8000-000000000001'], 400],
    ['no ids', ['ja'], 400],
    ['a word', 'ja', 400],
    ['nothing', undefined, 400],
    ['too many', Array.from({ length: 21 }, () => randomUUID()), 400],
  ])('for %s is refused', async (_what, optionIds, status) => {
    const { body: post } = await as(herning).ask();
    const before = await as(herning).fresh(post.id);
    expect((await as(hvidovre).send<ProblemView>('PUT', `/posts/${post.id}/vote`, { optionIds } as object)) as unknown).toMatchObject({
      status,
    });
    expect(await as(herning).fresh(post.id)).toEqual(before);
  });

  it('is refused where there is no poll, and where the post is gone', async () => {
    const { body: plain } = await as(herning).add(thread.id, 'Intet at vælge');
    expect((await as(hvidovre).send<ProblemView>('PUT', `/posts/${plain.id}/vote`, { optionIds: [] })).body.code).toBe(
      'discussions.poll-not-found',
    );
    const { body: post } = await as(herning).ask();
    await as(herning).remove(post.id);
    expect((await as(hvidovre).vote(post, 0)).body.code).toBe('discussions.post-removed');
    expect((await as(hvidovre).get<PollVotesView>(`/posts/${post.id}/votes`)).body).toEqual({ options: [] });
  });

  it('is not for people of other networks, who learn nothing', async () => {
    const { body: post } = await as(herning).ask();
    expect((await as(outsider).vote(post, 0)).body.code).toBe('discussions.post-not-found');
    expect((await as(outsider).close(post.id)).status).toBe(404);
    expect((await as(outsider).get(`/posts/${post.id}/votes`)).status).toBe(404);
    expect((await as(outsider).send<ProblemView>('PUT', `/posts/${post.id}/poll`, yesOrNo, { 'if-match': '"1"' })).status).toBe(404);
  });

  it('is counted exactly, however many vote at once', async () => {
    const { body: post } = await as(herning).ask({ kind: 'multiple', options: ['A', 'B'] });
    const voters = await Promise.all(Array.from({ length: 50 }, () => aMember(world, network, { organisation: 'Viborg Kommune' })));
    const answers = await Promise.all(voters.map((voter, n) => as(voter).vote(post, ...(n % 3 === 0 ? [0, 1] : [n % 2]))));
    expect(answers.map(({ status }) => status)).toEqual(voters.map(() => 200));
    const expected = (place: number): string[] =>
      voters
        .filter((_, n) => n % 3 === 0 || n % 2 === place)
        .map(({ personId }) => personId)
        .sort();
    const now = await as(herning).fresh(post.id);
    expect(chosen(now.poll).map((ids) => [...ids].sort())).toEqual([expected(0), expected(1)]);
    expect(now.change).toBe((await as(herning).get<ThreadView>(`/threads/${thread.id}`)).body.lastChange);
    const { body } = await as(hvidovre).get<PollVotesView>(`/posts/${post.id}/votes`);
    expect(body.options.map(({ people }) => people.length)).toEqual([expected(0).length, expected(1).length]);
    expect(body.options[0]!.people[0]).toMatchObject({ organisation: 'Viborg Kommune' });
  });
});

describe('closing a poll', () => {
  it('is for its author and moderators, is told, and takes no vote after', async () => {
    const { body: post } = await as(herning).ask();
    expect((await as(hvidovre).close(post.id)).status).toBe(403);
    const reader = await sockets.open(hvidovre, thread.id);
    const { status, body } = await as(herning).close(post.id);
    expect([status, body.poll?.closedAt]).toEqual([200, expect.any(String)]);
    expect(await reader.hears('post.changed', ({ change }) => change === body.change)).toEqual(await as(hvidovre).fresh(post.id));
    expect(await as(hvidovre).vote(post, 0)).toMatchObject({ status: 409, body: { code: 'discussions.poll-closed' } });
    expect((await as(secretariat).close(post.id)).body).toEqual(body);
  });

  it('happens by itself at its time', async () => {
    const { body: post } = await as(herning).ask({ ...yesOrNo, closesAt: '2030-01-01T12:00' });
    expect((await as(hvidovre).vote(post, 0)).status).toBe(200);
    await world.query(`UPDATE discussions_polls SET closes_at = now() - interval '1 second' WHERE post_id = $1`, [post.id]);
    expect((await as(hvidovre).vote(post, 1)).body.code).toBe('discussions.poll-closed');
  });
});

describe('editing a post with a poll', () => {
  it('keeps the votes', async () => {
    const { body: post } = await as(herning).ask();
    await as(hvidovre).vote(post, 0);
    const { body: edited } = await as(herning).edit(post.id, 'Hvad siger I nu?', 1);
    expect([edited.text, chosen(edited.poll)]).toEqual(['Hvad siger I nu?', [[hvidovre.personId], []]]);
    expect(chosen((await as(secretariat).vote(post, 1)).body.poll)).toEqual([[hvidovre.personId], [secretariat.personId]]);
  });
});
