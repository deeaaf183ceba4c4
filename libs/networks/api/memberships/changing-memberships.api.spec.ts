import { randomUUID } from 'node:crypto';
import { IdentityModule } from '@hv/identity/api';
import type { MembershipView } from '@hv/networks/contracts';
import { aWorld, type Answer, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { NetworksModule } from '../networks.module';
import { aMember, type SpecMember } from '../testing';
import { type Headers, SecretariatOffice } from './spec/secretariat-office';

const hourMs = 3_600_000;

describe('changing a membership', () => {
  let world: World;
  let office: SecretariatOffice;
  let anne: SpecMember;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    office = await SecretariatOffice.open(world);
  });
  afterAll(() => world.close());
  beforeEach(async () => (anne = await aMember(world, office.network, { organisation: 'Herning Kommune' })));

  const view = (id: string, headers: Headers = office.secretary.headers): Promise<Answer<MembershipView & ProblemView>> =>
    world.request({ method: 'GET', url: `/api/v1/memberships/${id}`, headers });
  const change = (
    id: string,
    payload: object,
    headers: Headers = office.secretary.headers,
    version: string | null = '"1"',
  ): Promise<Answer<MembershipView & ProblemView & { current: MembershipView }>> =>
    world.request({
      method: 'PATCH',
      url: `/api/v1/memberships/${id}`,
      headers: { ...headers, ...(version ? { 'if-match': version } : {}) },
      payload,
    });

  it('sets no end to one’s own of the secretariat', async () => {
    const { status, body } = await change(office.secretary.membershipId, { validTo: '2099-12-31' });
    expect([status, body.code]).toEqual([403, 'networks.may-not-change-roles']);
  });

  it('gives other roles at once: what is lost closes and its version rises, what is won opens', async () => {
    const cluster = office.network.clusters.get('Klynge Vest')!.spaceId;
    expect(await office.granted(anne.personId)).toContain(cluster);
    const before = await office.versions();
    const { status, body } = await change(anne.membershipId, { roles: ['monitor'] });
    expect([status, body.roles, body.version]).toEqual([200, ['monitor'], 2]);
    expect(await office.granted(anne.personId)).toEqual([office.network.spaceId]);
    const after = await office.versions();
    const raised = [...after].filter(([id, version]) => version !== before.get(id)).map(([id]) => id);
    expect(raised.sort()).toEqual([cluster, office.herning.spaceId].sort());
    expect(await office.eventsOf(anne.membershipId)).toEqual([
      {
        name: 'networks.membership-changed',
        actorId: office.secretary.personId,
        object: `membership ${anne.membershipId}`,
        payload: { membershipId: anne.membershipId, personId: anne.personId, roles: ['monitor'], lostSpaceIds: raised },
      },
    ]);
    await change(anne.membershipId, { roles: ['project-lead'] }, undefined, '"2"');
    expect(await office.granted(anne.personId)).toContain(cluster);
  });

  it('sets a last day, which ends with that day in Denmark, and takes it away', async () => {
    const set = await change(anne.membershipId, { validTo: '2098-12-31' });
    expect(set.body.validTo).toBe('2098-12-31T23:00:00.000Z');
    expect((await office.eventsOf(anne.membershipId)).map(({ name }) => name)).toEqual([
      'networks.membership-changed',
      'networks.membership-end-set',
    ]);
    expect((await change(anne.membershipId, { validTo: null }, undefined, '"2"')).body.validTo).toBeNull();
  });

  it('to what it is already records nothing', async () => {
    expect((await change(anne.membershipId, { roles: ['project-lead'] })).body.version).toBe(1);
    expect(await office.eventsOf(anne.membershipId)).toEqual([]);
  });

  it('by two secretaries keeps the first, and shows the second what stands', async () => {
    await change(anne.membershipId, { roles: ['participant'] });
    const late = await change(anne.membershipId, { roles: ['consultant'] });
    expect([late.status, late.body.code, late.body.current.roles]).toEqual([412, 'platform.stale', ['participant']]);
    const blind = await change(anne.membershipId, { roles: ['consultant'] }, undefined, null);
    expect([blind.status, blind.body.code]).toEqual([428, 'platform.version-needed']);
  });

  it('never takes the secretariat from oneself, so that the network has one', async () => {
    const { status, body } = await change(office.secretary.membershipId, { roles: ['participant'] });
    expect([status, body.code]).toEqual([403, 'networks.may-not-change-roles']);
  });

  it('that has ended is not found', async () => {
    await office.end(anne.membershipId);
    expect((await change(anne.membershipId, { roles: ['participant'] }, undefined, '"2"')).status).toBe(404);
  });

  it.each([{ roles: [] }, { roles: ['king'] }, { roles: ['guest', 'guest'] }, { validTo: 'tomorrow' }, { personId: randomUUID() }])(
    'is malformed with %j',
    async (payload) => expect((await change(anne.membershipId, payload)).status).toBe(400),
  );

  it('to an end that has passed is refused', async () => {
    const { status, body } = await change(anne.membershipId, { validTo: new Date(Date.now() - hourMs).toISOString() });
    expect([status, body.errors]).toEqual([422, [{ path: 'validTo', code: 'networks.period-empty' }]]);
  });

  it('is for the network’s secretariat: others who know of the member are refused, anyone else learns nothing', async () => {
    for (const ask of [view, (id: string, headers: Headers) => change(id, { roles: ['guest'] }, headers)]) {
      const outcome = async (headers: Headers, id = anne.membershipId): Promise<unknown[]> => {
        const { status, body } = await ask(id, headers);
        return [status, body.code];
      };
      expect(await outcome(office.lead.headers)).toEqual([403, 'networks.may-not-change-roles']);
      expect(await outcome(office.guest.headers)).toEqual([404, 'networks.membership-not-found']);
      expect(await outcome(office.outsider.headers)).toEqual([404, 'networks.membership-not-found']);
      expect(await outcome(office.secretary.headers, randomUUID())).toEqual([404, 'networks.membership-not-found']);
    }
    expect((await view(anne.membershipId)).body).toMatchObject({ roles: ['project-lead'], version: 1 });
  });
});
