import { randomUUID } from 'node:crypto';
import { IdentityModule } from '@hv/identity/api';
import { bySystem, UnitOfWork } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { rolesInNetwork } from '../networks/networks.queries';
import { NetworksModule } from '../networks.module';
import { aGroup, aMember } from '../testing';
import { MembershipsService } from './memberships.service';
import { type Headers, SecretariatOffice } from './spec/secretariat-office';

const hourMs = 3_600_000;

describe('ending a membership', () => {
  let world: World;
  let office: SecretariatOffice;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    office = await SecretariatOffice.open(world);
  });
  afterAll(() => world.close());

  it('shuts the person out at once, raises the version of each space they saw by it, and records it', async () => {
    const anne = await aMember(world, office.network, { organisation: 'Herning Kommune' });
    const group = await aGroup(world, office.network, { members: [anne] });
    const seen = await office.spacesOf(anne);
    expect(seen).toHaveLength(4);
    const before = await office.versions();
    const answer = await office.end(anne.membershipId);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ id: anne.membershipId, personId: anne.personId, validTo: expect.stringMatching(/Z$/) });
    expect(await office.spacesOf(anne)).toEqual([]);
    expect(await office.granted(anne.personId)).toEqual([]);
    const after = await office.versions();
    expect(
      [...after]
        .filter(([id, version]) => version !== before.get(id))
        .map(([id]) => id)
        .sort(),
    ).toEqual(seen);
    expect(after.get(group)).toBe(before.get(group)! + 1);
    expect(await office.eventsOf(anne.membershipId)).toEqual([
      {
        name: 'networks.membership-ended',
        actorId: office.secretary.personId,
        object: `membership ${anne.membershipId}`,
        payload: { membershipId: anne.membershipId, personId: anne.personId, spaceIds: seen },
      },
    ]);
  });

  it('again changes nothing and answers the same', async () => {
    const anne = await aMember(world, office.network);
    const first = await office.end(anne.membershipId);
    const before = await office.versions();
    expect((await office.end(anne.membershipId)).body).toEqual(first.body);
    expect(await office.versions()).toEqual(before);
    expect(await office.eventsOf(anne.membershipId)).toHaveLength(1);
  });

  it('that has not begun leaves it without a day', async () => {
    const anne = await aMember(world, office.network, { validFrom: new Date(Date.now() + hourMs) });
    const { body } = await office.end(anne.membershipId);
    expect(body.validFrom).toBe(body.validTo);
  });

  it('leaves what the person sees by another', async () => {
    const anne = await aMember(world, office.network, { organisation: 'Herning Kommune' });
    await aMember(world, office.network, { organisation: 'Køge Kommune', person: anne.person });
    await office.end(anne.membershipId);
    expect(await office.spacesOf(anne)).toContain(office.network.spaceId);
    expect(await office.spacesOf(anne)).not.toContain(office.herning.spaceId);
  });

  it('is for the network’s secretariat: others who know of the member are refused, anyone else learns nothing', async () => {
    const outcome = async (headers: Headers, id = office.lead.membershipId): Promise<unknown[]> => {
      const { status, body } = await office.end(id, headers);
      return [status, body.code];
    };
    expect(await outcome(office.lead.headers)).toEqual([403, 'networks.may-not-end-membership']);
    expect(await outcome(office.guest.headers)).toEqual([404, 'networks.membership-not-found']);
    expect(await outcome(office.outsider.headers)).toEqual([404, 'networks.membership-not-found']);
    expect(await outcome(office.secretary.headers, randomUUID())).toEqual([404, 'networks.membership-not-found']);
    expect(await outcome(office.secretary.headers, 'x')).toEqual([404, 'platform.not-found']);
    expect(await outcome({ origin: office.secretary.headers.origin })).toEqual([401, 'platform.sign-in-needed']);
    expect(await outcome({ cookie: office.secretary.headers.cookie })).toEqual([403, 'platform.foreign-origin']);
    expect(await office.spacesOf(office.lead)).toContain(office.network.spaceId);
  });

  it('is not one’s own of the secretariat, so that the network has one', async () => {
    const { status, body } = await office.end(office.secretary.membershipId);
    expect([status, body.code]).toEqual([403, 'networks.may-not-end-membership']);
    const second = await aMember(world, office.network, { role: 'secretariat', organisation: 'Køge Kommune' });
    expect((await office.end(second.membershipId)).status).toBe(200);
  });

  it('leaves one of two who take the secretariat from each other at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const other = await aMember(world, office.network, { role: 'secretariat', organisation: 'Køge Kommune' });
      const third = await aMember(world, office.network, { role: 'secretariat', organisation: 'Køge Kommune' });
      const answers = await Promise.all([office.end(other.membershipId, third.headers), office.end(third.membershipId, other.headers)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
    }
  });

  it('counts for whoever began to work before it', async () => {
    const other = await aMember(world, office.network, { role: 'secretariat', organisation: 'Køge Kommune' });
    const roles = await world.app.get(UnitOfWork).run(bySystem, async (work) => {
      expect((await office.end(other.membershipId)).status).toBe(200);
      return work.statement(rolesInNetwork, [other.personId, office.network.id]);
    });
    expect(roles).toEqual([{ roles: [] }]);
  });

  it('at a later moment tells when, and lets the person in until then', async () => {
    const anne = await aMember(world, office.network);
    const at = new Date(Date.now() + hourMs);
    const view = await world.app.get(MembershipsService).end(bySystem, anne.membershipId, at);
    expect(view.validTo).toBe(at.toISOString());
    expect(await office.granted(anne.personId)).toContain(office.network.spaceId);
    expect(await office.eventsOf(anne.membershipId)).toEqual([
      {
        name: 'networks.membership-end-set',
        actorId: null,
        object: `membership ${anne.membershipId}`,
        payload: { membershipId: anne.membershipId, personId: anne.personId, at: at.toISOString() },
      },
    ]);
  });

  it('at the same time as others ends every one', async () => {
    const many = await Promise.all(
      Array.from({ length: 8 }, () => aMember(world, office.network, { role: 'consultant', organisation: 'SUS' })),
    );
    const answers = await Promise.all(many.map(({ membershipId }) => office.end(membershipId)));
    expect(answers.map(({ status }) => status)).toEqual(many.map(() => 200));
  });
});
