import type { AnyPostView, ThreadState, ThreadSummaryView, ThreadView } from '@hv/discussions/contracts';
import type { SpecMember, SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { aScene, aThread, isWhole, type LiveClients, shownIn, SteeringRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let secretariat: SpecMember;
let outsider: SpecMember;
let sockets: LiveClients;
let from: ThreadView;
let into: ThreadView;

const as = (member: SpecMember): SteeringRequests => new SteeringRequests(world, member);
const undo = (member: SpecMember, id = from.id, headers: object = {}) =>
  as(member).threads.send<ThreadView & { code: string }>('DELETE', `/threads/${id}/merge`, undefined, headers);
const listed = async (): Promise<string[]> =>
  (await as(herning).threads.get<Page<ThreadSummaryView>>(`/spaces/${network.spaceId}/threads?limit=200`)).body.items.map(({ id }) => id);
const both = async (): Promise<string[][]> => [shownIn(await as(herning).posts(from.id)), shownIn(await as(herning).posts(into.id))];

beforeAll(async () => {
  ({ world, network, herning, hvidovre, secretariat, outsider, sockets } = await aScene());
});
beforeEach(async () => {
  from = await aThread(world, herning, network.spaceId, 'Dobbelt');
  into = await aThread(world, hvidovre, network.spaceId, 'Den rette');
});
afterEach(async () => {
  sockets.close();
  for (const { id } of [from, into]) expect(await isWhole(world, id)).toBe(true);
});
afterAll(() => world.close());

describe('a merge that is undone', () => {
  it('gives every post its old place, and the thread its name in the list', async () => {
    const [two, three] = await as(hvidovre).write(from.id, 'to', 'tre');
    await as(hvidovre).threads.remove(two!.id);
    await as(secretariat).merge(from.id, into.id);
    const [later] = await as(herning).write(into.id, 'senere');
    const { status, body } = await undo(secretariat);
    expect([status, body.id, body.mergedInto, body.lastSeq]).toEqual([200, from.id, null, 3]);
    expect(await both()).toEqual([
      ['Første indlæg', 'removed', 'tre'],
      ['Første indlæg', expect.any(String), three!.id, 'senere'],
    ]);
    expect(later!.seq).toBe(4);
    expect(await listed()).toEqual(expect.arrayContaining([from.id, into.id]));
    expect((await as(herning).threads.add(from.id, 'Videre')).body.seq).toBe(4);
    expect((await as(herning).threads.get(`/posts/${three!.id}/place`)).body).toMatchObject({ threadId: from.id, seq: 3 });
  });

  it('makes it again what it was: pinned, closed, answered and wondered about', async () => {
    const [answer] = await as(hvidovre).write(from.id, 'svaret');
    await as(secretariat).set(from.id, 'answer', { postId: answer!.id });
    for (const state of ['pin', 'closed'] as const) await as(secretariat).set(from.id, state);
    const [other] = await as(hvidovre).write(into.id, 'et andet svar');
    await as(secretariat).set(into.id, 'answer', { postId: other!.id });
    const before = await as(herning).view(from.id);
    await as(secretariat).merge(from.id, into.id);
    const after = (await undo(secretariat)).body;
    expect(before).toMatchObject({ pinned: true, closed: true, answer: { postId: answer!.id } });
    for (const fact of ['answer', 'pinned', 'closed'] as const) expect(after[fact]).toEqual(before[fact]);
    expect((await as(herning).view(into.id)).answer?.postId).toBe(other!.id);
  });

  it('leaves open what was open, and takes back who wonders only because they did here', async () => {
    [from, into] = [await as(herning).ask(network.spaceId), await as(herning).ask(network.spaceId)];
    for (const member of [hvidovre, secretariat]) await as(member).set(from.id, 'same-here');
    await as(secretariat).set(into.id, 'same-here');
    expect((await as(secretariat).merge(from.id, into.id)).body.sameHere).toBe(2);
    expect((await undo(secretariat)).body).toMatchObject({ closed: false, pinned: false, sameHere: 2 });
    expect((await as(secretariat).view(into.id)).sameHere).toBe(1);
  });

  it('brings nothing new to whoever had read it', async () => {
    await as(herning).write(from.id, 'to');
    await as(hvidovre).threads.read(from.id, 2);
    await as(secretariat).merge(from.id, into.id);
    await undo(secretariat);
    expect([await as(hvidovre).unread(from.id), await as(secretariat).unread(from.id)]).toEqual([0, 2]);
  });

  it('leaves what has gone elsewhere since where it is, and what had come from there before the merge', async () => {
    const [two, three] = await as(herning).write(from.id, 'to', 'tre');
    const { body: own } = await as(secretariat).split(from.id, [two!.id]);
    await as(secretariat).merge(from.id, own.id);
    const { body: third } = await as(secretariat).split(own.id, [three!.id]);
    await undo(secretariat);
    expect(shownIn(await as(herning).posts(from.id))).toEqual(['Første indlæg', two!.id, three!.id]);
    expect(shownIn(await as(herning).posts(own.id))).toEqual(['to', expect.any(String), three!.id]);
    expect(shownIn(await as(herning).posts(third.id))).toEqual(['tre']);
  });

  it('is told to both at once: state and pushes are a fresh read', async () => {
    await as(hvidovre).write(from.id, 'to');
    await as(secretariat).merge(from.id, into.id);
    const [here, there] = [await sockets.open(herning, from.id), await sockets.open(herning, into.id)];
    const [known, arriving] = [await as(herning).posts(from.id), await as(herning).posts(into.id)];
    await undo(secretariat);
    await here.hears('thread.changed', ({ id, state }) => id === from.id && (state as ThreadState | undefined)?.mergedInto === null);
    await here.hears('post.added', ({ seq }) => seq === 2);
    await there.hears('post.removed', ({ seq }) => seq === 3);
    const onto = (state: readonly AnyPostView[], pushed: readonly unknown[]): AnyPostView[] => {
      const bySeq = new Map(state.map((post) => [post.seq, post]));
      for (const post of pushed as AnyPostView[]) bySeq.set(post.seq, post);
      return [...bySeq.values()];
    };
    expect(onto(known, here.of('post.added'))).toEqual(await as(herning).posts(from.id));
    expect(onto(arriving, there.of('post.removed'))).toEqual(await as(herning).posts(into.id));
  });

  it('can be merged again, and undone again', async () => {
    for (const _ of [1, 2]) {
      await as(secretariat).merge(from.id, into.id);
      expect((await undo(secretariat)).body.mergedInto).toBe(null);
    }
    expect((await both())[0]).toEqual(['Første indlæg']);
  });
});

describe('undoing a merge', () => {
  it('is for moderators, of the state that was seen, and by others not even found', async () => {
    await as(secretariat).merge(from.id, into.id);
    expect((await undo(herning)).body.code).toBe('discussions.may-not-moderate');
    expect((await undo(outsider)).body.code).toBe('discussions.thread-not-found');
    expect((await undo(secretariat, from.id, { 'if-match': '"1"' })).status).toBe(412);
    expect((await undo(secretariat, from.id, { 'if-match': 'nu' })).status).toBe(400);
    const { version } = await as(secretariat).view(from.id);
    expect((await undo(secretariat, from.id, { 'if-match': `"${version}"` })).status).toBe(200);
  });

  it('of what is part of no other changes nothing', async () => {
    const before = await as(secretariat).view(into.id);
    expect((await undo(secretariat, into.id)).body).toEqual(before);
    await as(secretariat).merge(from.id, into.id);
    const answers = await Promise.all([undo(secretariat), undo(secretariat)]);
    expect(answers.map(({ status }) => status).filter((status) => status === 200).length).toBeGreaterThan(0);
    expect(answers.every(({ status }) => [200, 409].includes(status))).toBe(true);
    expect((await both())[0]).toEqual(['Første indlæg']);
  });

  it('waits until the other is a thread itself', async () => {
    const third = await aThread(world, herning, network.spaceId);
    await as(secretariat).merge(from.id, into.id);
    await as(secretariat).merge(into.id, third.id);
    expect((await undo(secretariat)).body.code).toBe('discussions.merge-stands');
    await undo(secretariat, into.id);
    expect((await undo(secretariat)).status).toBe(200);
    expect((await both()).map(([first]) => first)).toEqual(['Første indlæg', 'Første indlæg']);
  });

  it('is refused for what was merged before it was kept how it stood', async () => {
    await as(secretariat).merge(from.id, into.id);
    await world.query('DELETE FROM discussions_merges WHERE thread_id = $1', [from.id]);
    expect((await undo(secretariat)).body.code).toBe('discussions.merge-stands');
  });
});
