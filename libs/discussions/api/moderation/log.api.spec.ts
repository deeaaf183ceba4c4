import type { ThreadView } from '@hv/discussions/contracts';
import { aGroup, aMember, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { bySystem, UnitOfWork } from '@hv/platform/api';
import type { World } from '@hv/platform/api/testing';
import { aScene, aThread } from '../testing';
import { moderationLog } from './log.queries';
import { aQuietGroup, learnAccess, ordering, type OrderRequests } from './spec-moderation';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let secretariat: SpecMember;
let spaceId: string;
let thread: ThreadView;

const as = (member: SpecMember): OrderRequests => ordering(world, member);

beforeAll(async () => {
  ({ world, network, herning: anne, hvidovre: bo, secretariat } = await aScene());
});
beforeEach(async () => {
  spaceId = await aQuietGroup(world, network, [anne, bo, secretariat]);
  thread = await aThread(world, anne, spaceId);
});
afterAll(() => world.close());

describe('the log of a space', () => {
  it('tells what moderators did and were asked, the latest first, with names as they are', async () => {
    const { body: post } = await as(anne).add(thread.id, 'Noget');
    const { body: own } = await as(anne).add(thread.id, 'Mit eget');
    await as(anne).remove(own.id);
    await as(bo).report(post.id, { reason: 'tone' });
    await as(secretariat).hide(post.id, 'For hård');
    await as(secretariat).show(post.id);
    await as(secretariat).remove(post.id);
    await as(secretariat).send('POST', `/posts/${post.id}/restore`);
    await as(secretariat).send('PUT', `/threads/${thread.id}/pin`, {});
    await as(secretariat).send('PUT', `/threads/${thread.id}/closed`, {});
    await as(bo).send('PUT', `/threads/${thread.id}/same-here`, {});
    const { items, next } = (await as(secretariat).log(spaceId)).body;
    expect(items.map(({ what, byName, post: about }) => [what, byName, about?.seq])).toEqual([
      ['closed', secretariat.name, undefined],
      ['pinned', secretariat.name, undefined],
      ['restored', secretariat.name, 2],
      ['removed', secretariat.name, 2],
      ['shown', secretariat.name, 2],
      ['hidden', secretariat.name, 2],
      ['reported', bo.name, 2],
    ]);
    expect(next).toBeNull();
    expect(items.find(({ what }) => what === 'hidden')).toMatchObject({
      reason: 'For hård',
      thread: { id: thread.id, spaceId, title: thread.title },
      post: { id: post.id, authorName: anne.name },
    });
    const first = (await as(secretariat).log(spaceId, '?limit=3')).body;
    const second = (await as(secretariat).log(spaceId, `?limit=50&after=${first.next}`)).body;
    expect([...first.items, ...second.items]).toEqual(items);
    expect((await as(secretariat).log(spaceId, '?after=x')).status).toBe(400);
  });

  it('says that a thread has left, without its new title to whoever does not see it there', async () => {
    const target = await aGroup(world, network, { members: [secretariat] });
    const moderator = await aMember(world, network, { organisation: 'Viborg Kommune' });
    await world.query(`INSERT INTO networks_space_members (space_id, person_id, owner) VALUES ($1, $2, true)`, [
      spaceId,
      moderator.personId,
    ]);
    learnAccess(world, network.id, spaceId);
    expect((await as(secretariat).send<object>('POST', `/threads/${thread.id}/move`, { spaceId: target })).status).toBe(200);
    expect((await as(secretariat).log(target)).body.items[0]).toMatchObject({ what: 'moved', thread: { id: thread.id } });
    expect((await as(secretariat).log(spaceId)).body.items[0]).toMatchObject({ what: 'left', thread: { id: thread.id, spaceId: target } });
    expect((await as(moderator).log(spaceId)).body.items[0]).toMatchObject({ what: 'left', thread: null, byName: secretariat.name });
  });

  it('calls the undoing of a merge what it is', async () => {
    const other = await aThread(world, bo, spaceId);
    await as(secretariat).send('POST', `/threads/${thread.id}/merge`, { intoThreadId: other.id });
    expect((await as(secretariat).send('DELETE', `/threads/${thread.id}/merge`)).status).toBe(200);
    const { items } = (await as(secretariat).log(spaceId)).body;
    expect(items.map(({ what, thread: about }) => [what, about?.id])).toEqual([
      ['unmerged', thread.id],
      ['unmerged', other.id],
      ['merged', other.id],
      ['merged', thread.id],
    ]);
  });

  it('is read along its index', async () => {
    const plan = await world.app.get(UnitOfWork).run(bySystem, async (work) => {
      await work.query('SET LOCAL enable_seqscan = off');
      return work.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${moderationLog.sql}`, [spaceId, 51, null]);
    });
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('platform_events_moderation');
  });
});
