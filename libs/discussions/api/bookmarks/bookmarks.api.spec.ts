import type { BookmarkView, PostView, ThreadView } from '@hv/discussions/contracts';
import { aMember, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { bySystem } from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import type { Answer, World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { aScene, aThread, ThreadRequests } from '../testing';
import { Reminders } from './reminders';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let outsider: SpecMember;
let thread: ThreadView;
let post: PostView;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const save = (member: SpecMember, request: object = {}, id = post.id): Promise<Answer<BookmarkView & ProblemView>> =>
  as(member).send('PUT', `/posts/${id}/bookmark`, request);
const forget = (member: SpecMember): Promise<Answer<ProblemView>> => as(member).send('DELETE', `/posts/${post.id}/bookmark`);
const saved = async (member: SpecMember, query = ''): Promise<Page<BookmarkView>> =>
  (await as(member).get<Page<BookmarkView>>(`/bookmarks${query}`)).body;
const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'short' });
/** A minute in Denmark, so many hours from now. */
const inHours = (hours: number): string => copenhagen.format(Date.now() + hours * 3_600_000).replace(' ', 'T');
/** What the queue does at the time of a reminder. */
const runJob = (member: SpecMember): Promise<void> =>
  world.app.get(Reminders).give({ payload: { personId: member.personId, postId: post.id } } as Parameters<Reminders['give']>[0]);
const fallDue = (member: SpecMember): Promise<unknown> =>
  world.query(`UPDATE discussions_bookmarks SET remind_at = now() - interval '1 second' WHERE person_id = $1`, [member.personId]);
const told = (): Promise<{ payload: object; actor_id: string | null; space_id: string }[]> =>
  world.query(`SELECT payload, actor_id, space_id FROM platform_events WHERE name = 'discussions.reminder-due' AND object_id = $1`, [
    post.id,
  ]);

beforeAll(async () => {
  ({ world, network, herning: anne, hvidovre: bo, outsider } = await aScene());
});
beforeEach(async () => {
  await world.query('DELETE FROM discussions_bookmarks');
  thread = await aThread(world, bo, network.spaceId, 'Overgange');
  post = (await as(bo).add(thread.id, 'Vores skema for overgangen')).body;
});
afterAll(() => world.close());

describe('a saved post', () => {
  it('is listed for whoever saved it alone, with what it is and why', async () => {
    const { status, body } = await save(anne, { note: '  Til mødet  ', remindAt: inHours(20) });
    expect(status).toBe(200);
    expect(body).toEqual({
      postId: post.id,
      threadId: thread.id,
      spaceId: network.spaceId,
      seq: 2,
      title: 'Overgange',
      author: { id: bo.personId, name: bo.name, organisation: 'Hvidovre Kommune' },
      excerpt: 'Vores skema for overgangen',
      note: 'Til mødet',
      remindAt: expect.any(String),
      remindedAt: null,
      savedAt: expect.any(String),
    });
    expect(await saved(anne)).toEqual({ items: [body], next: null });
    expect(await saved(bo)).toEqual({ items: [], next: null });
    const page = await as(bo).get<{ items: object[] }>(`/threads/${thread.id}/posts`);
    expect(page.text).not.toContain('Til mødet');
  });

  it('is changed by saving it again, and forgotten, once or more often', async () => {
    await save(anne, { note: 'Første', remindAt: inHours(3) });
    const { body } = await save(anne, { note: 'Anden' });
    expect(body).toMatchObject({ note: 'Anden', remindAt: null });
    expect((await saved(anne)).items).toHaveLength(1);
    expect([(await forget(anne)).status, (await forget(anne)).status]).toEqual([204, 204]);
    expect((await saved(anne)).items).toEqual([]);
  });

  it('is listed page by page, the latest saved first, and by thread', async () => {
    const other = await aThread(world, bo, network.spaceId, 'Andet');
    const { body: elsewhere } = await as(bo).add(other.id, 'Noget andet');
    const ids: string[] = [];
    for (let n = 0; n < 4; n++) ids.unshift((await as(bo).add(thread.id, `Nummer ${n}`)).body.id);
    for (const id of [...ids].reverse()) await save(anne, {}, id);
    await save(anne, {}, elsewhere.id);
    const first = await saved(anne, '?limit=2');
    expect(first.items.map(({ postId }) => postId)).toEqual([elsewhere.id, ids[0]]);
    const second = await saved(anne, `?limit=9&after=${first.next}`);
    expect([second.items.map(({ postId }) => postId), second.next]).toEqual([ids.slice(1), null]);
    expect((await saved(anne, `?thread=${thread.id}`)).items).toHaveLength(4);
    for (const query of ['?after=x', '?after=WyJ4IiwieSJd', '?limit=0', '?thread=7', '?limit=999'])
      expect((await as(anne).get(`/bookmarks${query}`)).status).toBe(400);
  });

  it('shows its words no longer when it was removed or hidden, and is gone with the space', async () => {
    const leaver = await aMember(world, network, { organisation: 'Randers Kommune' });
    await save(leaver, { note: 'Husk' });
    await as(bo).remove(post.id);
    expect((await saved(leaver)).items).toMatchObject([{ author: null, excerpt: '', note: 'Husk' }]);
    expect((await save(anne)).body).toMatchObject({ status: 409, code: 'discussions.post-removed' });
    await world.query(`UPDATE networks_memberships SET valid_to = now() - interval '1 second' WHERE id = $1`, [leaver.membershipId]);
    expect((await saved(leaver)).items).toEqual([]);
  });

  it('is of a space one sees, with a time that is to come, and without CPR numbers', async () => {
    expect((await save(outsider)).body).toMatchObject({ status: 404, code: 'discussions.post-not-found' });
    expect((await forget(outsider)).status).toBe(404);
    expect((await save(anne, { note: 'Barnet er født 010180-1234' })).body).toMatchObject({ status: 422, code: 'discussions.cpr-number' });
    for (const remindAt of [inHours(-1), inHours(24 * 400), '2026-02-30T08:00', '2027-13-01T08:00'])
      expect((await save(anne, { remindAt })).body).toMatchObject({ status: 422, code: 'discussions.bad-time' });
    for (const request of [
      { remindAt: 'i morgen' },
      { remindAt: 7 },
      { note: 'x'.repeat(501) },
      { note: {} },
      { other: 1 },
      { note: '\0' },
    ])
      expect((await save(anne, request)).status).toBe(400);
    expect((await saved(anne)).items).toEqual([]);
  });

  it('is one of so many at most', async () => {
    await world.query(
      `WITH more AS (
         INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version)
         SELECT platform_new_id(), $1, n, n, $2, $3, $4, '{}', 'x', 'x', 1 FROM generate_series(3, 2002) n RETURNING id)
       INSERT INTO discussions_bookmarks (person_id, post_id) SELECT $5, id FROM more`,
      [thread.id, bo.personId, bo.membershipId, bo.organisationId, anne.personId],
    );
    expect((await save(anne)).body).toMatchObject({ status: 409, code: 'discussions.too-many-bookmarks' });
  });
});

