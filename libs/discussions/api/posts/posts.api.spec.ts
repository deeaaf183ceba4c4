import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { AnyPostView, PostPageView, ThreadChangesView, ThreadView } from '@hv/discussions/contracts';
import type { SpecMember, SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import { aScene, aThread, ThreadRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let secretariat: SpecMember;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);

beforeAll(async () => {
  ({ world, network, herning, hvidovre, secretariat } = await aScene());
});

afterAll(() => world.close());

describe('a post', () => {
  let thread: ThreadView;

  beforeAll(async () => {
    thread = await aThread(world, herning, network.spaceId, 'Tilbudsviften');
  });

  it('is numbered in its thread, with its author and the organisation they wrote for', async () => {
    const { status, body } = await as(hvidovre).add(thread.id, 'Vi har lukket to tilbud.');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      threadId: thread.id,
      seq: 2,
      change: 2,
      version: 1,
      text: 'Vi har lukket to tilbud.',
      html: '<p>Vi har lukket to tilbud.</p>',
      author: { id: hvidovre.personId, name: hvidovre.name, organisation: 'Hvidovre Kommune' },
      editedAt: null,
    });
  });

  it('is read ascending, the newest page first, and further by seq', async () => {
    for (let n = 0; n < 5; n++) await as(herning).add(thread.id, `Nummer ${n}`);
    const { body: newest } = await as(hvidovre).get<PostPageView>(`/threads/${thread.id}/posts?limit=3`);
    const seqs = newest.items.map(({ seq }) => seq);
    expect(seqs).toEqual([5, 6, 7]);
    const { body: older } = await as(hvidovre).get<PostPageView>(`/threads/${thread.id}/posts?limit=3&before=${newest.next}`);
    expect(older.items.map(({ seq }) => seq)).toEqual([2, 3, 4]);
    const { body: onwards } = await as(hvidovre).get<PostPageView>(`/threads/${thread.id}/posts?after=0&limit=4`);
    expect(onwards).toMatchObject({ items: [{ seq: 1 }, { seq: 2 }, { seq: 3 }, { seq: 4 }], next: 4 });
    const { body: beyond } = await as(hvidovre).get<PostPageView>(`/threads/${thread.id}/posts?after=900`);
    expect(beyond).toEqual({ items: [], next: null, gap: true });
    const { body: end } = await as(hvidovre).get<PostPageView>(`/threads/${thread.id}/posts?after=7`);
    expect(end).toEqual({ items: [], next: null });
  });

  it('is edited by its author from the version they saw, and shows that it was', async () => {
    const { body: post } = await as(hvidovre).add(thread.id, 'Første udgave');
    const { status, body } = await as(hvidovre).edit(post.id, 'Anden udgave', post.version);
    expect(status).toBe(200);
    expect(body).toMatchObject({ seq: post.seq, version: 2, text: 'Anden udgave' });
    expect(body.change).toBeGreaterThan(post.change);
    expect(body.editedAt).not.toBeNull();
    const stale = await as(hvidovre).edit(post.id, 'Tredje', 1);
    expect(stale.status).toBe(412);
    expect((stale.body as { current?: AnyPostView }).current).toMatchObject({ version: 2, text: 'Anden udgave' });
    const blind = await as(hvidovre).send<{ code: string }>('PATCH', `/posts/${post.id}`, { body: { text: 'x' } });
    expect([blind.status, blind.body.code]).toEqual([428, 'platform.version-needed']);
  });

  it('leaves no gap in its thread’s changes when an edit comes too late', async () => {
    const before = await as(herning).get<ThreadView>(`/threads/${thread.id}`);
    const { body: post } = await as(herning).add(thread.id, 'Om lidt er jeg ændret');
    await as(herning).edit(post.id, 'x', 7);
    const after = await as(herning).get<ThreadView>(`/threads/${thread.id}`);
    expect(after.body.lastChange).toBe(before.body.lastChange + 1);
  });

  it('leaves a mark when it is removed, and removing it again answers the mark', async () => {
    const { body: post } = await as(hvidovre).add(thread.id, 'Det skulle jeg ikke have skrevet');
    const { status, body } = await as(hvidovre).remove(post.id);
    expect(status).toBe(200);
    expect(body).toEqual({ id: post.id, threadId: thread.id, seq: post.seq, change: expect.any(Number), removed: true });
    expect((await as(hvidovre).remove(post.id)).body).toEqual(body);
    const page = await as(herning).get<PostPageView>(`/threads/${thread.id}/posts`);
    expect(page.body.items.at(-1)).toEqual(body);
    expect(page.text).not.toContain('Det skulle jeg ikke have skrevet');
  });

  it('can be changed by others only when they moderate', async () => {
    const { body: post } = await as(hvidovre).add(thread.id, 'Mit indlæg');
    expect((await as(herning).edit(post.id, 'Dit?', 1)).status).toBe(403);
    expect((await as(herning).remove(post.id)).status).toBe(403);
    expect((await as(herning).get(`/posts/${post.id}/source`)).status).toBe(403);
    expect((await as(secretariat).edit(post.id, 'Rettet af sekretariatet', 1)).status).toBe(200);
    expect((await as(secretariat).remove(post.id)).status).toBe(200);
  });

  it('gives its document to who may edit it', async () => {
    const { body: post } = await as(hvidovre).add(thread.id, 'Et\n\nTo');
    const { body } = await as(hvidovre).get<{ body: { content: object[] }; version: number }>(`/posts/${post.id}/source`);
    expect(body.version).toBe(1);
    expect(body.body.content).toHaveLength(2);
  });

  it('with a CPR number is refused, and the number stands in no answer', async () => {
    const { status, body, text } = await as(hvidovre).add(thread.id, 'Ring om 010107-4123 i dag');
    expect(status).toBe(422);
    expect(body.code).toBe('discussions.cpr-number');
    expect(body.errors?.[0]?.ranges).toHaveLength(1);
    expect(text).not.toContain('4123');
  });

  it('records who did what, in the same transaction', async () => {
    const { body: post } = await as(hvidovre).add(thread.id, 'Til protokollen', { 'x-request-id': 'spec-1' });
    await as(hvidovre).edit(post.id, 'Til protokollen, rettet', 1);
    await as(secretariat).remove(post.id);
    const events = await world.query<{ name: string; actor_id: string }>(
      `SELECT name, actor_id FROM platform_events WHERE object_kind = 'post' AND object_id = $1 ORDER BY id`,
      [post.id],
    );
    expect(events).toEqual([
      { name: 'discussions.post-added', actor_id: hvidovre.personId },
      { name: 'discussions.post-edited', actor_id: hvidovre.personId },
      { name: 'discussions.post-removed', actor_id: secretariat.personId },
    ]);
    await world.settled();
    expect(await world.query('SELECT event_id FROM platform_outbox')).toEqual([]);
  });
});

