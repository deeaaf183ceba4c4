import { IdentityModule } from '@hv/identity/api';
import { membershipEnded, membershipEndSet, membershipStarted, spaceChanged } from '@hv/networks/contracts';
import { Outbox, type RecordedEvent, Replicas } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { NetworksModule } from '../networks.module';
import { aGroup, aMember, aNetwork, type SpecMember, type SpecNetwork } from '../testing';
import { AccessBook } from './access-book';

const dayMs = 24 * 3_600_000;
/** Only the clock that the book reads is held; timers and sockets go on. */
const allButPerformance = [
  'Date',
  'hrtime',
  'nextTick',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

describe('AccessBook', () => {
  let world: World;
  let network: SpecNetwork;
  let book: AccessBook;
  let anne: SpecMember;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    network = await aNetwork(world, { clusters: ['Klynge Vest'] });
    book = world.app.get(AccessBook);
  });
  afterAll(() => world.close());
  beforeEach(async () => (anne = await aMember(world, network, { organisation: 'Herning Kommune', cluster: 'Klynge Vest' })));
  afterEach(() => jest.useRealTimers());

  /** Takes access away past the product, so that nobody is told. */
  const endSilently = ({ membershipId }: SpecMember): Promise<object[]> =>
    world.query('UPDATE networks_memberships SET valid_to = now() WHERE id = $1', [membershipId]);
  const event = (name: string, payload: object): RecordedEvent => ({ id: 0, name, actorId: null, networkId: null, spaceId: null, payload });
  const sees = async ({ personId }: SpecMember): Promise<boolean> => (await book.to(personId, network.spaceId)) !== undefined;

  it('says what someone may do in each space they see, and since when', async () => {
    const granted = await book.granted(anne.personId);
    expect([...granted.values()].map(({ kind, writes, moderates }) => [kind, writes, moderates]).sort()).toEqual([
      ['cluster', true, false],
      ['network', true, false],
      ['organisation', true, true],
    ]);
    const [{ since } = { since: null }] = await world.query<{ since: Date }>(
      'SELECT valid_from AS since FROM networks_memberships WHERE id = $1',
      [anne.membershipId],
    );
    expect(granted.get(network.spaceId)).toEqual({
      spaceId: network.spaceId,
      networkId: network.id,
      kind: 'network',
      membershipId: anne.membershipId,
      writes: true,
      moderates: false,
      joinedAt: since,
    });
    expect(await book.to(anne.personId, network.spaceId)).toEqual(granted.get(network.spaceId));
    expect(await book.to(anne.personId, '00000000-0000-4000-8000-000000000000')).toBeUndefined();
  });

  it('takes the membership that moderates, else writes, else the oldest; joined with the first of them', async () => {
    const daysAgo = (days: number): Date => new Date(Date.now() - days * dayMs);
    const first = daysAgo(9);
    await aMember(world, network, { role: 'guest', organisation: 'Vejle Kommune', person: anne.person, validFrom: daysAgo(30) });
    const older = await aMember(world, network, {
      role: 'participant',
      organisation: 'Odense Kommune',
      person: anne.person,
      validFrom: first,
    });
    await endSilently(anne);
    await aMember(world, network, { role: 'participant', organisation: 'Køge Kommune', person: anne.person, validFrom: daysAgo(3) });
    const meeting = await aGroup(world, network, { kind: 'event', members: [anne] });
    expect(await book.to(anne.personId, network.spaceId)).toMatchObject({
      membershipId: older.membershipId,
      moderates: false,
      joinedAt: first,
    });
    expect(await book.to(anne.personId, meeting)).toMatchObject({ membershipId: older.membershipId, writes: true });
    const moderating = await aMember(world, network, {
      role: 'secretariat',
      organisation: 'SUS',
      person: anne.person,
      validFrom: daysAgo(1),
    });
    world.app.get(Outbox).announce([event(spaceChanged.name, { spaceId: network.spaceId })]);
    expect(await book.to(anne.personId, network.spaceId)).toMatchObject({
      membershipId: moderating.membershipId,
      moderates: true,
      joinedAt: first,
    });
  });

  it('answers from memory for 30 seconds at most', async () => {
    jest.useFakeTimers({ doNotFake: [...allButPerformance] });
    expect(await sees(anne)).toBe(true);
    await endSilently(anne);
    jest.advanceTimersByTime(29_000);
    expect(await sees(anne)).toBe(true);
    jest.advanceTimersByTime(1_001);
    expect(await sees(anne)).toBe(false);
  });

  it('never answers from memory beyond the first end by date', async () => {
    jest.useFakeTimers({ doNotFake: [...allButPerformance] });
    await world.query(`UPDATE networks_memberships SET valid_to = now() + interval '10 seconds' WHERE id = $1`, [anne.membershipId]);
    expect(await sees(anne)).toBe(true);
    await endSilently(anne);
    jest.advanceTimersByTime(9_000);
    expect(await sees(anne)).toBe(true);
    jest.advanceTimersByTime(1_001);
    expect(await sees(anne)).toBe(false);
  });

  it.each([membershipStarted, membershipEnded, membershipEndSet])('asks anew after $name, for that person', async ({ name }) => {
    const bo = await aMember(world, network);
    expect([await sees(anne), await sees(bo)]).toEqual([true, true]);
    await endSilently(anne);
    await endSilently(bo);
    expect([await sees(anne), await sees(bo)]).toEqual([true, true]);
    world.app.get(Outbox).announce([event(name, { personId: anne.personId, spaceIds: [] })]);
    expect([await sees(anne), await sees(bo)]).toEqual([false, true]);
  });

  it('asks anew for everyone after a space changed', async () => {
    expect(await sees(anne)).toBe(true);
    await endSilently(anne);
    world.app.get(Outbox).announce([event(spaceChanged.name, { spaceId: network.spaceId })]);
    expect(await sees(anne)).toBe(false);
  });

  it('does not keep an answer that was on its way when access changed', async () => {
    const onItsWay = sees(anne);
    world.app.get(Outbox).announce([event(membershipEnded.name, { personId: anne.personId, spaceIds: [] })]);
    expect(await onItsWay).toBe(true);
    await endSilently(anne);
    expect(await sees(anne)).toBe(false);
  });

  it('keeps nothing where other instances may change access', async () => {
    const several = await aWorld([IdentityModule, NetworksModule]);
    try {
      several.app.get(Replicas).link(() => undefined);
      const theirs = await aNetwork(several);
      const bo = await aMember(several, theirs);
      const one = several.app.get(AccessBook);
      expect((await one.granted(bo.personId)).size).toBe(2);
      expect(await one.to(bo.personId, theirs.spaceId)).toMatchObject({ membershipId: bo.membershipId });
      await several.query('UPDATE networks_memberships SET valid_to = now() WHERE id = $1', [bo.membershipId]);
      expect((await one.granted(bo.personId)).size).toBe(0);
      expect(await one.to(bo.personId, theirs.spaceId)).toBeUndefined();
    } finally {
      await several.close();
    }
  });
});
