import { aGroup, aMember, type SpecMember } from '../testing';
import { HandOverDesk } from './spec/hand-over-desk';

let desk: HandOverDesk;
let leaver: SpecMember;
let colleague: SpecMember;

beforeAll(async () => (desk = await HandOverDesk.open()));
afterAll(() => desk.world.close());
beforeEach(async () => {
  desk = await HandOverDesk.open(desk.world);
  ({ leaver, colleague } = desk);
});

const listOf = async (spaceId: string): Promise<object[]> =>
  desk.world.query('SELECT person_id AS id, owner FROM networks_space_members WHERE space_id = $1 ORDER BY person_id', [spaceId]);
const versionOf = async (spaceId: string): Promise<number> => (await desk.office.versions()).get(spaceId)!;

describe('work that is due', () => {
  it('is the successor’s: roles beside their own, and what follows from them', async () => {
    const { id } = (await desk.handOver()).body;
    await desk.fallDue(id);
    expect(await desk.rolesOf(colleague)).toEqual(['participant', 'project-lead']);
    const [last] = (await desk.eventsOf(`membership ${leaver.membershipId}`)).slice(-1);
    expect(last).toEqual({
      name: 'networks.membership-handed-over',
      actorId: leaver.personId,
      object: `membership ${leaver.membershipId}`,
      payload: {
        handOverId: id,
        membershipId: leaver.membershipId,
        fromPersonId: leaver.personId,
        toPersonId: colleague.personId,
        networkId: desk.office.network.id,
        organisationId: leaver.organisationId,
        parts: ['roles', 'groups'],
        gainedRoles: ['project-lead'],
      },
    });
    expect((await desk.eventsOf(`membership ${colleague.membershipId}`)).map(({ name }) => name)).toEqual(['networks.membership-changed']);
    expect((await desk.withdraw(id)).body).toMatchObject({ status: 409, code: 'networks.hand-over-done' });
  });

  it('passes on no role that the leaver got after it was planned', async () => {
    const { id } = (await desk.handOver({ lastDay: '2098-06-30' })).body;
    await desk.world.query(`UPDATE networks_memberships SET roles = '{project-lead,secretariat}' WHERE id = $1`, [leaver.membershipId]);
    await desk.fallDue(id);
    expect(await desk.rolesOf(colleague)).toEqual(['participant', 'project-lead']);
  });

  it('moves once, however often the job runs, and no sooner', async () => {
    const { id } = (await desk.handOver({ lastDay: '2098-06-30' })).body;
    await desk.run(id);
    expect(await desk.rolesOf(colleague)).toEqual(['participant']);
    await Promise.all([desk.fallDue(id), desk.fallDue(id)]);
    await desk.fallDue(id);
    const names = (await desk.eventsOf(`membership ${leaver.membershipId}`)).map(({ name }) => name);
    expect(names.filter((name) => name === 'networks.membership-handed-over')).toHaveLength(1);
    expect(names).toContain('networks.membership-ended');
    expect(await desk.office.granted(leaver.personId)).toEqual([]);
  });

  it('has its places in groups, and owns those that were owned; the leaver’s rooms close', async () => {
    const { network } = desk.office;
    const owned = await aGroup(desk.world, network, { owners: [leaver] });
    const both = await aGroup(desk.world, network, { name: 'Begge', owners: [leaver], members: [colleague] });
    const asIs = await aGroup(desk.world, network, { name: 'Uændret', owners: [colleague], members: [leaver] });
    const others = await aGroup(desk.world, network, { name: 'De andres', members: [desk.office.lead] });
    expect((await desk.plan(leaver, leaver)).body.counts.groups).toBe(3);
    const { id } = (await desk.handOver()).body;
    const before = await versionOf(owned);
    await desk.fallDue(id);
    for (const group of [owned, both, asIs]) expect(await listOf(group)).toEqual([{ id: colleague.personId, owner: true }]);
    expect(await listOf(others)).toEqual([{ id: desk.office.lead.personId, owner: false }]);
    expect(await versionOf(owned)).toBe(before + 1);
    const names = async (group: string): Promise<string[]> => (await desk.eventsOf(`space ${group}`)).map(({ name }) => name);
    expect(await names(owned)).toEqual(['networks.group-entered', 'networks.group-owner-changed', 'networks.group-left']);
    expect(await names(both)).toEqual(['networks.group-owner-changed', 'networks.group-left']);
    expect(await names(asIs)).toEqual(['networks.group-left']);
  });

  it('leaves groups and roles alone when they were not chosen', async () => {
    const group = await aGroup(desk.world, desk.office.network, { owners: [leaver] });
    await desk.fallDue((await desk.handOver({ parts: ['follows'] })).body.id);
    expect(await listOf(group)).toEqual([{ id: leaver.personId, owner: true }]);
    expect(await desk.rolesOf(colleague)).toEqual(['participant']);
  });

  it('leaves the leaver in the groups of a network that they are in for somebody else too', async () => {
    const group = await aGroup(desk.world, desk.office.network, { members: [leaver] });
    await aMember(desk.world, desk.office.network, { organisation: 'Viborg Kommune', person: leaver.person });
    await desk.fallDue((await desk.handOver()).body.id);
    expect(await listOf(group)).toHaveLength(2);
  });

  it('waits for nobody when the successor has left: the leaver leaves, and it has failed', async () => {
    const { id } = (await desk.handOver({ lastDay: '2098-06-30' })).body;
    await desk.office.end(colleague.membershipId);
    await desk.fallDue(id);
    await desk.fallDue(id);
    expect(await desk.office.granted(leaver.personId)).toEqual([]);
    expect(await desk.rolesOf(colleague)).toEqual(['participant']);
    const names = (await desk.eventsOf(`membership ${leaver.membershipId}`)).map(({ name }) => name);
    expect(names.slice(-2)).toEqual(['networks.membership-ended', 'networks.hand-over-failed']);
  });
});