describe('a reminder', () => {
  it('waits as a job of the transaction until then, and is given once', async () => {
    const { body } = await save(anne, { remindAt: inHours(20) });
    const jobs = await world.query<{ start_after: Date }>(
      `SELECT start_after FROM jobs.job WHERE name LIKE 'discussions.reminder-set.%' AND data->'payload'->>'postId' = $1`,
      [post.id],
    );
    expect(jobs.map(({ start_after }) => start_after.toISOString())).toEqual([body.remindAt]);
    await runJob(anne);
    expect(await told()).toEqual([]);
    await fallDue(anne);
    await Promise.all([runJob(anne), runJob(anne)]);
    await runJob(anne);
    expect(await told()).toEqual([
      { payload: { personId: anne.personId, threadId: thread.id, postId: post.id }, actor_id: null, space_id: network.spaceId },
    ]);
    expect((await saved(anne)).items[0]!.remindedAt).not.toBeNull();
  });

  it('is put off, or taken away: the job of the earlier time does nothing', async () => {
    await save(anne, { remindAt: inHours(2) });
    await save(anne, { remindAt: inHours(40) });
    await runJob(anne);
    await save(anne, { note: 'Uden' });
    await runJob(anne);
    await forget(anne);
    await runJob(anne);
    expect(await told()).toEqual([]);
  });

  it('is given again when it was asked for again afterwards, and kept while only the note changes', async () => {
    await save(anne, { remindAt: inHours(2) });
    await fallDue(anne);
    await runJob(anne);
    await save(anne, { remindAt: inHours(2) });
    expect((await saved(anne)).items[0]!.remindedAt).toBeNull();
    await fallDue(anne);
    await runJob(anne);
    expect(await told()).toHaveLength(2);
    const later = inHours(5);
    await save(anne, { remindAt: later });
    await save(anne, { remindAt: later, note: 'Kun noten' });
    const events = await world.query(`SELECT id FROM platform_events WHERE name = 'discussions.reminder-set' AND object_id = $1`, [
      post.id,
    ]);
    expect(events).toHaveLength(3);
  });

  it('and what one saved is told to whoever asks for their data, and forgotten with them', async () => {
    const leaver = await aMember(world, network, { organisation: 'Viborg Kommune' });
    await save(leaver, { note: 'Min egen', remindAt: inHours(2) });
    const data = (await world.app.get(PersonalDataBook).export(leaver.personId))['discussions'] as { bookmarks: object[] };
    expect(data.bookmarks).toMatchObject([{ thread: 'Overgange', number: 2, note: 'Min egen' }]);
    await world.app.get(PersonalDataBook).erase(bySystem, leaver.personId);
    expect(await world.query('SELECT FROM discussions_bookmarks WHERE person_id = $1', [leaver.personId])).toEqual([]);
    await runJob(leaver);
    expect(await told()).toEqual([]);
  });
});
