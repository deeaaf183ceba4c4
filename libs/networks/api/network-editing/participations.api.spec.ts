import { randomUUID } from 'node:crypto';
import { IdentityModule } from '@hv/identity/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { DatedEnds } from '../endings';
import { SecretariatOffice } from '../memberships/spec/secretariat-office';
import { NetworksModule } from '../networks.module';
import { EditingRequests, outcome } from './spec/editing-requests';

let world: World;
let office: SecretariatOffice;
let editing: EditingRequests;

beforeAll(async () => (world = await aWorld([IdentityModule, NetworksModule])));
afterAll(() => world.close());
beforeEach(async () => {
  office = await SecretariatOffice.open(world);
  editing = new EditingRequests(world, office);
});

const west = () => office.network.clusters.get('Klynge Vest')!;
const viborg = { municipality: '0791', role: 'reference' };
const names = async (): Promise<string[]> => (await editing.setup()).body.participations.map(({ name }) => name);
const sees = async (spaceId: string): Promise<boolean> => (await office.granted(office.lead.personId)).includes(spaceId);

describe('taking an organisation in', () => {
  it('that is a municipality makes it once, with a space of its own, and takes it off the choices', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const wish = { ...viborg, clusterId: west().id, from: '2026-01-01' };
    const answers = await Promise.all([editing.start(wish, key), editing.start(wish, key)]);
    for (const { status, body } of answers)
      expect([status, body]).toMatchObject([
        201,
        { name: 'Viborg Kommune', code: '0791', kind: 'municipality', clusterId: west().id, from: '2025-12-31T23:00:00.000Z', to: null },
      ]);
    const { id } = answers[0].body;
    const spaces = await world.query('SELECT name FROM networks_spaces WHERE network_id = $1 AND organisation_id = $2', [
      office.network.id,
      id,
    ]);
    expect(spaces).toEqual([{ name: 'Viborg Kommune' }]);
    expect((await editing.setup()).body.municipalities.map(({ code }) => code)).not.toContain('0791');
    expect(await outcome(editing.start(viborg))).toEqual([409, 'networks.already-participates']);
    const elsewhere = new EditingRequests(world, await SecretariatOffice.open(world));
    expect((await elsewhere.start(viborg)).body.id).toBe(id);
  });

  it('of another kind finds it by its name and kind, or makes it', async () => {
    const wish = { name: ' Børn i  midten ', kind: 'voluntary', role: 'observer' };
    const { status, body } = await editing.start(wish);
    expect([status, body]).toMatchObject([201, { name: 'Børn i midten', kind: 'voluntary', code: null, role: 'observer' }]);
    const elsewhere = new EditingRequests(world, await SecretariatOffice.open(world));
    expect((await elsewhere.start({ ...wish, name: 'BØRN I MIDTEN' })).body.id).toBe(body.id);
    expect((await elsewhere.start({ ...wish, kind: 'research' })).body.id).not.toBe(body.id);
  });

  it.each([
    [{ role: 'partner' }, 'name'],
    [{ role: 'partner', name: 'SUS' }, 'name'],
    [{ role: 'partner', municipality: '9999' }, 'municipality'],
    [{ ...viborg, name: 'SUS', kind: 'consultancy' }, 'municipality'],
    [{ ...viborg, clusterId: randomUUID() }, 'clusterId'],
  ])('refuses %j', async (wish, path) => {
    const { status, body } = await editing.start(wish);
    expect([status, body.code, body.errors?.map((error) => error.path)]).toEqual([422, 'networks.network-refused', [path]]);
  });

  it.each([
    {},
    { role: 'king' },
    { ...viborg, municipality: '791' },
    { role: 'partner', kind: 'municipality', name: 'X' },
    { ...viborg, from: 'x' },
  ])('does not take %j', async (wish) => expect((await editing.start(wish)).status).toBe(400));
});

