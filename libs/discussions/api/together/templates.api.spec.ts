import { randomUUID } from 'node:crypto';
import type { TemplatesView, TemplateView, ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { DiscussionsModule } from '../discussions.module';
import { ThreadRequests } from '../testing';

type Kept = Answer<TemplateView & ProblemView & { current?: TemplateView }>;

let world: World;
let network: SpecNetwork;
let lead: SpecMember;
let consultant: SpecMember;
let outsider: SpecMember;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);
const path = (id = ''): string => `/spaces/${network.spaceId}/templates${id && `/${id}`}`;
const list = async (member: SpecMember): Promise<TemplatesView> => (await as(member).get<TemplatesView>(path())).body;
const body = { text: 'Situationen' };

const add = (member: SpecMember, request: object, headers: object = {}): Promise<Kept> => as(member).send('POST', path(), request, headers);
const change = (member: SpecMember, { id, version }: TemplateView, request: object): Promise<Kept> =>
  as(member).send('PATCH', path(id), request, { 'if-match': `"${version}"` });

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  network = await aNetwork(world);
  lead = await aMember(world, network, { organisation: 'Herning Kommune' });
  consultant = await aMember(world, network, { role: 'consultant', organisation: 'SUS' });
  outsider = await aMember(world, await aNetwork(world, { name: 'Efterværn' }), { role: 'consultant' });
});
afterAll(() => world.close());

describe('a space’s templates', () => {
  it('are kept by moderators, seen by all who see the space, and tell what was done', async () => {
    const { status, body: made } = await add(consultant, { name: ' Et  dilemma ', body });
    expect([status, made]).toEqual([
      201,
      { id: expect.any(String), name: 'Et dilemma', body: expect.objectContaining({ type: 'doc' }), version: 1 },
    ]);
    expect((await list(lead)).items).toEqual([made]);
    const { body: changed } = await change(consultant, made, { name: 'Et dilemma fra praksis', body });
    expect(changed).toMatchObject({ id: made.id, version: 2, name: 'Et dilemma fra praksis' });
    const stale = await change(consultant, made, { name: 'For sent', body });
    expect([stale.status, stale.body.current]).toEqual([412, changed]);
    expect((await as(consultant).send('DELETE', path(made.id))).status).toBe(204);
    expect((await list(lead)).items).toEqual([]);
    expect((await as(consultant).send('DELETE', path(made.id))).status).toBe(404);
    expect((await change(consultant, changed, { name: 'Væk', body })).status).toBe(404);
    const events = await world.query<{ name: string }>(`SELECT name FROM platform_events WHERE object_id = $1 ORDER BY id`, [made.id]);
    expect(events.map(({ name }) => name)).toEqual(['added', 'changed', 'removed'].map((verb) => `discussions.template-${verb}`));
  });

  it('are kept as they are, and begin threads', async () => {
    const marks = [{ type: 'italic' }];
    const contents = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Situationen' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'Hvad er sket?', marks }] },
      ],
    };
    const { body: made } = await add(consultant, { name: 'Å, et dilemma', body: contents });
    expect(made.body).toMatchObject(contents);
    await add(consultant, { name: 'Andet', body });
    expect((await list(lead)).items.map(({ name }) => name)).toEqual(['Andet', 'Å, et dilemma']);
    const started = await as(lead).send<ThreadView>('POST', `/spaces/${network.spaceId}/threads`, { title: 'Fra den', body: made.body });
    expect(started.status).toBe(201);
  });

  it('are made once, however often that is sent', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const [first, again] = [await add(consultant, { name: 'Én gang', body }, key), await add(consultant, { name: 'Én gang', body }, key)];
    expect(again.body).toEqual(first.body);
    expect((await add(consultant, { name: 'En anden', body }, key)).status).toBe(422);
  });

  it('can’t be changed by others, and are nothing to people of other networks', async () => {
    const { body: made } = await add(consultant, { name: 'Vores', body });
    expect((await add(lead, { name: 'Min', body })).body.code).toBe('discussions.may-not-keep-templates');
    expect((await change(lead, made, { name: 'Min', body })).status).toBe(403);
    expect((await as(lead).send('DELETE', path(made.id))).status).toBe(403);
    expect((await as(outsider).get(path())).status).toBe(404);
    expect((await change(outsider, made, { name: 'Min', body })).status).toBe(404);
    expect((await as(consultant).send<ProblemView>('PATCH', path(made.id), { name: 'x', body })).status).toBe(428);
  });

  it('of another space are not found by way of this one', async () => {
    const other = await aMember(world, await aNetwork(world, { name: 'PPR', clusters: ['Nord'] }), {
      role: 'consultant',
      person: consultant.person,
    });
    const [space] = await world.query<{ id: string }>(
      `SELECT s.id FROM networks_spaces s JOIN networks_memberships m ON m.network_id = s.network_id WHERE m.id = $1 AND s.kind = 'network'`,
      [other.membershipId],
    );
    const { body: made } = await add(consultant, { name: 'Kun her', body });
    const answer = await as(consultant).send<ProblemView>('DELETE', `/spaces/${space!.id}/templates/${made.id}`);
    expect(answer.status).toBe(404);
  });

  it.each([
    ['without a name', { name: '  ', body }, 422],
    ['with a name that is too long', { name: 'a'.repeat(81), body }, 400],
    ['without a text', { name: 'Tom', body: { text: ' ' } }, 422],
    ['with a CPR number', { name: 'Sag', body: { text: '010107-4123' } }, 422],
    ['with a CPR number in its name', { name: '010107-4123', body }, 422],
    ['that is no document', { name: 'Sær', body: { type: 'script' } }, 422],
    ['with fields of its own', { name: 'Sær', body, spaceId: randomUUID() }, 400],
    [
      'that names somebody',
      {
        name: 'Navn',
        body: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { kind: 'person', id: randomUUID(), label: 'Bo' } }] }],
        },
      },
      422,
    ],
  ])('%s are refused', async (_what, request, status) => {
    const before = await list(consultant);
    expect((await add(consultant, request)).status).toBe(status);
    expect(await list(consultant)).toEqual(before);
  });

  it('are not without number', async () => {
    const { items } = await list(lead);
    await world.query(
      `INSERT INTO discussions_templates (id, space_id, name, document, created_by) SELECT gen_random_uuid(), $1, 'Nr. ' || n, '{}', $2 FROM generate_series(1, $3) n`,
      [network.spaceId, consultant.personId, 49 - items.length],
    );
    const key = { 'idempotency-key': randomUUID() };
    const last = await add(consultant, { name: 'Nr. 50', body }, key);
    expect(last.status).toBe(201);
    // Its answer may have been lost.
    expect((await add(consultant, { name: 'Nr. 50', body }, key)).body).toEqual(last.body);
    expect(await add(consultant, { name: 'Nr. 51', body })).toMatchObject({
      status: 409,
      body: { code: 'discussions.too-many-templates' },
    });
  });
});
