import { IdentityModule } from '@hv/identity/api';
import { aPerson, recordedEvents, type SpecEvent } from '@hv/identity/api/testing';
import { bySystem, Jobs, Log, Settings, UnitOfWork } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { NetworksModule } from '../networks.module';
import { aMember, aNetwork, aSubSpace, type SpecMember, type SpecNetwork } from '../testing';
import { AccessBook } from '../access';
import { MembershipsService } from '../memberships/memberships.service';
import { DatedEnds } from './dated-ends';
import { MembershipEndings } from './membership-endings';
import { ParticipationEndings } from './participation-endings';

const hourMs = 3_600_000;
/** Only the timers that a look is planned by are held. */
const allButTimeouts = [
  'Date',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
] as const;

describe('DatedEnds', () => {
  let world: World;
  let network: SpecNetwork;
  let ends: DatedEnds;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    network = await aNetwork(world, { clusters: ['Klynge Vest'] });
    ends = world.app.get(DatedEnds);
  });
  afterAll(() => world.close());
  afterEach(() => jest.useRealTimers());

  const ended = (validTo = new Date(Date.now() - hourMs)): Promise<SpecMember> =>
    aMember(world, network, {
      organisation: 'Herning Kommune',
      cluster: 'Klynge Vest',
      validFrom: new Date(Date.now() - 2 * hourMs),
      validTo,
    });
  const endsTold = async (): Promise<SpecEvent[]> =>
    (await recordedEvents(world)).filter(({ name }) => name === 'networks.membership-ended');

  it('tells of what ended by its date, closes the spaces’ rooms, and does so once', async () => {
    const anne = await ended();
    await aMember(world, network, { validTo: new Date(Date.now() + hourMs) });
    expect(await ends.expire()).toBe(1);
    const [told] = await endsTold();
    const { spaceIds } = told!.payload as { spaceIds: string[] };
    expect(told).toMatchObject({
      actorId: null,
      object: `membership ${anne.membershipId}`,
      payload: { membershipId: anne.membershipId, personId: anne.personId },
    });
    expect(new Set(spaceIds)).toEqual(new Set([network.spaceId, network.clusters.get('Klynge Vest')!.spaceId, expect.any(String)]));
    const rows = await world.query<{ id: string }>('SELECT id FROM networks_spaces WHERE access_version = 2 ORDER BY id');
    expect(rows.map(({ id }) => id)).toEqual(spaceIds);
    expect(await ends.expire()).toBe(0);
    expect(await endsTold()).toHaveLength(1);
  });

  it('by several instances at once tells of each once', async () => {
    const before = (await endsTold()).length;
    await Promise.all(Array.from({ length: 6 }, () => ended()));
    const counts = await Promise.all(Array.from({ length: 4 }, () => ends.expire()));
    expect(counts.reduce((sum, count) => sum + count)).toBe(6);
    expect(await endsTold()).toHaveLength(before + 6);
  });

  it('takes more at a time than fit one transaction', async () => {
    const before = (await endsTold()).length;
    await world.query(
      `WITH people AS (INSERT INTO identity_persons (name) SELECT 'Bo Berg' FROM generate_series(1, 130) RETURNING id)
       INSERT INTO networks_memberships (person_id, network_id, organisation_id, roles, valid_from, valid_to)
       SELECT people.id, $1, o.id, '{participant}', now() - interval '2 hours', now() - interval '1 hour'
       FROM people CROSS JOIN (SELECT organisation_id AS id FROM networks_participations WHERE network_id = $1 LIMIT 1) o`,
      [network.id],
    );
    expect(await ends.expire()).toBe(130);
    expect(await endsTold()).toHaveLength(before + 130);
  });

  it('tells of an organisation that no longer takes part, and closes its cluster’s rooms, each time it ends', async () => {
    const east = await aNetwork(world, { clusters: ['Klynge Øst'] });
    const cluster = east.clusters.get('Klynge Øst')!;
    const anne = await aMember(world, east, { organisation: 'Køge Kommune', cluster: 'Klynge Øst' });
    const inner = await aSubSpace(world, cluster.spaceId, ['project-lead']);
    const sees = async (): Promise<boolean> => (await world.app.get(AccessBook).to(anne.personId, cluster.spaceId)) !== undefined;
    const set = (moment: string): Promise<object[]> =>
      world.query(`UPDATE networks_participations SET valid_to = ${moment} WHERE organisation_id = $1`, [anne.organisationId]);
    expect(await sees()).toBe(true);
    for (const version of [2, 3]) {
      await set(`now() + interval '1 hour'`);
      expect(await ends.expire()).toBe(0);
      await set('now()');
      expect(await ends.expire()).toBe(1);
      expect(await ends.expire()).toBe(0);
      const rows = await world.query<{ id: string }>('SELECT id FROM networks_spaces WHERE network_id = $1 AND access_version = $2', [
        east.id,
        version,
      ]);
      expect(rows.map(({ id }) => id).sort()).toEqual([cluster.spaceId, inner].sort());
    }
    expect(await sees()).toBe(false);
    const told = (await recordedEvents(world)).filter(({ name }) => name === 'networks.participation-ended');
    expect(told).toHaveLength(2);
    expect(told[0]).toMatchObject({
      actorId: null,
      object: `organisation ${anne.organisationId}`,
      payload: { networkId: east.id, organisationId: anne.organisationId, spaceIds: [cluster.spaceId, inner].sort() },
    });
  });

  const isTold = async ({ membershipId }: Pick<SpecMember, 'membershipId'>): Promise<boolean> =>
    (await endsTold()).some(({ object }) => object === `membership ${membershipId}`);

  it('looks by itself when the end that was set has come', async () => {
    const anne = await ended(new Date(Date.now() + hourMs));
    jest.useFakeTimers({ doNotFake: [...allButTimeouts] });
    await world.app.get(MembershipsService).end(bySystem, anne.membershipId, new Date(Date.now() + 30));
    do jest.advanceTimersByTime(30);
    while (!(await isTold(anne)));
  });
});

