import { IdentityModule } from '@hv/identity/api';
import type { NetworkMapView } from '@hv/networks/contracts';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { NetworksModule } from '../networks.module';
import { aMember, aNetwork, anOrganisation, type SpecMember, type SpecNetwork } from '../testing';

describe('the map of a network', () => {
  let world: World;
  let network: SpecNetwork;
  let anne: SpecMember;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    network = await aNetwork(world, { clusters: ['Klynge Vest'] });
    anne = await aMember(world, network, { organisation: 'Herning Kommune', cluster: 'Klynge Vest' });
    await aMember(world, network, { organisation: 'Herning Kommune', role: 'participant' });
    await aMember(world, network, { organisation: 'Herning Kommune', role: 'guest' });
    await aMember(world, network, { organisation: 'Herning Kommune', validTo: new Date(Date.now() - 1000) });
    await anOrganisation(world, network, { name: 'Herning Kommune', code: '0657' });
    const { id } = await anOrganisation(world, network, { name: 'Aabenraa Kommune', code: '0580' });
    await world.query(`UPDATE networks_participations SET role = 'partner', chair = true WHERE organisation_id = $1`, [id]);
    await anOrganisation(world, network, { name: 'SUS', kind: 'consultancy' });
    const left = await anOrganisation(world, network, { name: 'Viborg Kommune', code: '0791' });
    await world.query('UPDATE networks_participations SET valid_to = now() WHERE organisation_id = $1', [left.id]);
    const other = await aNetwork(world, { name: 'Efterværn' });
    await anOrganisation(world, other, { name: 'Odense Kommune', code: '0461' });
  });
  afterAll(() => world.close());

  const map = (id: string, headers: object = anne.headers): Promise<Answer<NetworkMapView & ProblemView>> =>
    world.request({ method: 'GET', url: `/api/v1/networks/${id}/map`, headers: { ...headers } });

  it('has the municipalities that take part now, as Danes order them, each with what it is there', async () => {
    const { status, body } = await map(network.id);
    expect(status).toBe(200);
    expect(body).toEqual({
      networkId: network.id,
      network: network.name,
      municipalities: [
        { code: '0657', name: 'Herning Kommune', role: 'reference', chair: false, cluster: 'Klynge Vest', people: 2 },
        { code: '0580', name: 'Aabenraa Kommune', role: 'partner', chair: true, cluster: null, people: 0 },
      ],
    });
  });

  it('is there for a network without municipalities', async () => {
    const empty = await aNetwork(world, { name: 'Mentalisering' });
    const { headers } = await aMember(world, empty, { organisation: 'SUS', role: 'consultant' });
    expect((await map(empty.id, headers)).body.municipalities).toEqual([]);
  });

  it.each<[string, () => Promise<object>]>([
    ['someone of another network', async () => (await aMember(world, await aNetwork(world, { name: 'PPR' }))).headers],
    ['a guest of one event', async () => (await aMember(world, network, { role: 'guest' })).headers],
    ['someone whose membership is over', async () => (await aMember(world, network, { validTo: new Date(Date.now() - 1000) })).headers],
  ])('is as unknown as one that is not there to %s', async (_, who) => {
    const { status, body } = await map(network.id, await who());
    expect([status, body.code]).toEqual([404, 'networks.network-not-found']);
  });

  it.each(['x', '00000000-0000-4000-8000-000000000000', `'; DROP TABLE networks_networks; --`])('is not there for %s', async (id) => {
    expect((await map(encodeURIComponent(id))).status).toBe(404);
  });

  it('asks for sign-in', async () => {
    expect((await map(network.id, {})).status).toBe(401);
  });
});
