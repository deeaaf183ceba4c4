import { randomUUID } from 'node:crypto';
import { postScheduled, type PostView, type ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aGroup, aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { spaceChanged } from '@hv/networks/contracts';
import { bySystem, Outbox, UnitOfWork } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { DiscussionsModule } from '../discussions.module';
import { aThread } from '../testing';
import { ScheduledSending } from '../writing/scheduled-sending';
import { moderationLog } from './log.queries';
import { ordering, type OrderRequests } from './spec-moderation';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let secretariat: SpecMember;
let outsider: SpecMember;
let spaceId: string;
let thread: ThreadView;

const as = (member: SpecMember): OrderRequests => ordering(world, member);
const slow = (seconds: number) =>
  as(secretariat)
    .settings(spaceId)
    .then(({ body }) => as(secretariat).set(spaceId, body.version, { slowSeconds: seconds }));
/** What was done past the product is known at once. */
const learnAccess = (): void =>
  world.app.get(Outbox).announce([{ id: 0, name: spaceChanged.name, actorId: null, networkId: network.id, spaceId, payload: { spaceId } }]);
const longAgo = (): Promise<object[]> =>
  world.query(`UPDATE discussions_turns SET wrote_at = wrote_at - interval '1 hour' WHERE space_id = $1`, [spaceId]);

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  network = await aNetwork(world);
  anne = await aMember(world, network, { organisation: 'Herning Kommune' });
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  secretariat = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
  outsider = await aMember(world, await aNetwork(world, { name: 'Efterværn' }), { role: 'secretariat' });
});
beforeEach(async () => {
  spaceId = await aGroup(world, network, { members: [anne, bo, secretariat] });
  learnAccess();
  thread = await aThread(world, anne, spaceId);
});
afterAll(() => world.close());

describe('how it is spoken in a space', () => {
  it('is seen by all who see the space, and set by its moderators on what stands there', async () => {
    expect((await as(bo).settings(spaceId)).body).toEqual({ spaceId, slowSeconds: 0, rules: null, version: 0, waitSeconds: 0 });
    const { status, body } = await as(secretariat).set(spaceId, 0, { slowSeconds: 60, rules: { text: 'Vi taler pænt' } });
    expect([status, body]).toMatchObject([200, { slowSeconds: 60, version: 1, rules: { type: 'doc' } }]);
    expect((await as(bo).settings(spaceId)).body).toEqual(body);
    const stale = await as(secretariat).set(spaceId, 0, { slowSeconds: 30 });
    expect([stale.status, stale.body.current]).toEqual([412, body]);
    expect((await as(secretariat).set(spaceId, 7, {})).status).toBe(412);
    expect((await as(secretariat).set(spaceId, 1, { slowSeconds: 60, rules: { text: 'Vi taler pænt' } })).body.version).toBe(2);
    expect((await as(secretariat).set(spaceId, 2, {})).body).toMatchObject({ rules: null, slowSeconds: 0, version: 3 });
    const { items } = (await as(secretariat).log(spaceId)).body;
    expect(items.map(({ what, slowSeconds }) => [what, slowSeconds])).toEqual([
      ['rules', null],
      ['slow-mode', 0],
      ['rules', null],
      ['slow-mode', 60],
    ]);
  });

  it('is not for others', async () => {
    expect((await as(bo).set(spaceId, 0, { slowSeconds: 60 })).body).toMatchObject({ status: 403, code: 'discussions.may-not-moderate' });
    expect((await as(outsider).set(spaceId, 0, { slowSeconds: 60 })).status).toBe(404);
    expect((await as(outsider).settings(spaceId)).status).toBe(404);
    expect((await as(outsider).log(spaceId)).status).toBe(404);
    expect((await as(bo).log(spaceId)).body).toEqual({ items: [], next: null });
    expect(
      (await as(secretariat).send<object>('PUT', `/spaces/${spaceId}/discussion-settings`, { slowSeconds: 0, rules: null })).status,
    ).toBe(428);
  });

  it.each([
    ['a pace of less than nothing', { slowSeconds: -1 }, 400],
    ['a pace of more than a day', { slowSeconds: 86_401 }, 400],
    ['a pace that is no number', { slowSeconds: '60' }, 400],
    ['half a second', { slowSeconds: 0.5 }, 400],
    ['rules that are no document', { rules: { type: 'script' } }, 422],
    ['rules that are a text', { rules: 'Vi taler pænt' }, 400],
    ['empty rules', { rules: { text: '  ' } }, 422],
    ['rules with a CPR number', { rules: { text: '010107-4123' } }, 422],
    ['rules that are too long', { rules: { text: 'æ'.repeat(4_001) } }, 422],
    [
      'rules that name somebody',
      {
        rules: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { kind: 'person', id: randomUUID(), label: 'Bo' } }] }],
        },
      },
      422,
    ],
  ])('is never %s', async (_what, change, status) => {
    expect((await as(secretariat).set(spaceId, 0, change)).status).toBe(status);
    expect((await as(bo).settings(spaceId)).body.version).toBe(0);
  });
});

