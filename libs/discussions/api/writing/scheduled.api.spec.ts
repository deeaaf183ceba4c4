import {
  discussionLimits,
  type PostPageView,
  type ScheduledView,
  type ThreadSummaryView,
  type ThreadView,
} from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { AccessBook, NetworksModule } from '@hv/networks/api';
import { aGroup, aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { DiscussionsModule } from '../discussions.module';
import { aThread, ThreadRequests } from '../testing';
import { ScheduledSending } from './scheduled-sending';

type Sent = ScheduledView & ProblemView;

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let outsider: SpecMember;
let thread: ThreadView;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'short' });
/** A minute in Denmark, so many hours from now. */
const inHours = (hours: number): string => copenhagen.format(Date.now() + hours * 3_600_000).replace(' ', 'T');
const schedule = (member: SpecMember, text: string, at = inHours(20), headers: object = {}): Promise<Answer<Sent>> =>
  as(member).send('POST', `/threads/${thread.id}/scheduled`, { body: { text }, at }, headers);
const listed = async (member: SpecMember): Promise<readonly ScheduledView[]> =>
  (await as(member).get<Page<ScheduledView>>('/scheduled')).body.items;
const texts = async (): Promise<string[]> =>
  (await as(bo).get<PostPageView>(`/threads/${thread.id}/posts`)).body.items.map((post) => (post.removed ? '' : post.text));
/** Makes it due, and does what the queue does then. */
const fallDue = async (id: string): Promise<void> => {
  await world.query(`UPDATE discussions_scheduled SET send_at = now() - interval '1 second' WHERE id = $1`, [id]);
  await world.app.get(ScheduledSending).sendDue({ payload: { scheduledId: id } } as Parameters<ScheduledSending['sendDue']>[0]);
};

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  network = await aNetwork(world);
  anne = await aMember(world, network);
  bo = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  outsider = await aMember(world, await aNetwork(world, { name: 'Et andet' }));
});
beforeEach(async () => {
  await world.query('DELETE FROM discussions_scheduled');
  thread = await aThread(world, bo, network.spaceId);
});
afterAll(() => world.close());

