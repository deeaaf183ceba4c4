import type { DraftsView, ScheduledView, ThreadLevelView, ThreadView } from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import { aGroup, aMember, type SpecMember } from '@hv/networks/api/testing';
import type { HandOverPart, HandOverPlanView, HandOverView, Role } from '@hv/networks/contracts';
import type { Page } from '@hv/platform/contracts';
import { aScene, aThread, type Scene, ThreadRequests } from '../testing';
import { HandedOverDiscussions } from './handed-over';

let scene: Scene;
let leaver: SpecMember;
let successor: SpecMember;
let thread: ThreadView;
let group: string;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(scene.world, member);
const soon = new Date(Date.now() + 7 * 24 * 3_600_000).toISOString().slice(0, 16);

beforeAll(async () => (scene = await aScene()));
afterAll(async () => {
  await scene.sockets.close();
  await scene.world.close();
});
beforeEach(async () => {
  const { world, network, hvidovre } = scene;
  leaver = await aMember(world, network, { organisation: 'Viborg Kommune' });
  successor = await aMember(world, network, { organisation: 'Viborg Kommune', role: 'participant' });
  thread = await aThread(world, hvidovre, network.spaceId);
  group = await aGroup(world, network, { members: [leaver, hvidovre] });
  // As the event of a group does: nobody remembers what they saw before.
  world.app.get(AccessBook).onSpaceChanged();
});

/** Ends the leaver's membership with its work to be handed over later, so that a job of it can be run at will. */
async function planned(parts: HandOverPart[]): Promise<string> {
  const wish = { toMembershipId: successor.membershipId, parts };
  const { body } = await as(leaver).send<HandOverView>('POST', `/memberships/${leaver.membershipId}/hand-over`, wish);
  return body.id;
}

/** What the queue does when work was handed over: each job twice, as after a crash. */
async function handOver(parts: HandOverPart[], gainedRoles: Role[] = ['project-lead']): Promise<void> {
  const payload = {
    handOverId: await planned(parts),
    fromPersonId: leaver.personId,
    toPersonId: successor.personId,
    networkId: scene.network.id,
    organisationId: leaver.organisationId,
    parts,
    gainedRoles,
  };
  const event = { payload } as Parameters<HandedOverDiscussions['follows']>[0];
  const jobs = scene.world.app.get(HandedOverDiscussions, { strict: false });
  for (let turn = 0; turn < 2; turn++) {
    await jobs.follows(event);
    await jobs.scheduled(event);
    await jobs.drafts(event);
    await jobs.asks(event);
  }
}

const level = async (member: SpecMember, id: string): Promise<ThreadLevelView['own']> =>
  (await as(member).get<ThreadLevelView>(`/threads/${id}/level`)).body.own;
const scheduledOf = async (member: SpecMember): Promise<readonly ScheduledView[]> =>
  (await as(member).get<Page<ScheduledView>>('/scheduled')).body.items;
const draftsOf = async (member: SpecMember): Promise<DraftsView['items']> => (await as(member).get<DraftsView>('/drafts')).body.items;
const counts = async (): Promise<HandOverPlanView['counts']> =>
  (await as(leaver).get<HandOverPlanView>(`/memberships/${leaver.membershipId}/hand-over`)).body.counts;