describe('a slow space', () => {
  it('lets each write once in a while, over all its threads, and says how long to wait', async () => {
    await slow(600);
    const other = await aThread(world, bo, spaceId, 'En anden tråd');
    expect((await as(anne).add(thread.id, 'Først')).status).toBe(201);
    const refused = await as(anne).add(other.id, 'Og straks igen');
    expect([refused.status, refused.body.code]).toEqual([429, 'discussions.too-soon']);
    const wait = Number(refused.headers['retry-after']);
    expect(wait).toBeGreaterThan(590);
    expect(wait).toBeLessThanOrEqual(600);
    expect((await as(anne).settings(spaceId)).body.waitSeconds).toBeGreaterThan(590);
    expect((await as(bo).add(thread.id, 'En anden venter ikke på hende')).status).toBe(201);
    await longAgo();
    expect((await as(anne).settings(spaceId)).body.waitSeconds).toBe(0);
    expect((await as(anne).add(other.id, 'Nu igen')).status).toBe(201);
    await slow(0);
    expect((await as(anne).add(other.id, 'Og igen')).status).toBe(201);
  });

  it('never holds moderators up, nor what was sent once already, nor edits', async () => {
    await slow(600);
    for (const text of ['a', 'b', 'c']) expect((await as(secretariat).add(thread.id, text)).status).toBe(201);
    const key = { 'idempotency-key': randomUUID() };
    const { body: first } = await as(anne).add(thread.id, 'Én gang', key);
    const again = await as(anne).add(thread.id, 'Én gang', key);
    expect([again.status, again.body]).toEqual([201, first]);
    expect((await as(anne).edit(first.id, 'Rettet', 1)).status).toBe(200);
    const fresh = { 'idempotency-key': randomUUID() };
    expect((await as(anne).add(thread.id, 'For tidligt', fresh)).status).toBe(429);
    await longAgo();
    expect((await as(anne).add(thread.id, 'For tidligt', fresh)).status).toBe(201);
  });

  it('lets one of many through that come at once, and counts no post for the others', async () => {
    await slow(600);
    const threads = await Promise.all(Array.from({ length: 6 }, (_, n) => aThread(world, bo, spaceId, `Tråd ${n}`)));
    const answers = await Promise.all(threads.map(({ id }) => as(anne).add(id, 'Først her')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 429, 429, 429, 429, 429]);
    const counts = await Promise.all(threads.map(async ({ id }) => (await as(bo).get<ThreadView>(`/threads/${id}`)).body.lastSeq));
    expect(counts.reduce((sum, count) => sum + count)).toBe(threads.length + 1);
    const mixed = await Promise.all([as(bo), as(secretariat), as(bo), as(secretariat)].map((one) => one.add(thread.id, 'Alle på én gang')));
    expect(mixed.map(({ status }) => status).sort()).toEqual([201, 201, 201, 429]);
  });

  it('holds posts with a poll and posts that name somebody up too, and does not count what is refused for another reason', async () => {
    await slow(600);
    await as(secretariat).send('PUT', `/threads/${thread.id}/closed`, {});
    expect((await as(anne).add(thread.id, 'I en lukket tråd')).body.code).toBe('discussions.thread-closed');
    await as(secretariat).send('DELETE', `/threads/${thread.id}/closed`);
    const poll = { kind: 'single', options: ['Ja', 'Nej'] };
    const asked = await as(anne).send<PostView>('POST', `/threads/${thread.id}/posts`, { body: { text: 'Skal vi?' }, poll });
    expect([asked.status, asked.body.poll?.options.length]).toEqual([201, 2]);
    expect((await as(anne).send<PostView>('POST', `/threads/${thread.id}/posts`, { body: { text: 'Skal vi?' }, poll })).status).toBe(429);
  });
});

describe('what was planned in a slow space', () => {
  it('waits for its turn and is then sent', async () => {
    const at = `${new Date().getUTCFullYear() + 1}-01-01T08:00`;
    // Within the year that can be planned, whatever today is.
    const planned = await as(anne).send<{ id: string }>('POST', `/threads/${thread.id}/scheduled`, { body: { text: 'Planlagt' }, at });
    expect(planned.status).toBe(201);
    const fallDue = async (): Promise<void> => {
      await world.query(`UPDATE discussions_scheduled SET send_at = now() WHERE id = $1`, [planned.body.id]);
      await world.app.get(ScheduledSending).sendDue({
        id: 0,
        name: postScheduled.name,
        actorId: null,
        networkId: network.id,
        spaceId,
        payload: { scheduledId: planned.body.id },
      });
    };
    await slow(600);
    await as(anne).add(thread.id, 'Først');
    await fallDue();
    const [later] = await world.query<{ state: string; wait: number }>(
      `SELECT state, extract(epoch FROM send_at - now())::integer AS wait FROM discussions_scheduled WHERE id = $1`,
      [planned.body.id],
    );
    expect(later).toEqual({ state: 'waiting', wait: expect.any(Number) });
    expect(later!.wait).toBeGreaterThan(590);
    await longAgo();
    await fallDue();
    expect((await as(bo).posts(thread.id)).at(-1)).toMatchObject({ text: 'Planlagt' });
  });
});

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
    learnAccess();
    expect((await as(secretariat).send<object>('POST', `/threads/${thread.id}/move`, { spaceId: target })).status).toBe(200);
    expect((await as(secretariat).log(target)).body.items[0]).toMatchObject({ what: 'moved', thread: { id: thread.id } });
    expect((await as(secretariat).log(spaceId)).body.items[0]).toMatchObject({ what: 'left', thread: { id: thread.id, spaceId: target } });
    expect((await as(moderator).log(spaceId)).body.items[0]).toMatchObject({ what: 'left', thread: null, byName: secretariat.name });
  });

  it('is read along its index', async () => {
    const plan = await world.app.get(UnitOfWork).run(bySystem, async (work) => {
      await work.query('SET LOCAL enable_seqscan = off');
      return work.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${moderationLog.sql}`, [spaceId, 51, null]);
    });
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('platform_events_moderation');
  });
});