describe('a post that is sent later', () => {
  it('is listed for its author alone, at the minute in Denmark', async () => {
    const year = new Date().getUTCFullYear();
    const summer = `${year + (new Date().getUTCMonth() >= 6 ? 1 : 0)}-07-01T08:00`;
    const { status, body } = await schedule(anne, 'God morgen', summer);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      threadId: thread.id,
      spaceId: network.spaceId,
      title: thread.title,
      state: 'waiting',
      problem: null,
      version: 1,
    });
    expect(body.sendAt).toBe(`${summer.slice(0, 10)}T06:00:00.000Z`);
    expect(await listed(anne)).toEqual([body]);
    expect(await listed(bo)).toEqual([]);
    expect((await as(bo).send<ProblemView>('DELETE', `/scheduled/${body.id}`)).status).toBe(404);
    expect((await as(bo).send<ProblemView>('PATCH', `/scheduled/${body.id}`, { at: inHours(3) }, { 'if-match': '"1"' })).status).toBe(404);
  });

  it('says where it will stand after its thread was moved, as long as its author sees that', async () => {
    const both = await aGroup(world, network, { members: [anne, bo] });
    const without = await aGroup(world, network, { members: [bo] });
    world.app.get(AccessBook).onSpaceChanged();
    await schedule(anne, 'God morgen');
    const shown = async (spaceId: string) => {
      await world.query('UPDATE discussions_threads SET space_id = $2 WHERE id = $1', [thread.id, spaceId]);
      return (await listed(anne))[0];
    };
    expect(await shown(both)).toMatchObject({ spaceId: both, title: thread.title });
    expect(await shown(without)).toMatchObject({ spaceId: network.spaceId, title: null });
  });

  it('waits as a job of the transaction, until then', async () => {
    const { body } = await schedule(anne, 'God morgen');
    const jobs = await world.query<{ start_after: Date }>(
      `SELECT start_after FROM jobs.job WHERE name LIKE 'discussions.post-scheduled.%' AND data->'payload'->>'scheduledId' = $1`,
      [body.id],
    );
    expect(jobs.map(({ start_after }) => start_after.toISOString())).toEqual([body.sendAt]);
  });

  it('is sent as its author, once, however often the job runs', async () => {
    const { body } = await schedule(anne, 'Planlagt i går');
    await world.app.get(ScheduledSending).sendDue({ payload: { scheduledId: body.id } } as Parameters<ScheduledSending['sendDue']>[0]);
    expect(await texts()).toHaveLength(1);
    await fallDue(body.id);
    await fallDue(body.id);
    // As if the job had been killed after the post was written and before that was noted.
    await world.query(`UPDATE discussions_scheduled SET state = 'sending', document = $2 WHERE id = $1`, [
      body.id,
      JSON.stringify(body.body),
    ]);
    await fallDue(body.id);
    const page = await as(bo).get<PostPageView>(`/threads/${thread.id}/posts`);
    expect(page.body.items.slice(1)).toMatchObject([{ seq: 2, text: 'Planlagt i går', author: { id: anne.personId } }]);
    expect(await listed(anne)).toEqual([]);
    expect((await as(anne).send<ProblemView>('DELETE', `/scheduled/${body.id}`)).body).toMatchObject({
      status: 409,
      code: 'discussions.already-sent',
    });
  });

  it('may be a thread of its own', async () => {
    const { body } = await as(anne).send<Sent>('POST', `/spaces/${network.spaceId}/scheduled`, {
      title: 'Til mandag',
      body: { text: 'Hvad siger I?' },
      at: inHours(2),
    });
    expect(body).toMatchObject({ threadId: null, title: 'Til mandag' });
    await fallDue(body.id);
    await fallDue(body.id);
    const { items } = (await as(bo).get<Page<ThreadSummaryView>>(`/spaces/${network.spaceId}/threads`)).body;
    expect(items.filter(({ title }) => title === 'Til mandag')).toMatchObject([{ author: { id: anne.personId }, lastSeq: 1 }]);
  });

  it('is changed, put off and cancelled while it waits', async () => {
    const { body } = await schedule(anne, 'Først');
    const change = (request: object, version: number) =>
      as(anne).send<Sent>('PATCH', `/scheduled/${body.id}`, request, { 'if-match': `"${version}"` });
    const later = await change({ body: { text: 'Bedre' }, at: inHours(48) }, 1);
    expect(later.body).toMatchObject({ version: 2, state: 'waiting' });
    expect(Date.parse(later.body.sendAt)).toBeGreaterThan(Date.parse(body.sendAt));
    expect((await change({ at: inHours(3) }, 1)).body).toMatchObject({ status: 412, current: later.body });
    expect((await change({ title: 'Navn' }, 2)).status).toBe(422);
    expect((await as(anne).send<ProblemView>('DELETE', `/scheduled/${body.id}`)).status).toBe(204);
    await world.app.get(ScheduledSending).sendDue({ payload: { scheduledId: body.id } } as Parameters<ScheduledSending['sendDue']>[0]);
    expect(await texts()).toEqual(['Første indlæg']);
  });

  it('is not sent when its author may no longer write there: they are told why, and may have it back', async () => {
    const leaver = await aMember(world, network, { organisation: 'Kolding Kommune' });
    const { body } = await schedule(leaver, 'For sent');
    await world.query(`UPDATE networks_memberships SET valid_to = now() - interval '1 second' WHERE id = $1`, [leaver.membershipId]);
    // As the event of the ending does: nobody remembers that they could.
    world.app.get(AccessBook).onSpaceChanged();
    await fallDue(body.id);
    expect(await texts()).toEqual(['Første indlæg']);
    const [row] = await listed(leaver);
    expect(row).toMatchObject({ state: 'failed', body: body.body });
    expect(row!.problem).toMatch(/^discussions\.(thread-not-found|may-not-write)$/);
    const events = await world.query<{ payload: object; space_id: string | null }>(
      `SELECT payload, space_id FROM platform_events WHERE name = 'discussions.scheduled-not-sent' AND object_id = $1`,
      [body.id],
    );
    expect(events).toMatchObject([{ payload: { scheduledId: body.id, personId: leaver.personId, code: row!.problem }, space_id: null }]);
  });

  it.each([inHours(-1), '2026-02-30T08:00', '2026-13-01T08:00', '2026-11-24T25:00', inHours(24 * 400)])('is not sent at %s', async (at) => {
    expect((await schedule(anne, 'Hej', at)).body).toMatchObject({ status: 422, code: 'discussions.bad-time' });
  });

  it.each(['nu', '2026-11-24', '2026-11-24T08:00:00Z', 7, null])('has no time that reads %s', async (at) => {
    expect((await schedule(anne, 'Hej', at as string)).status).toBe(400);
  });

  it('is checked as any post: no stranger, no CPR number, no empty text, one for a key', async () => {
    expect((await schedule(outsider, 'Hej')).body).toMatchObject({ status: 404, code: 'discussions.thread-not-found' });
    expect((await schedule(anne, '010180-1234')).body).toMatchObject({ code: 'discussions.cpr-number' });
    expect((await schedule(anne, '  ')).body).toMatchObject({ code: 'discussions.empty' });
    const key = { 'idempotency-key': '0199d2a0-0000-4000-8000-000000000001' };
    const at = inHours(5);
    const [first, second] = [await schedule(anne, 'Én gang', at, key), await schedule(anne, 'Én gang', at, key)];
    expect(second.body).toEqual(first.body);
    expect((await schedule(anne, 'En anden', at, key)).status).toBe(422);
    expect(await listed(anne)).toHaveLength(1);
  });

  it('gives the first answer to a key also when nothing more may wait, or its time has passed', async () => {
    const key = { 'idempotency-key': '0199d2a0-0000-4000-8000-000000000002' };
    const at = inHours(5);
    for (let number = 1; number < discussionLimits.scheduled; number++) expect((await schedule(anne, `Nr. ${number}`)).status).toBe(201);
    const last = await schedule(anne, 'Den sidste', at, key);
    expect([last.status, (await schedule(anne, 'Én for meget')).body.code]).toEqual([201, 'discussions.too-many-scheduled']);
    expect((await schedule(anne, 'Den sidste', at, key)).body).toEqual(last.body);
    await fallDue(last.body.id);
    expect((await schedule(anne, 'Den sidste', at, key)).body).toMatchObject({ id: last.body.id, state: 'sent' });
    expect((await texts()).filter((text) => text === 'Den sidste')).toHaveLength(1);
  });

  it('does not say what a thread is called where its author no longer sees it', async () => {
    await schedule(anne, 'Senere');
    const group = await aGroup(world, network, { members: [bo] });
    await world.query('UPDATE discussions_threads SET space_id = $2, title = $3 WHERE id = $1', [thread.id, group, 'Fortroligt']);
    expect((await listed(anne)).map(({ title }) => title)).toEqual([null]);
  });
});
