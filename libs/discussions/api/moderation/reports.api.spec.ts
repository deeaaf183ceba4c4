import type { OpenReportsView, PostView, ReportView, ThreadView } from '@hv/discussions/contracts';
import { aMember, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { bySystem, Database } from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import type { World } from '@hv/platform/api/testing';
import { aScene, aThread } from '../testing';
import { ordering, type OrderRequests } from './spec-moderation';

let world: World;
let network: SpecNetwork;
let anne: SpecMember;
let bo: SpecMember;
let monitor: SpecMember;
let secretariat: SpecMember;
let consultant: SpecMember;
let outsider: SpecMember;
let thread: ThreadView;
let post: PostView;

const as = (member: SpecMember): OrderRequests => ordering(world, member);
const openOf = async (member: SpecMember, query = ''): Promise<readonly ReportView[]> => (await as(member).reports(query)).body.items;
const countOf = async (member: SpecMember, query = ''): Promise<OpenReportsView> =>
  (await as(member).get<OpenReportsView>(`/open-reports${query}`)).body;
const stored = (): Promise<object[]> => world.query('SELECT reason, words FROM discussions_reports WHERE post_id = $1', [post.id]);

beforeAll(async () => {
  ({ world, network, herning: anne, hvidovre: bo, secretariat, outsider } = await aScene());
  monitor = await aMember(world, network, { role: 'monitor', organisation: 'Socialstyrelsen' });
  consultant = await aMember(world, network, { role: 'consultant', organisation: 'SUS' });
});
beforeEach(async () => {
  thread = await aThread(world, bo, network.spaceId);
  post = (await as(anne).add(thread.id, 'Det er da helt uansvarligt')).body;
});
afterEach(async () => {
  await world.query(`UPDATE discussions_reports SET handled_at = now(), handled_by = $1, outcome = 'dismissed' WHERE handled_at IS NULL`, [
    secretariat.personId,
  ]);
});
afterAll(() => world.close());

describe('a report', () => {
  it('is made once by each who reads the post, and seen by the moderators of the space', async () => {
    const { status, body } = await as(bo).report(post.id, { reason: 'tone', words: '  Hård tone ' });
    expect([status, body]).toEqual([201, { id: expect.any(String), reason: 'tone', createdAt: expect.any(String), handled: false }]);
    expect((await as(bo).report(post.id, { reason: 'other', words: 'Igen' })).body).toEqual(body);
    await as(monitor).report(post.id, { reason: 'off-topic' });
    expect(await openOf(secretariat)).toEqual([
      {
        id: body.id,
        reason: 'tone',
        words: 'Hård tone',
        createdAt: body.createdAt,
        version: 1,
        reporter: { id: bo.personId, name: bo.name, organisation: 'Hvidovre Kommune' },
        post: {
          id: post.id,
          spaceId: network.spaceId,
          spaceName: expect.any(String),
          threadId: thread.id,
          threadTitle: thread.title,
          seq: 2,
          author: { id: anne.personId, name: anne.name, organisation: 'Herning Kommune' },
          excerpt: 'Det er da helt uansvarligt',
          hiddenReason: null,
          removed: false,
        },
        outcome: null,
        note: null,
        handledBy: null,
        handledAt: null,
      },
      expect.objectContaining({ reason: 'off-topic', reporter: expect.objectContaining({ id: monitor.personId }) }),
    ]);
    const events = await world.query(`SELECT name FROM platform_events WHERE payload->>'postId' = $1 AND name LIKE '%reported'`, [post.id]);
    expect(events).toHaveLength(2);
    expect([await countOf(consultant), await countOf(bo), await countOf(outsider)]).toEqual([
      { moderates: true, open: 2 },
      { moderates: true, open: 0 },
      { moderates: true, open: 0 },
    ]);
    expect([await openOf(bo), await openOf(anne), await openOf(outsider)]).toEqual([[], [], []]);
    expect([await countOf(secretariat, `?network=${network.id}`), await countOf(secretariat, `?network=${post.id}`)]).toMatchObject([
      { open: 2 },
      { open: 0 },
    ]);
  });

  it('is not for the author, for strangers, nor of what nobody sees', async () => {
    expect((await as(anne).report(post.id)).body).toMatchObject({ status: 403, code: 'discussions.may-not-report' });
    expect((await as(outsider).report(post.id)).body).toMatchObject({ status: 404, code: 'discussions.post-not-found' });
    await as(secretariat).hide(post.id);
    expect((await as(bo).report(post.id)).status).toBe(403);
    await as(secretariat).show(post.id);
    await as(anne).remove(post.id);
    expect((await as(bo).report(post.id)).body).toMatchObject({ status: 409, code: 'discussions.post-removed' });
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['a CPR number', { reason: 'child', words: 'Barnet er 010107-4123' }, 422],
    ['a kind there is none of', { reason: 'show-again' }, 400],
    ['__proto__', { reason: '__proto__' }, 400],
    ['no kind', {}, 400],
    ['words that are too many', { reason: 'tone', words: 'x'.repeat(1_001) }, 400],
    ['words that are none', { reason: 'tone', words: ['x'] }, 400],
    ['somebody else as its maker', { reason: 'tone', reporterId: 'x' }, 400],
  ])('is refused with %s', async (_what, request, status) => {
    expect((await as(bo).report(post.id, request)).status).toBe(status);
    expect(await stored()).toEqual([]);
  });

  it('about a child comes first, and is an event of its own', async () => {
    await as(bo).report(post.id, { reason: 'tone' });
    const other = (await as(anne).add(thread.id, 'Et navn')).body;
    await as(bo).report(other.id, { reason: 'child' });
    expect((await openOf(secretariat)).map(({ reason }) => reason)).toEqual(['child', 'tone']);
    const [event] = await world.query(
      `SELECT object_kind, payload FROM platform_events WHERE name = 'discussions.child-reported' ORDER BY id DESC LIMIT 1`,
    );
    expect(event).toMatchObject({ object_kind: 'report', payload: { postId: other.id, reason: 'child' } });
    const first = (await as(secretariat).reports('?limit=1')).body;
    expect((await as(secretariat).reports(`?limit=1&after=${first.next}`)).body).toMatchObject({ items: [{ reason: 'tone' }], next: null });
    for (const after of ['x', Buffer.from('["a",1]').toString('base64url')])
      expect((await as(secretariat).reports(`?after=${after}`)).status).toBe(400);
    for (const query of ['?state=all', '?network=1', '?limit=0']) expect((await as(secretariat).reports(query)).status).toBe(400);
  });

  it('does not say who made it to whoever wrote the post', async () => {
    const { body: theirs } = await as(secretariat).add(thread.id, 'Hold nu op');
    await as(bo).report(theirs.id);
    expect((await openOf(secretariat))[0]).toMatchObject({ reporter: null, post: { id: theirs.id } });
    expect((await openOf(consultant))[0]).toMatchObject({ reporter: { id: bo.personId } });
    const entry = async (member: SpecMember) => (await as(member).log(network.spaceId)).body.items[0];
    expect([await entry(secretariat), await entry(consultant)]).toMatchObject([{ byName: null }, { byName: bo.name }]);
  });
});

describe('answering a report', () => {
  it('does what it says to the post, and answers all that say the same of it', async () => {
    await as(bo).report(post.id, { reason: 'child' });
    await as(monitor).report(post.id, { reason: 'private' });
    const [report] = await openOf(secretariat);
    expect((await as(secretariat).handle(report!, { outcome: 'hidden' })).body).toMatchObject({ status: 422, code: 'discussions.empty' });
    expect((await as(secretariat).handle(report!, { outcome: 'hidden', note: '010107-4123' })).status).toBe(422);
    const { status, body } = await as(secretariat).handle(report!, { outcome: 'hidden', note: 'Et barn er nævnt' });
    expect([status, body]).toMatchObject([
      200,
      { outcome: 'hidden', note: 'Et barn er nævnt', handledBy: secretariat.name, version: 2, post: { hiddenReason: 'Et barn er nævnt' } },
    ]);
    expect(await openOf(secretariat)).toEqual([]);
    expect((await as(bo).posts(thread.id)).at(-1)).toMatchObject({ text: '', hidden: { reason: 'Et barn er nævnt' } });
    const handled = (await as(consultant).reports('?state=handled&limit=2')).body.items;
    expect(handled.map((one) => [one.post.id, one.outcome])).toEqual([
      [post.id, 'hidden'],
      [post.id, 'hidden'],
    ]);
    const [told] = await world.query<{ payload: { reporterIds: string[] } }>(
      `SELECT payload FROM platform_events WHERE name = 'discussions.report-handled' AND payload->>'postId' = $1`,
      [post.id],
    );
    expect(told!.payload.reporterIds.sort()).toEqual([bo.personId, monitor.personId].sort());
  });

  it('removes, dismisses or notes a talk', async () => {
    await as(bo).report(post.id);
    const [report] = await openOf(secretariat);
    expect((await as(secretariat).handle(report!, { outcome: 'shown' })).body.code).toBe('discussions.bad-outcome');
    await as(secretariat).handle(report!, { outcome: 'removed' });
    expect((await as(bo).posts(thread.id)).at(-1)).toMatchObject({ removed: true });
    for (const outcome of ['dismissed', 'talked']) {
      const { body: next } = await as(anne).add(thread.id, outcome);
      await as(bo).report(next.id);
      const [open] = await openOf(secretariat);
      expect((await as(secretariat).handle(open!, { outcome })).body).toMatchObject({ outcome, note: null });
      expect((await as(bo).posts(thread.id)).at(-1)).toMatchObject({ text: outcome });
    }
  });

  it('is done by the first of two moderators, and the other learns what they did', async () => {
    await as(bo).report(post.id);
    const [report] = await openOf(secretariat);
    const [one, two] = await Promise.all([
      as(secretariat).handle(report!, { outcome: 'hidden', note: 'For hård' }),
      as(consultant).handle(report!, { outcome: 'dismissed' }),
    ]);
    expect([one.status, two.status].sort()).toEqual([200, 412]);
    const [won, lost] = one.status === 200 ? [one, two] : [two, one];
    expect(lost.body.current).toMatchObject({ outcome: won.body.outcome, handledBy: won.body.handledBy });
    expect('hidden' in ((await as(bo).posts(thread.id)).at(-1) as PostView)).toBe(won.body.outcome === 'hidden');
    const winner = won === one ? secretariat : consultant;
    const request = won === one ? { outcome: 'hidden', note: 'For hård' } : { outcome: 'dismissed' };
    expect((await as(winner).handle(report!, request)).body).toEqual(won.body);
    expect((await as(winner).handle(won.body, { outcome: 'talked' })).body).toMatchObject({
      status: 409,
      code: 'discussions.report-handled',
    });
  });

  it('is for moderators of the space alone', async () => {
    await as(bo).report(post.id);
    const [report] = await openOf(secretariat);
    for (const member of [anne, bo, outsider])
      expect((await as(member).handle(report!, { outcome: 'dismissed' })).body).toMatchObject({
        status: 404,
        code: 'discussions.report-not-found',
      });
    expect((await as(secretariat).send<object>('PUT', `/reports/${report!.id}/handled`, { outcome: 'dismissed' })).status).toBe(428);
  });

  it('is read by the same number of statements however many there are', async () => {
    const database = world.app.get(Database);
    const once = async (): Promise<number> => {
      // Who asks is believed for a while: the statement that knows them is not counted.
      await as(secretariat).reports();
      const spy = jest.spyOn(database, 'run');
      await as(secretariat).reports();
      const statements = spy.mock.calls.length;
      spy.mockRestore();
      return statements;
    };
    // What the system does meanwhile by itself is not theirs.
    const count = async (): Promise<number> => Math.min(await once(), await once(), await once());
    await as(bo).report(post.id);
    const few = await count();
    for (let n = 0; n < 8; n++) await as(bo).report((await as(anne).add(thread.id, `Nr. ${n}`)).body.id);
    expect((await openOf(secretariat)).length).toBe(9);
    expect(await count()).toBe(few);
  });
});

describe('whoever is erased', () => {
  it('takes the words of their reports along, and no name stays', async () => {
    const leaver = await aMember(world, network, { name: 'Ulla Ege', organisation: 'Viborg Kommune' });
    await as(leaver).report(post.id, { reason: 'private', words: 'Det er min nabo' });
    const data = (await world.app.get(PersonalDataBook).export(leaver.personId))['discussions'] as { reports: object[] };
    expect(data.reports).toMatchObject([{ number: 2, reason: 'private', words: 'Det er min nabo' }]);
    await world.app.get(PersonalDataBook).erase(bySystem, leaver.personId);
    const [report] = await openOf(secretariat);
    expect(report).toMatchObject({ reason: 'private', words: null });
    expect(JSON.stringify(report)).not.toContain('Ulla');
    expect((await as(secretariat).log(network.spaceId)).text).not.toContain('Ulla');
  });
});