describe('a repeated request', () => {
  let thread: ThreadView;

  beforeAll(async () => {
    thread = await aThread(world, herning, network.spaceId, 'Gentagelser');
  });

  it('with the same key makes one post, however many come at once', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(Array.from({ length: 50 }, () => as(herning).add(thread.id, 'Kun én gang', headers)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const { body } = await as(herning).get<ThreadView>(`/threads/${thread.id}`);
    expect([body.lastSeq, body.lastChange]).toEqual([2, 2]);
    const next = await as(herning).add(thread.id, 'Den næste');
    expect(next.body.seq).toBe(3);
  });

  it('with the same key and another body is refused', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    await as(herning).add(thread.id, 'Den ene', headers);
    const { status, body } = await as(herning).add(thread.id, 'Den anden', headers);
    expect([status, body.code]).toEqual([422, 'platform.idempotency-key-reused']);
  });

  it('of another person with the same key is a request of its own', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const first = await as(herning).add(thread.id, 'Fælles nøgle', headers);
    const second = await as(hvidovre).add(thread.id, 'Fælles nøgle', headers);
    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.body.id);
  });

  it('starts one thread', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const first = await as(herning).start(network.spaceId, 'En ny tråd', 'Hej', headers);
    const again = await as(herning).start(network.spaceId, 'En ny tråd', 'Hej', headers);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body.id).toBe(first.body.id);
  });
});

describe('changes', () => {
  it('bring whoever knows an earlier change to the same state as a fresh read', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Ændringer');
    const known = thread.lastChange;
    const { body: one } = await as(herning).add(thread.id, 'et');
    await as(herning).add(thread.id, 'to');
    await as(herning).edit(one.id, 'et, rettet', 1);
    const { body: three } = await as(hvidovre).add(thread.id, 'tre');
    await as(hvidovre).remove(three.id);
    const caught = new Map<number, AnyPostView>();
    let after: number | null = known;
    while (after !== null) {
      const { body }: { body: ThreadChangesView } = await as(hvidovre).get<ThreadChangesView>(
        `/threads/${thread.id}/changes?after=${after}&limit=2`,
      );
      for (const post of body.items) caught.set(post.seq, post);
      after = body.next;
    }
    const { body: fresh } = await as(hvidovre).get<PostPageView>(`/threads/${thread.id}/posts?after=1`);
    expect([...caught.values()].sort((a, b) => a.seq - b.seq)).toEqual(fresh.items);
  });

  it('are refused for a change that is no number', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Forkert');
    expect((await as(herning).get(`/threads/${thread.id}/changes`)).status).toBe(400);
    expect((await as(herning).get(`/threads/${thread.id}/changes?after=-1`)).status).toBe(400);
    expect((await as(herning).get(`/threads/${thread.id}/changes?after=x`)).status).toBe(400);
  });
});

describe('the newest page', () => {
  it('is answered as unchanged until something changed', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Uændret');
    const url = `/threads/${thread.id}/posts`;
    const first = await as(herning).get<PostPageView>(url);
    const etag = String(first.headers['etag']);
    expect((await as(herning).get(url, { 'if-none-match': etag })).status).toBe(304);
    const { body: post } = await as(hvidovre).add(thread.id, 'Nyt');
    const second = await as(herning).get<PostPageView>(url, { 'if-none-match': etag });
    expect([second.status, second.body.items.length]).toEqual([200, 2]);
    await as(hvidovre).remove(post.id);
    const third = await as(herning).get<PostPageView>(url, { 'if-none-match': String(second.headers['etag']) });
    expect(third.body.items.at(-1)).toMatchObject({ removed: true });
  });

  it('always holds what was acknowledged before it was asked for, however busy the thread is', async () => {
    const thread = await aThread(world, herning, network.spaceId, 'Travlt');
    const url = `/threads/${thread.id}/posts`;
    let reading = true;
    const others = (async () => {
      while (reading) {
        await as(hvidovre).get(url);
        await setImmediate(); // injected requests alone would never let the database's answers in
      }
    })();
    for (let n = 0; n < 40; n++) {
      const { body: post } = await as(herning).add(thread.id, `Travlt ${n}`);
      const { body: page } = await as(herning).get<PostPageView>(url);
      expect(page.items.at(-1)).toEqual(post);
    }
    reading = false;
    await others;
  });
});