describe('what a leaver follows', () => {
  it('is followed by the successor where they see it, once, and not against their word', async () => {
    const { world, network, hvidovre } = scene;
    const written = await aThread(world, hvidovre, network.spaceId, 'Skrev i den');
    const muted = await aThread(world, hvidovre, network.spaceId, 'Dæmpet af efterfølgeren');
    const secret = await aThread(world, hvidovre, group, 'I en gruppe');
    const other = await aThread(world, hvidovre, network.spaceId, 'Ingen følger den');
    await as(leaver).add(written.id, 'Det gør vi også.');
    for (const { id } of [thread, muted, secret]) await as(leaver).send('PUT', `/threads/${id}/level`, { level: 'follow' });
    await as(successor).send('PUT', `/threads/${muted.id}/level`, { level: 'mute' });
    await as(leaver).send('PUT', `/spaces/${network.spaceId}/level`, { level: 'follow' });
    expect((await counts()).follows).toBe(4);
    await handOver(['follows']);
    expect(await Promise.all([thread, written, muted, other].map(({ id }) => level(successor, id)))).toEqual([
      'follow',
      'follow',
      'mute',
      null,
    ]);
    const rows = await world.query('SELECT FROM discussions_thread_levels WHERE person_id = $1', [successor.personId]);
    expect(rows).toHaveLength(3);
    const [space] = await world.query('SELECT level FROM discussions_space_levels WHERE person_id = $1', [successor.personId]);
    expect(space).toEqual({ level: 'follow' });
  });

  it('stays as the successor has it afterwards, when the job runs once more', async () => {
    await as(leaver).send('PUT', `/threads/${thread.id}/level`, { level: 'follow' });
    await handOver(['follows']);
    await as(successor).send('PUT', `/threads/${thread.id}/level`, { level: null });
    const [row] = await scene.world.query<{ id: string }>(
      'SELECT hand_over_id AS id FROM discussions_handed_over ORDER BY hand_over_id DESC LIMIT 1',
    );
    const payload = {
      handOverId: row!.id,
      parts: ['follows'],
      fromPersonId: leaver.personId,
      toPersonId: successor.personId,
      networkId: scene.network.id,
    };
    await scene.world.app
      .get(HandedOverDiscussions, { strict: false })
      .follows({ payload } as Parameters<HandedOverDiscussions['follows']>[0]);
    expect(await level(successor, thread.id)).toBeNull();
  });

  it('stays with them alone when it was not chosen', async () => {
    await as(leaver).send('PUT', `/threads/${thread.id}/level`, { level: 'follow' });
    await handOver(['roles']);
    expect(await level(successor, thread.id)).toBeNull();
  });
});

describe('what a leaver has planned', () => {
  it('waits for the successor to be its author, where they may write; the rest stays', async () => {
    const mine = await as(leaver).send<ScheduledView>('POST', `/threads/${thread.id}/scheduled`, { body: { text: 'På mandag' }, at: soon });
    const hidden = await aThread(scene.world, scene.hvidovre, group, 'I gruppen');
    await as(leaver).send('POST', `/threads/${hidden.id}/scheduled`, { body: { text: 'Kun for gruppen' }, at: soon });
    expect((await counts()).scheduled).toBe(2);
    await handOver(['scheduled']);
    expect(await scheduledOf(successor)).toMatchObject([{ id: mine.body.id, body: mine.body.body, state: 'waiting', version: 2 }]);
    expect(await scheduledOf(leaver)).toMatchObject([{ threadId: hidden.id }]);
  });
});

