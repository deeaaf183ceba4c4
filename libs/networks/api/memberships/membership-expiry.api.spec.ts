import { IdentityModule } from '@hv/identity/api';
import { recordedEvents, type SpecEvent } from '@hv/identity/api/testing';
import { bySystem } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { NetworksModule } from '../networks.module';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '../testing';
import { MembershipExpiry } from './membership-expiry';
import { MembershipsService } from './memberships.service';

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

describe('MembershipExpiry', () => {
  let world: World;
  let network: SpecNetwork;
  let expiry: MembershipExpiry;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    network = await aNetwork(world, { clusters: ['Klynge Vest'] });
    expiry = world.app.get(MembershipExpiry);
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
    expect(await expiry.expire()).toBe(1);
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
    expect(await expiry.expire()).toBe(0);
    expect(await endsTold()).toHaveLength(1);
  });

  it('by several instances at once tells of each once', async () => {
    const before = (await endsTold()).length;
    await Promise.all(Array.from({ length: 6 }, () => ended()));
    const counts = await Promise.all(Array.from({ length: 4 }, () => expiry.expire()));
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
    expect(await expiry.expire()).toBe(130);
    expect(await endsTold()).toHaveLength(before + 130);
  });

  it('looks by itself soon after the end that was set', async () => {
    const anne = await ended(new Date(Date.now() + hourMs));
    jest.useFakeTimers({ doNotFake: [...allButTimeouts] });
    await world.app.get(MembershipsService).end(bySystem, anne.membershipId, new Date(Date.now() + 30));
    const isTold = async (): Promise<boolean> => (await endsTold()).some(({ object }) => object === `membership ${anne.membershipId}`);
    do jest.advanceTimersByTime(1_000);
    while (!(await isTold()));
  });
});
