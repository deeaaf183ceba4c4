import { randomUUID } from 'node:crypto';
import type { AnyPostView, PostPlaceView, PostView, ThreadChangesView } from '@hv/discussions/contracts';
import { aGroup, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import { aScene, aThread, isWhole, type LiveClients, shownIn, SteeringRequests, ThreadRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let secretariat: SpecMember;
let sockets: LiveClients;
let groupId: string;

const as = (member: SpecMember): SteeringRequests => new SteeringRequests(world, member);

beforeAll(async () => {
  ({ world, network, herning, hvidovre, secretariat, sockets } = await aScene());
  groupId = await aGroup(world, network, { members: [herning, secretariat] });
});
afterEach(() => sockets.close());
afterAll(() => world.close());

describe('posts that are split off', () => {
  it('keep their ids, authors and times, get new numbers, and leave marks that say where they are', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const [two, three, four] = await as(hvidovre).write(thread.id, 'to', 'tre', 'fire');
    const { status, body } = await as(secretariat).split(thread.id, [four!.id, two!.id], { title: ' Et andet \n emne ' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ title: 'Et andet emne', spaceId: network.spaceId, lastSeq: 2, kind: 'talk', subject: null });
    expect(body.author.name).toBe(hvidovre.name);
    const moved = (await as(herning).posts(body.id)) as PostView[];
    expect(moved.map(({ id, seq, text }) => [id, seq, text])).toEqual([
      [two!.id, 1, 'to'],
      [four!.id, 2, 'fire'],
    ]);
    expect(moved[0]).toMatchObject({
      author: two!.author,
      createdAt: two!.createdAt,
      version: 1,
      arrivedAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    const left = await as(herning).posts(thread.id);
    expect(shownIn(left)).toEqual(['Første indlæg', two!.id, 'tre', four!.id]);
    expect(left[2]).toEqual({ ...three });
    for (const id of [thread.id, body.id]) expect(await isWhole(world, id)).toBe(true);
  });

  it('are told of in both threads so that state and pushes are a fresh read', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const [two, three] = await as(hvidovre).write(thread.id, 'to', 'tre');
    const before = await as(herning).posts(thread.id);
    const at = (await as(herning).view(thread.id)).lastChange;
    const listener = await sockets.open(herning, thread.id, network.spaceId);
    const { body } = await as(secretariat).split(thread.id, [two!.id, three!.id]);
    await listener.hears('thread.changed', ({ id, state }) => id === thread.id && state !== undefined);
    await listener.hears('thread.changed', ({ id }) => id === body.id);
    await world.settled();
    const pushed = listener.of('post.removed') as unknown as AnyPostView[];
    const laid = before.map((post) => pushed.find(({ seq }) => seq === post.seq) ?? post);
    const fresh = await as(herning).posts(thread.id);
    expect(laid).toEqual(fresh);
    const changes = (await as(herning).threads.get<ThreadChangesView>(`/threads/${thread.id}/changes?after=${at}`)).body;
    expect(changes.items).toEqual(fresh.slice(1));
    const arrived = (await as(herning).threads.get<ThreadChangesView>(`/threads/${body.id}/changes?after=0`)).body;
    expect(arrived.items).toEqual(await as(herning).posts(body.id));
  });

  it('are not new to whoever had read them', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const [two, , four] = await as(herning).write(thread.id, 'to', 'tre', 'fire');
    await as(hvidovre).threads.read(thread.id, 3);
    const { body } = await as(secretariat).split(thread.id, [two!.id, four!.id]);
    expect(await as(hvidovre).unread(body.id)).toBe(1);
    expect(await as(hvidovre).unread(thread.id)).toBe(0);
    expect(await as(herning).unread(body.id)).toBe(0);
  });

  it('follow with all that belongs to them: editing, removing and a key that was used', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const key = randomUUID();
    const { body: post } = await as(hvidovre).threads.add(thread.id, 'Mit', { 'idempotency-key': key });
    const { body: there } = await as(secretariat).split(thread.id, [post.id]);
    expect((await as(hvidovre).threads.edit(post.id, 'Rettet', 1)).body).toMatchObject({
      threadId: there.id,
      seq: 1,
      version: 2,
      text: 'Rettet',
    });
    expect((await as(hvidovre).threads.add(thread.id, 'Mit', { 'idempotency-key': key })).body).toMatchObject({
      id: post.id,
      threadId: there.id,
    });
    expect((await as(hvidovre).threads.remove(post.id)).body).toMatchObject({ threadId: there.id, seq: 1, removed: true });
    for (const id of [thread.id, there.id]) expect(await isWhole(world, id)).toBe(true);
  });

  it('take the answer along', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const [post] = await as(hvidovre).write(thread.id, 'Svaret');
    await as(herning).threads.send('PUT', `/threads/${thread.id}/answer`, { postId: post!.id });
    const { body } = await as(secretariat).split(thread.id, [post!.id]);
    expect(body.answer).toEqual({ postId: post!.id, seq: 1 });
    expect((await as(herning).view(thread.id)).answer).toBeNull();
  });

  it('come back to their old places, and nothing is as if they had never been away', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const [two, , four] = await as(hvidovre).write(thread.id, 'to', 'tre', 'fire');
    await as(herning).threads.read(thread.id, 3);
    const before = await as(herning).posts(thread.id);
    const { body: there } = await as(secretariat).split(thread.id, [two!.id, four!.id]);
    await as(hvidovre).write(there.id, 'Skrevet dér');
    expect((await as(secretariat).merge(there.id, thread.id)).body).toMatchObject({ id: thread.id, lastSeq: 5 });
    const after = await as(herning).posts(thread.id);
    const withoutChange = (posts: readonly AnyPostView[]): unknown[] => posts.map((post) => ({ ...post, change: 0 }));
    expect(withoutChange(after.slice(0, 4))).toEqual(withoutChange(before));
    expect(after[4]).toMatchObject({ text: 'Skrevet dér', seq: 5, arrivedAt: expect.any(String) });
    expect(await as(herning).unread(thread.id)).toBe(2);
    for (const id of [thread.id, there.id]) expect(await isWhole(world, id)).toBe(true);
  });

  it.each([
    ['none', () => [], 400],
    ['201', () => Array.from({ length: 201 }, () => randomUUID()), 400],
    ['one twice', () => Array(2).fill(randomUUID()) as string[], 400],
    ['no ids', () => ['x'], 400],
    ['one that is not there', () => [randomUUID()], 409],
  ])('are not %s', async (_what, ids, status) => {
    const thread = await aThread(world, herning, network.spaceId);
    expect((await as(secretariat).split(thread.id, ids())).status).toBe(status);
  });

  it('are not all of a thread, none of another, and none that was removed', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const [post, removed] = await as(hvidovre).write(thread.id, 'to', 'væk');
    const [first] = await as(herning).posts(thread.id);
    const [elsewhere] = await as(hvidovre).write((await aThread(world, herning, network.spaceId)).id, 'andetsteds');
    await as(hvidovre).threads.remove(removed!.id);
    expect((await as(secretariat).split(thread.id, [first!.id, post!.id])).body.code).toBe('discussions.nothing-left');
    for (const id of [removed!.id, elsewhere!.id])
      expect((await as(secretariat).split(thread.id, [post!.id, id])).body).toMatchObject({
        status: 409,
        code: 'discussions.posts-not-there',
      });
    expect((await as(secretariat).split(thread.id, [post!.id], { title: 'Om 010107-4123' })).status).toBe(422);
    expect(await as(herning).posts(thread.id)).toHaveLength(3);
    expect(await isWhole(world, thread.id)).toBe(true);
  });

  it('are split off once for a key', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const [post] = await as(hvidovre).write(thread.id, 'to');
    const key = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => as(secretariat).split(thread.id, [post!.id], {}, key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await as(secretariat).split(thread.id, [post!.id], { title: 'Andet' }, key)).status).toBe(422);
  });

  it('rest on what was seen, when that is said', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const [post] = await as(hvidovre).write(thread.id, 'to');
    expect(await as(secretariat).split(thread.id, [post!.id], {}, { 'if-match': '"7"' })).toMatchObject({ status: 412 });
    expect(await as(secretariat).split(thread.id, [post!.id], {}, { 'if-match': '"1"' })).toMatchObject({ status: 201 });
  });
});

describe('the place of a post', () => {
  it('is where it stands now, for whoever sees that', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const [post] = await as(herning).write(thread.id, 'to');
    const place = (member: SpecMember): Promise<{ status: number; body: PostPlaceView }> =>
      new ThreadRequests(world, member).get(`/posts/${post!.id}/place`);
    expect((await place(hvidovre)).body).toEqual({ spaceId: network.spaceId, threadId: thread.id, seq: 2 });
    const { body: there } = await as(secretariat).split(thread.id, [post!.id], { spaceId: groupId });
    expect((await place(herning)).body).toEqual({ spaceId: groupId, threadId: there.id, seq: 1 });
    expect((await place(hvidovre)).status).toBe(404);
  });
});
