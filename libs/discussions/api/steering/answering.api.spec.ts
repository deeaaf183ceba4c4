import type { ThreadSummaryView } from '@hv/discussions/contracts';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import { aScene, aThread, SteeringRequests } from '../testing';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let secretariat: SpecMember;

const as = (member: SpecMember): SteeringRequests => new SteeringRequests(world, member);

beforeAll(async () => {
  ({ world, network, herning, hvidovre, secretariat } = await aScene());
});
afterAll(() => world.close());

describe('an answer', () => {
  it('is a post that stands in the thread', async () => {
    const thread = await as(herning).ask(network.spaceId);
    const other = await aThread(world, herning, network.spaceId);
    const { body: elsewhere } = await as(hvidovre).threads.add(other.id, 'Et andet sted');
    const { body: post } = await as(hvidovre).threads.add(thread.id, 'Vi bruger skemaer');
    const marked = await as(herning).set(thread.id, 'answer', { postId: post.id });
    expect(marked).toMatchObject({ status: 200, body: { answer: { postId: post.id, seq: 2 } } });
    expect((await as(herning).set(thread.id, 'answer', { postId: elsewhere.id })).status).toBe(404);
    expect((await as(herning).set(thread.id, 'answer', { postId: null })).body.answer).toBeNull();
  });

  it('is none any more once the post is removed, also for lists', async () => {
    const room = await aNetwork(world, { name: 'Svar' });
    const member = await aMember(world, room, { role: 'secretariat' });
    const thread = await aThread(world, member, room.spaceId);
    const { body: post } = await as(member).threads.add(thread.id, 'Sådan');
    await as(member).set(thread.id, 'answer', { postId: post.id });
    const listed = async (): Promise<unknown> =>
      (await as(member).threads.get<Page<ThreadSummaryView>>(`/spaces/${room.spaceId}/threads`)).body.items[0]?.answered;
    expect(await listed()).toBe(true);
    await as(member).threads.remove(post.id);
    expect((await as(member).view(thread.id)).answer).toBeNull();
    expect(await listed()).toBe(false);
    expect((await as(member).set(thread.id, 'answer', { postId: post.id })).status).toBe(404);
  });

  it.each([[{}], [{ postId: 7 }], [{ postId: 'x' }], [{ postId: [] }], [{ postId: null, more: 1 }], [null]])(
    'is refused as %j',
    async (body) => {
      const thread = await as(herning).ask(network.spaceId);
      expect((await as(herning).set(thread.id, 'answer', body as object)).status).toBe(400);
    },
  );
});

describe('"same here"', () => {
  it('counts each person once, for readers and lists, and is taken back', async () => {
    const thread = await as(herning).ask(network.spaceId);
    for (const member of [hvidovre, hvidovre, secretariat]) await as(member).set(thread.id, 'same-here');
    expect(await as(hvidovre).view(thread.id)).toMatchObject({ sameHere: 2, saidSameHere: true, version: 1 });
    expect(await as(herning).view(thread.id)).toMatchObject({ sameHere: 2, saidSameHere: false });
    const { items } = (await as(herning).threads.get<Page<ThreadSummaryView>>(`/spaces/${network.spaceId}/threads`)).body;
    expect(items.find(({ id }) => id === thread.id)?.sameHere).toBe(2);
    expect((await as(hvidovre).unset(thread.id, 'same-here')).body).toMatchObject({ sameHere: 1, saidSameHere: false });
  });

  it('is not for conversations, nor for what is closed', async () => {
    const talk = await aThread(world, herning, network.spaceId);
    expect((await as(hvidovre).set(talk.id, 'same-here')).body).toMatchObject({
      status: 409,
      code: 'discussions.not-to-same-here',
    });
    const closed = await as(herning).ask(network.spaceId);
    await as(hvidovre).set(closed.id, 'same-here');
    await as(herning).set(closed.id, 'closed');
    expect((await as(secretariat).set(closed.id, 'same-here')).status).toBe(409);
    expect((await as(hvidovre).unset(closed.id, 'same-here')).status).toBe(200);
  });

  it('is said by whoever loses the space no more, and by someone who left it is still counted', async () => {
    const thread = await as(herning).ask(network.spaceId);
    const leaver = await aMember(world, network, { organisation: 'Viborg Kommune', validTo: new Date(Date.now() + 60_000) });
    await as(leaver).set(thread.id, 'same-here');
    await world.query(`UPDATE networks_memberships SET valid_to = now() - interval '1 hour' WHERE id = $1`, [leaver.membershipId]);
    expect((await as(leaver).unset(thread.id, 'same-here')).status).toBe(404);
    expect((await as(herning).view(thread.id)).sameHere).toBe(1);
  });
});