describe('a worker, which has no timer', () => {
  let world: World;
  beforeAll(async () => (world = await aWorld([IdentityModule, NetworksModule], { environment: { ROLE: 'worker' } })));
  afterAll(() => world.close());
  afterEach(() => jest.useRealTimers());

  it('tells of an end by the job that was inserted with its date: the end of the day in Denmark', async () => {
    const network = await aNetwork(world);
    const { organisationId } = await aMember(world, network);
    const { id: personId } = await aPerson(world);
    const wish = { networkId: network.id, personId, organisationId, roles: ['participant' as const], validTo: '2099-06-30' };
    const { id, validTo } = await world.app.get(MembershipsService).start(bySystem, wish);
    expect(validTo).toBe('2099-06-30T22:00:00.000Z');
    const jobs = await world.query<{ due: Date }>(
      `SELECT start_after AS due FROM jobs.job WHERE name LIKE 'networks.membership-end-set.%'`,
    );
    expect(jobs.map(({ due }) => due.toISOString())).toEqual([validTo]);
    await world.query('UPDATE networks_memberships SET valid_to = now() WHERE id = $1', [id]);
    await world.makeDue('networks.membership-end-set.%');
    const told = async (): Promise<boolean> =>
      (await recordedEvents(world)).some(({ name, object }) => name === 'networks.membership-ended' && object === `membership ${id}`);
    while (!(await told())) await new Promise((resolve) => setImmediate(resolve));
  });

  it('leaves to an instance with sockets to look, as soon as that has started, for what ended meanwhile', async () => {
    const { membershipId } = await aMember(world, await aNetwork(world), { validTo: new Date(Date.now() - 1000) });
    const isTold = async (): Promise<boolean> =>
      (await recordedEvents(world)).some(({ object }) => object === `membership ${membershipId}`);
    const settings = new Settings({ ...world.settings.environment, ROLE: 'api' }, world.specDatabase.url, '0.0.0-spec');
    const { app, database } = world;
    const doing = [app.get(UnitOfWork), app.get(MembershipEndings), app.get(ParticipationEndings), database, app.get(Jobs)] as const;
    const starting = new DatedEnds(...doing, settings, app.get(Log));
    jest.useFakeTimers({ doNotFake: [...allButTimeouts] });
    starting.onApplicationBootstrap();
    jest.advanceTimersByTime(0);
    while (!(await isTold())) await new Promise((resolve) => setImmediate(resolve));
    await starting.onApplicationShutdown();
  });
});
