import { randomUUID } from 'node:crypto';
import type { PostPageView, PostView, ScheduledView, ThreadSummaryView, ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { AccessBook, NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { DiscussionsModule } from '../discussions.module';
import { aThread, ThreadRequests } from '../testing';
import { ScheduledSending } from './scheduled-sending';

type Sent = Answer<ScheduledView & ProblemView>;

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let secretariat: SpecMember;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'short' });
const inHours = (hours: number): string => copenhagen.format(Date.now() + hours * 3_600_000).replace(' ', 'T');
const poll = { kind: 'multiple', options: ['Mandag', 'Tirsdag'] };
const plan = (member: SpecMember, what: object, headers: object = {}, spaceId = network.spaceId): Promise<Sent> =>
  as(member).send(
    'POST',
    `/spaces/${spaceId}/scheduled`,
    { title: 'Til mandag', body: { text: 'Hvad siger I?' }, at: inHours(4), ...what },
    headers,
  );
const change = (member: SpecMember, { id, version }: ScheduledView, request: object): Promise<Sent> =>
  as(member).send('PATCH', `/scheduled/${id}`, request, { 'if-match': `"${version}"` });
const listed = async (member: SpecMember): Promise<readonly ScheduledView[]> =>
  (await as(member).get<Page<ScheduledView>>('/scheduled')).body.items;
/** Makes it due, and does what the queue does then. */
const fallDue = async ({ id }: ScheduledView): Promise<void> => {
  await world.query(`UPDATE discussions_scheduled SET send_at = now() - interval '1 second' WHERE id = $1`, [id]);
  await world.app.get(ScheduledSending).sendDue({ payload: { scheduledId: id } } as Parameters<ScheduledSending['sendDue']>[0]);
};
const begun = async (title: string): Promise<ThreadSummaryView[]> =>
  (await as(secretariat).get<Page<ThreadSummaryView>>(`/spaces/${network.spaceId}/threads?limit=200`)).body.items.filter(
    (thread) => thread.title === title,
  );
const firstOf = async ({ id }: { readonly id: string }): Promise<PostView> =>
  (await as(secretariat).get<PostPageView>(`/threads/${id}/posts`)).body.items.at(-1) as PostView;

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  network = await aNetwork(world);
  anne = await aMember(world, network, { role: 'participant' });
  secretariat = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
});
beforeEach(() => world.query('DELETE FROM discussions_scheduled'));
afterAll(() => world.close());

describe('a thread that is begun later', () => {
  it('may be a question and carry a poll, as one that is begun at once', async () => {
    const closesAt = inHours(48);
    const { status, body } = await plan(anne, { title: 'Hvornår?', kind: 'question', poll: { ...poll, closesAt } });
    expect(status).toBe(201);
    expect(body).toMatchObject({ kind: 'question', organisationIds: null, poll: { ...poll, closesAt } });
    expect(await listed(anne)).toEqual([body]);
    await fallDue(body);
    await fallDue(body);
    const threads = await begun('Hvornår?');
    expect(threads).toMatchObject([{ kind: 'question', lastSeq: 1 }]);
    const { poll: sent } = await firstOf(threads[0]!);
    expect([sent?.kind, sent?.options.map(({ label }) => label), sent?.closesAt === null]).toEqual(['multiple', poll.options, false]);
    expect(await world.query('SELECT poll FROM discussions_scheduled WHERE id = $1', [body.id])).toEqual([{ poll: null }]);
  });

  it('may ask organisations, whose leads are told when it is begun', async () => {
    const lead = await aMember(world, network, { role: 'project-lead', organisation: 'Kolding Kommune' });
    const asked = { title: 'Hvordan gør I?', kind: 'ask', organisationIds: [lead.organisationId] };
    expect((await plan(anne, asked)).body).toMatchObject({ status: 403, code: 'discussions.may-not-ask' });
    expect((await plan(secretariat, { kind: 'ask' })).status).toBe(422);
    expect((await plan(secretariat, { organisationIds: [lead.organisationId] })).status).toBe(422);
    const { body } = await plan(secretariat, asked);
    expect(body).toMatchObject({ kind: 'ask', organisationIds: [lead.organisationId] });
    const told = () =>
      world.query(`SELECT payload FROM platform_events WHERE name = 'discussions.network-asked' AND space_id = $1`, [network.spaceId]);
    expect(await told()).toEqual([]);
    await fallDue(body);
    expect(await begun('Hvordan gør I?')).toMatchObject([{ kind: 'ask' }]);
    expect(await told()).toMatchObject([{ payload: { personIds: [lead.personId] } }]);
  });

  it('keeps kind and poll when it is edited, unless they are edited', async () => {
    const { body: first } = await plan(anne, { kind: 'question', poll });
    const { body: rewritten } = await change(anne, first, { title: 'Bedre', body: { text: 'Bedre' }, at: inHours(9) });
    expect(rewritten).toMatchObject({ kind: 'question', poll: { ...poll, closesAt: null }, version: 2 });
    const { body: other } = await change(anne, rewritten, { kind: 'talk', poll: { kind: 'single', options: ['Ja', 'Nej'] } });
    expect(other).toMatchObject({ kind: 'talk', poll: { kind: 'single', options: ['Ja', 'Nej'] }, title: 'Bedre' });
    expect((await change(anne, other, { poll: null })).body).toMatchObject({ kind: 'talk', poll: null, version: 4 });
  });

  it('that asked organisations and becomes a question asks nobody in particular', async () => {
    const lead = await aMember(world, network, { role: 'project-lead', organisation: 'Viborg Kommune' });
    const { body } = await plan(secretariat, { kind: 'ask', organisationIds: [lead.organisationId] });
    expect((await change(secretariat, body, { at: inHours(9) })).body).toMatchObject({
      kind: 'ask',
      organisationIds: [lead.organisationId],
    });
    const [kept] = await listed(secretariat);
    expect((await change(secretariat, kept!, { kind: 'question' })).body).toMatchObject({ kind: 'question', organisationIds: null });
  });

  it('asks nothing that closes before it is begun', async () => {
    const early = { ...poll, closesAt: inHours(2) };
    expect((await plan(anne, { poll: early })).body).toMatchObject({ status: 422, code: 'discussions.bad-poll' });
    const { body } = await plan(anne, { at: inHours(1), poll: early });
    expect((await change(anne, body, { at: inHours(3) })).body).toMatchObject({ status: 422, code: 'discussions.bad-poll' });
    expect((await change(anne, body, { at: inHours(3), poll })).status).toBe(200);
  });

  it.each([
    ['another kind', { kind: 'svar' }, 400],
    ['a poll that is none', { poll: 'ja' }, 400],
    ['a poll of one choice', { poll: { kind: 'single', options: ['Ja'] } }, 422],
    ['a poll with a CPR number', { poll: { kind: 'single', options: ['Ja', '010107-4123'] } }, 422],
    ['more than a poll has', { poll: { ...poll, id: randomUUID() } }, 422],
    ['no uuid for an organisation', { kind: 'ask', organisationIds: ['Herning'] }, 400],
  ])('takes %s from nobody', async (_what, request, status) => {
    expect((await plan(anne, request)).status).toBe(status);
    expect(await listed(anne)).toEqual([]);
  });

  it('is planned once, however often it is asked for with its key', async () => {
    const [key, at] = [{ 'idempotency-key': randomUUID() }, inHours(7)];
    const [first, again] = [await plan(anne, { poll, at }, key), await plan(anne, { poll, at }, key)];
    expect(again.body).toEqual(first.body);
    expect((await plan(anne, { poll, at, kind: 'question' }, key)).status).toBe(422);
  });
});