describe('the drafts of a leaver', () => {
  const write = (member: SpecMember, place: string, text: string, title?: string) =>
    as(member).send('PUT', `${place}/draft`, { body: { text }, ...(title ? { title } : {}) });

  it('are the successor’s, but for places that they do not see', async () => {
    const hidden = await aThread(scene.world, scene.hvidovre, group, 'I gruppen');
    await write(leaver, `/threads/${thread.id}`, 'Begyndt');
    await write(leaver, `/spaces/${scene.network.spaceId}`, 'En ny tråd');
    await write(leaver, `/threads/${hidden.id}`, 'Fortroligt');
    expect((await counts()).drafts).toBe(3);
    await handOver(['drafts']);
    const texts = (await draftsOf(successor)).map(({ body }) => JSON.stringify(body)).join();
    for (const text of ['Begyndt', 'En ny tråd']) expect(texts).toContain(text);
    expect(texts).not.toContain('Fortroligt');
  });

  it('come behind what the successor has begun in the same place, once, as far as both have room', async () => {
    const [own, full] = [
      await aThread(scene.world, scene.hvidovre, scene.network.spaceId, 'Begge skriver'),
      await aThread(scene.world, scene.hvidovre, scene.network.spaceId, 'Begge skriver meget'),
    ];
    const space = `/spaces/${scene.network.spaceId}`;
    await write(leaver, `/threads/${own.id}`, 'Også begyndt');
    await write(leaver, space, 'Hvad gør I?', 'Fravær');
    for (const member of [leaver, successor]) await write(member, `/threads/${full.id}`, 'x'.repeat(30_000));
    await write(successor, `/threads/${own.id}`, 'Mit eget');
    await write(successor, space, 'Kom alle', 'Møde');
    const before = (await draftsOf(successor)).find(({ placeId }) => placeId === own.id)!;
    await handOver(['drafts']);
    const paragraph = (text: string, ...marks: object[]) => ({
      type: 'paragraph',
      content: [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }],
    });
    const line = { type: 'horizontalRule' };
    const drafts = await draftsOf(successor);
    const [joined, begun] = [drafts.find(({ placeId }) => placeId === own.id)!, drafts.find(({ place }) => place === 'space')!];
    expect(joined.body).toMatchObject({ content: [paragraph('Mit eget'), line, paragraph('Også begyndt')] });
    expect(joined.version).not.toBe(before.version);
    expect(begun).toMatchObject({
      title: 'Møde',
      body: { content: [paragraph('Kom alle'), line, paragraph('Fravær', { type: 'bold' }), paragraph('Hvad gør I?')] },
    });
    expect(
      (await as(successor).send('PUT', `/threads/${own.id}/draft`, { body: joined.body }, { 'if-match': `"${joined.version}"` })).status,
    ).toBe(200);
    const left = await scene.world.query<{ place_id: string }>('SELECT place_id FROM discussions_drafts WHERE person_id = $1', [
      leaver.personId,
    ]);
    expect(left).toEqual([{ place_id: full.id }]);
  });
});

describe('questions that wait for the organisation', () => {
  const told = async (): Promise<{ threadId: string; personId: string }[]> =>
    (
      await scene.world.query<{ payload: { threadId: string; personId: string } }>(
        `SELECT payload FROM platform_events WHERE name = 'discussions.ask-handed-over' AND payload->>'personId' = $1`,
        [successor.personId],
      )
    ).map(({ payload }) => payload);
  const ask = async (title: string): Promise<ThreadView> => {
    const wish = { title, body: { text: 'Sig frem.' }, kind: 'ask', organisationIds: [leaver.organisationId] };
    return (await as(scene.secretariat).send<ThreadView>('POST', `/spaces/${scene.network.spaceId}/threads`, wish)).body;
  };

  it('are told to whoever leads the project now, once, without those that are answered', async () => {
    await scene.world.query('UPDATE discussions_threads SET closed_at = now() WHERE kind = $1', ['ask']);
    const [waiting, answered] = [await ask('Venter'), await ask('Besvaret')];
    await as(leaver).add(answered.id, 'Hos os er det skolen.');
    expect((await counts()).asks).toBe(1);
    await handOver(['roles']);
    expect(await told()).toEqual([{ threadId: waiting.id, personId: successor.personId }]);
  });

  it('are not told to somebody who led it already', async () => {
    await ask('Venter');
    await handOver(['roles'], []);
    expect(await told()).toEqual([]);
  });
});

it('counts reported posts where the leaver moderates', async () => {
  const [space] = await scene.world.query<{ id: string }>(`SELECT id FROM networks_spaces WHERE organisation_id = $1`, [
    leaver.organisationId,
  ]);
  const { id } = await aThread(scene.world, leaver, space!.id);
  const { body } = await as(leaver).add(id, 'Et indlæg');
  await as(successor).send('POST', `/posts/${body.id}/reports`, { reason: 'other', words: 'Se her.' });
  expect((await counts()).reports).toBe(1);
});
