import { IdentityModule } from '@hv/identity/api';
import type { NetworkPageView } from '@hv/networks/contracts';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { NetworksModule } from '../networks.module';
import { aMember, aNetwork, anOrganisation, type SpecMember, type SpecNetwork } from '../testing';
import { NetworkNews } from './network-news';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule]);
  network = await aNetwork(world, { clusters: ['Klynge Øst', 'Klynge Vest'] });
  herning = await aMember(world, network, { organisation: 'Herning Kommune', cluster: 'Klynge Vest' });
  await aMember(world, network, { organisation: 'Herning Kommune', role: 'guest' });
  await anOrganisation(world, network, { name: 'Aabenraa Kommune', cluster: 'Klynge Vest', code: '0580' });
  await anOrganisation(world, network, { name: 'Brønderslev Kommune', cluster: 'Klynge Vest' });
  await aMember(world, network, { organisation: 'SUS', role: 'consultant' });
  const { id } = await anOrganisation(world, network, { name: 'Borte', cluster: 'Klynge Øst' });
  await world.query('UPDATE networks_participations SET valid_to = now() WHERE organisation_id = $1', [id]);
  await world.query(
    `UPDATE networks_participations p SET chair = true FROM networks_current_names n
     WHERE n.organisation_id = p.organisation_id AND p.network_id = $1 AND n.name = 'Brønderslev Kommune'`,
    [network.id],
  );
});
afterAll(() => world.close());

const page = ({ headers }: Pick<SpecMember, 'headers'>, id = network.id): Promise<Answer<NetworkPageView & ProblemView>> =>
  world.request({ method: 'GET', url: `/api/v1/networks/${id}/page`, headers: { ...headers } });

describe('the page of a network', () => {
  it('has its course, who takes part now by cluster with its chair, and who supports them', async () => {
    const { body } = await page(herning);
    expect(body.network).toMatchObject({ id: network.id, purpose: 'Sammen om det tidlige.', from: '2015-10-01', manages: false });
    expect(body.spaceId).toBe(network.spaceId);
    expect(body.clusters.map(({ name, organisations }) => [name, organisations.map((one) => one.name)])).toEqual([
      ['Klynge Vest', ['Brønderslev Kommune', 'Herning Kommune', 'Aabenraa Kommune']],
      ['Klynge Øst', []],
    ]);
    const [west] = body.clusters;
    expect(west!.organisations.map(({ chair, people, code, role }) => [chair, people, code, role])).toEqual([
      [true, 0, null, 'reference'],
      [false, 1, null, 'reference'],
      [false, 0, '0580', 'reference'],
    ]);
    expect(body.others.map(({ name, people }) => [name, people])).toEqual([['SUS', 1]]);
    expect(body.news).toEqual([]);
  });

  it('leads to the spaces that the reader sees alone', async () => {
    const { body } = await page(herning);
    const [west, east] = body.clusters;
    expect([west!.spaceId, east!.spaceId]).toEqual([network.clusters.get('Klynge Vest')!.spaceId, null]);
  });

  it('asks for what is new in the spaces of this network alone, and shows the newest first', async () => {
    const other = await aNetwork(world, { name: 'Efterværn' });
    await aMember(world, other, { person: herning.person });
    const asked: string[] = [];
    const told = (title: string, at: string): object => ({ threadId: title, spaceId: network.spaceId, title, at });
    for (const news of [told('Før', '2026-11-20T08:00:00.000Z'), told('Nu', '2026-11-21T08:00:00.000Z')])
      world.app.get(NetworkNews).register(async (_, spaces) => {
        asked.push(...spaces.map(({ networkId }) => networkId));
        return [news as NetworkPageView['news'][number]];
      });
    expect((await page(herning)).body.news.map(({ title }) => title)).toEqual(['Nu', 'Før']);
    expect(new Set(asked)).toEqual(new Set([network.id]));
  });

  it('is not there for others', async () => {
    const guest = await aMember(world, network, { role: 'guest', organisation: 'VIA' });
    const stranger = await aMember(world, await aNetwork(world), { role: 'secretariat' });
    for (const by of [guest, stranger]) {
      const { status, body } = await page(by);
      expect([status, body.code]).toEqual([404, 'networks.network-not-found']);
    }
    expect((await page(herning, '00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await page({ headers: {} as SpecMember['headers'] })).status).toBe(401);
  });
});