describe('a post that is sent later', () => {
  it('may carry a poll, and is of no kind', async () => {
    const thread: ThreadView = await aThread(world, anne, network.spaceId);
    const { body } = await as(anne).send<Sent['body']>('POST', `/threads/${thread.id}/scheduled`, {
      body: { text: 'Hvem?' },
      at: inHours(2),
      poll,
    });
    expect(body).toMatchObject({ kind: null, poll });
    expect((await change(anne, body, { kind: 'question' })).status).toBe(422);
    await fallDue(body);
    expect((await firstOf(thread)).poll?.options.map(({ label }) => label)).toEqual(poll.options);
  });

  it('that can’t be sent is told to its author, who has all of it back and may send it elsewhere in time', async () => {
    const thread: ThreadView = await aThread(world, secretariat, network.spaceId);
    const { body } = await as(anne).send<Sent['body']>('POST', `/threads/${thread.id}/scheduled`, {
      body: { text: 'Hvem?' },
      at: inHours(2),
      poll,
    });
    await as(secretariat).send('PUT', `/threads/${thread.id}/closed`);
    await fallDue(body);
    const [kept] = await listed(anne);
    expect(kept).toMatchObject({ state: 'failed', problem: 'discussions.thread-closed', body: body.body, poll });
    const told = await world.query(`SELECT payload FROM platform_events WHERE name = 'discussions.scheduled-not-sent' AND object_id = $1`, [
      body.id,
    ]);
    expect(told).toMatchObject([{ payload: { personId: anne.personId, code: 'discussions.thread-closed' } }]);
    await as(secretariat).send('DELETE', `/threads/${thread.id}/closed`);
    const { body: again } = await change(anne, kept!, { at: inHours(1) });
    await fallDue(again);
    expect((await firstOf(thread)).poll?.options.map(({ label }) => label)).toEqual(poll.options);
  });

  it('is kept with kind and poll when its author’s network has ended', async () => {
    const leaver = await aMember(world, network, { organisation: 'Randers Kommune' });
    const { body } = await plan(leaver, { kind: 'question', poll });
    await world.query(`UPDATE networks_memberships SET valid_to = now() - interval '1 second' WHERE id = $1`, [leaver.membershipId]);
    world.app.get(AccessBook).onSpaceChanged();
    await fallDue(body);
    expect(await listed(leaver)).toMatchObject([{ state: 'failed', kind: 'question', poll, body: body.body, title: 'Til mandag' }]);
  });
});
