import { IdentityModule } from '@hv/identity/api';
import type { MunicipalityView } from '@hv/networks/contracts';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { NetworksModule } from '../networks.module';
import { aMember, aNetwork, anOrganisation, type SpecMember, type SpecNetwork } from '../testing';

describe('a municipality', () => {
  let world: World;
  let network: SpecNetwork;
  let anne: SpecMember;
  let bo: SpecMember;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    network = await aNetwork(world, { name: 'Tidlig indsats', clusters: ['Klynge Vest'] });
    anne = await aMember(world, network, { organisation: 'Herning Kommune', cluster: 'Klynge Vest', name: 'Anne Hedegaard' });
    bo = await aMember(world, network, { organisation: 'Viborg Kommune', name: 'Bo Berg' });
    await aMember(world, network, { organisation: 'Herning Kommune', role: 'guest', name: 'Gæst Gæstesen' });
    await aMember(world, network, { organisation: 'Herning Kommune', name: 'Bent Borte', validTo: new Date(Date.now() - 1000) });
    await anOrganisation(world, network, { name: 'Herning Kommune', code: '0657' });
    const hidden = await aNetwork(world, { name: 'Efterværn' });
    const secret = await aMember(world, hidden, { organisation: 'SUS', name: 'Hemmelig Holm' });
    await world.query(`INSERT INTO networks_participations (network_id, organisation_id, role, chair) VALUES ($1, $2, 'partner', true)`, [
      hidden.id,
      anne.organisationId,
    ]);
    await world.query(
      `INSERT INTO networks_memberships (person_id, network_id, organisation_id, roles) VALUES ($1, $2, $3, '{participant}')`,
      [secret.personId, hidden.id, anne.organisationId],
    );
  });
  afterAll(() => world.close());

  const view = (code: string, headers: object = anne.headers): Promise<Answer<MunicipalityView & ProblemView>> =>
    world.request({ method: 'GET', url: `/api/v1/municipalities/${code}`, headers: { ...headers } });

  it('is in one place: what it is in the networks one shares with it, and its people there', async () => {
    const { status, body } = await view('0657');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      code: '0657',
      name: 'Herning Kommune',
      region: 'Region Midtjylland',
      organisationId: anne.organisationId,
      networks: [{ networkId: network.id, network: 'Tidlig indsats', role: 'reference', chair: false, cluster: 'Klynge Vest' }],
      people: [{ id: anne.personId, name: 'Anne Hedegaard', title: 'Projektleder', pictureId: null, roles: ['project-lead'] }],
      peopleCount: 1,
    });
    expect(body.networks[0]!.spaceId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('does not name its own space to those who do not see it', async () => {
    expect((await view('0657', bo.headers)).body.networks).toMatchObject([{ networkId: network.id, spaceId: null }]);
  });

  it.each<[string, () => Promise<object>]>([
    ['someone of another network', async () => (await aMember(world, await aNetwork(world, { name: 'PPR' }))).headers],
    ['a guest of one event', async () => (await aMember(world, network, { role: 'guest', organisation: 'SUS' })).headers],
    ['someone whose membership is over', async () => (await aMember(world, network, { validTo: new Date(Date.now() - 1000) })).headers],
  ])('is only a name to %s, as one that is in no network', async (_, who) => {
    const headers = await who();
    const nothing = { organisationId: null, networks: [], people: [], peopleCount: 0 };
    expect((await view('0657', headers)).body).toEqual({ code: '0657', name: 'Herning Kommune', region: 'Region Midtjylland', ...nothing });
    expect((await view('0101', headers)).body).toEqual({
      code: '0101',
      name: 'Københavns Kommune',
      region: expect.stringMatching(/^Region /),
      ...nothing,
    });
  });

  it('is only a name once it has left the network', async () => {
    await anOrganisation(world, network, { name: 'Viborg Kommune', code: '0791' });
    expect((await view('0791')).body.peopleCount).toBe(1);
    await world.query('UPDATE networks_participations SET valid_to = now() WHERE organisation_id = $1', [bo.organisationId]);
    expect((await view('0791')).body).toMatchObject({ organisationId: null, networks: [], people: [] });
  });

  it.each(['9999', 'x', '0657 ', `'; DROP TABLE networks_networks; --`, 'ø'.repeat(300), '%00'])('is not there for %s', async (code) => {
    const { status } = await view(code === '%00' ? code : encodeURIComponent(code));
    expect([400, 404]).toContain(status);
  });

  it('asks for sign-in', async () => {
    expect((await view('0657', {})).status).toBe(401);
  });
});
