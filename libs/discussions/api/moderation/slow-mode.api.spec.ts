import { randomUUID } from 'node:crypto';
import { postScheduled, type PostView, type ThreadView } from '@hv/discussions/contracts';
import type { SpecMember, SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import { aScene, aThread } from '../testing';
import { ScheduledSending } from '../writing/scheduled-sending';
import { aQuietGroup, ordering, type OrderRequests } from './spec-moderation';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let secretariat: SpecMember;
let spaceId: string;
let thread: ThreadView;

const as = (member: SpecMember): OrderRequests => ordering(world, member);
const longAgo = (): Promise<object[]> =>
  world.query(`UPDATE discussions_turns SET wrote_at = wrote_at - interval '1 hour' WHERE space_id = $1`, [spaceId]);

beforeAll(async () => {
  ({ world, network, herning: anne, hvidovre: bo, secretariat } = await aScene());
});
beforeEach(async () => {
  spaceId = await aQuietGroup(world, network, [anne, bo, secretariat]);
  thread = await aThread(world, anne, spaceId);
});
afterAll(() => world.close());

describe('a slow space', () => {
  it('lets each write once in a while, over all its threads, and says how long to wait', async () => {
    await as(secretariat).slow(spaceId, 600);
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
    await as(secretariat).slow(spaceId, 0);
    expect((await as(anne).add(other.id, 'Og igen')).status).toBe(201);
  });

  it('never holds moderators up, nor what was sent once already, nor edits', async () => {
    await as(secretariat).slow(spaceId, 600);
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
    await as(secretariat).slow(spaceId, 600);
    const threads = await Promise.all(Array.from({ length: 6 }, (_, n) => aThread(world, bo, spaceId, `Tråd ${n}`)));
    const answers = await Promise.all(threads.map(({ id }) => as(anne).add(id, 'Først her')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 429, 429, 429, 429, 429]);
    const counts = await Promise.all(threads.map(async ({ id }) => (await as(bo).get<ThreadView>(`/threads/${id}`)).body.lastSeq));
    expect(counts.reduce((sum, count) => sum + count)).toBe(threads.length + 1);
    const mixed = await Promise.all([as(bo), as(secretariat), as(bo), as(secretariat)].map((one) => one.add(thread.id, 'Alle på én gang')));
    expect(mixed.map(({ status }) => status).sort()).toEqual([201, 201, 201, 429]);
  });

  it('holds posts with a poll and posts that name somebody up too, and does not count what is refused for another reason', async () => {
    await as(secretariat).slow(spaceId, 600);
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
    await as(secretariat).slow(spaceId, 600);
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