describe('changing how an organisation takes part', () => {
  it('lets its people into another cluster and out of the one before, at once', async () => {
    const { id: east } = (await editing.makeCluster('Klynge Øst')).body;
    expect(await sees(west().spaceId)).toBe(true);
    const versions = await office.versions();
    const { body } = await editing.change(office.herning.id, { clusterId: east, role: 'partner' }, 1);
    expect(body).toMatchObject({ clusterId: east, role: 'partner', version: 2 });
    expect(await sees(west().spaceId)).toBe(false);
    expect((await office.versions()).get(west().spaceId)).toBe(versions.get(west().spaceId)! + 1);
    const [space] = await world.query<{ id: string }>('SELECT id FROM networks_spaces WHERE cluster_id = $1', [east]);
    expect(await sees(space!.id)).toBe(true);
    expect((await editing.events('organisation')).slice(-2)).toEqual(['participation-changed', 'access-changed']);
  });

  it('has one that speaks for a cluster; whoever leaves it speaks for it no more', async () => {
    const other = (await editing.start({ ...viborg, clusterId: west().id })).body;
    expect((await editing.change(office.herning.id, { chair: true }, 1)).body.chair).toBe(true);
    expect((await editing.change(other.id, { chair: true }, 1)).body.chair).toBe(true);
    const { participations } = (await editing.setup()).body;
    expect(participations.filter(({ chair }) => chair).map(({ id }) => id)).toEqual([other.id]);
    expect((await editing.change(other.id, { clusterId: null }, 2)).body).toMatchObject({ clusterId: null, chair: false });
    expect((await editing.change(other.id, { chair: true }, 3)).body.chair).toBe(false);
  });

  it('as it is already records nothing, and raises nothing', async () => {
    const versions = await office.versions();
    const before = await editing.events('organisation');
    expect((await editing.change(office.herning.id, { role: 'reference', clusterId: west().id, chair: null }, 1)).body.version).toBe(1);
    expect(await editing.events('organisation')).toEqual(before);
    expect(await office.versions()).toEqual(versions);
  });

  it('that another changed meanwhile is told of with what stands now', async () => {
    await editing.change(office.herning.id, { role: 'partner' }, 1);
    const { status, body } = await editing.change(office.herning.id, { role: 'observer' }, 1);
    expect([status, body.current]).toMatchObject([412, { role: 'partner', version: 2, name: 'Herning Kommune' }]);
  });

  it('ends by its date, and does not end before it begins', async () => {
    const refused = await editing.change(office.herning.id, { to: '2001-01-01' }, 1);
    expect([refused.status, refused.body.errors]).toEqual([422, [{ path: 'to', code: 'networks.days-turned' }]]);
    const { body } = await editing.change(office.herning.id, { from: '2020-01-01', to: '2099-06-30' }, 1);
    expect(body).toMatchObject({ from: '2019-12-31T23:00:00.000Z', to: '2099-06-30T22:00:00.000Z' });
    await editing.change(office.herning.id, { to: '2021-06-30' }, 2);
    expect(await sees(west().spaceId)).toBe(false);
    const ended = async (): Promise<boolean> => (await editing.events('organisation')).at(-1) === 'participation-ended';
    // It is told at once by itself: a look of our own may come while that is under way.
    while (!(await ended())) await world.app.get(DatedEnds).expire();
    expect(await names()).toEqual(['Brønderslev Kommune']);
  });
});

describe('ending a participation', () => {
  it('closes its cluster to its people at once; taken back, it opens again', async () => {
    const { status, body } = await editing.end(office.herning.id);
    expect([status, body.to]).toEqual([200, expect.any(String)]);
    expect(await sees(west().spaceId)).toBe(false);
    expect(await names()).toEqual(['Brønderslev Kommune']);
    expect((await editing.end(office.herning.id)).body).toEqual(body);
    expect(await world.app.get(DatedEnds).expire()).toBe(0);
    expect((await editing.events('organisation')).filter((name) => name === 'participation-ended').length).toBeGreaterThan(0);
    expect((await editing.change(office.herning.id, { to: null }, body.version)).body.to).toBeNull();
    expect(await sees(west().spaceId)).toBe(true);
  });

  it('that has not begun never begins; and it can come again', async () => {
    const later = (await editing.start({ ...viborg, from: '2099-01-01' })).body;
    expect((await editing.end(later.id)).status).toBe(200);
    expect(await names()).not.toContain('Viborg Kommune');
    const again = await editing.start(viborg);
    expect([again.status, again.body]).toMatchObject([201, { id: later.id, to: null }]);
  });

  it('is the secretariat’s of its own network', async () => {
    const asks = [
      (headers: object) => editing.start(viborg, {}, headers as never),
      (headers: object) => editing.change(office.herning.id, { role: 'partner' }, 1, headers as never),
      (headers: object) => editing.end(office.herning.id, headers as never),
    ];
    for (const ask of asks) {
      expect(await outcome(ask(office.lead.headers))).toEqual([403, 'networks.may-not-edit-network']);
      expect(await outcome(ask(office.outsider.headers))).toEqual([404, 'networks.network-not-found']);
    }
    for (const answer of [editing.end(randomUUID()), editing.change(randomUUID(), {}, 1)])
      expect(await outcome(answer)).toEqual([404, 'networks.participation-not-found']);
  });
});
