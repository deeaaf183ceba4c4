import { IdentityModule } from '@hv/identity/api';
import type { MemberView } from '@hv/networks/contracts';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { NetworksModule } from '../networks.module';
import { aGroup, aMember, aNetwork, anOrganisation, aSubSpace, type SpecMember, type SpecNetwork } from '../testing';

const cursor = (...values: unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

describe('the people of a space', () => {
  let world: World;
  let network: SpecNetwork;
  let herning: SpecMember;
  let hvidovre: SpecMember;
  let consultant: SpecMember;
  let monitor: SpecMember;
  let guest: SpecMember;
  let stranger: SpecMember;
  let west: string;
  let group: string;
  let event: string;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    network = await aNetwork(world, { clusters: ['Klynge Vest', 'Klynge Øst'] });
    west = network.clusters.get('Klynge Vest')!.spaceId;
    herning = await aMember(world, network, { name: 'Åse Bæk', organisation: 'Herning Kommune', cluster: 'Klynge Vest' });
    hvidovre = await aMember(world, network, { name: 'Bo Kjær', organisation: 'Hvidovre Kommune', cluster: 'Klynge Øst' });
    consultant = await aMember(world, network, { name: 'Ida Ø', role: 'consultant', organisation: 'SUS' });
    monitor = await aMember(world, network, { name: 'Mona Lau', role: 'monitor', organisation: 'Socialstyrelsen' });
    guest = await aMember(world, network, { name: 'Gæst', role: 'guest', organisation: 'VIA' });
    await aMember(world, network, { name: 'Borte', organisation: 'Herning Kommune', validTo: new Date(Date.now() - 1000) });
    group = await aGroup(world, network, { members: [hvidovre, monitor, guest], owners: [herning] });
    event = await aGroup(world, network, { kind: 'event', name: 'Temaseminar', members: [guest, hvidovre] });
    stranger = await aMember(world, await aNetwork(world, { name: 'Efterværn' }), { role: 'secretariat' });
  });
  afterAll(() => world.close());

  const get = (spaceId: string, { headers }: { readonly headers: object }, query = ''): Promise<Answer<Page<MemberView> & ProblemView>> =>
    world.request({ method: 'GET', url: `/api/v1/spaces/${spaceId}/members${query}`, headers: { ...headers } });
  const names = async (spaceId: string, by: SpecMember): Promise<string[]> => (await get(spaceId, by)).body.items.map(({ name }) => name);

  it('are those who see it, with role and organisation, as Danes sort them', async () => {
    expect(await names(network.spaceId, herning)).toEqual(['Bo Kjær', 'Ida Ø', 'Mona Lau', 'Åse Bæk']);
    expect(await names(west, herning)).toEqual(['Ida Ø', 'Åse Bæk']);
    expect(await names(group, hvidovre)).toEqual(['Bo Kjær', 'Mona Lau', 'Åse Bæk']);
    expect(await names(event, guest)).toEqual(['Bo Kjær', 'Gæst']);
    expect((await get(group, herning)).body.items[2]).toEqual({
      membershipId: herning.membershipId,
      personId: herning.personId,
      name: 'Åse Bæk',
      title: 'Projektleder',
      organisation: 'Herning Kommune',
      organisationId: herning.organisationId,
      roles: ['project-lead'],
      cluster: 'Klynge Vest',
    });
  });

  it('of a sub-space are those of its roles alone', async () => {
    const { spaceId } = await anOrganisation(world, network, { name: 'Viborg Kommune' });
    const lead = await aMember(world, network, { name: 'Dorte Eg', organisation: 'Viborg Kommune' });
    const colleague = await aMember(world, network, { name: 'Carl Dam', role: 'participant', organisation: 'Viborg Kommune' });
    const narrow = await aSubSpace(world, spaceId, ['project-lead']);
    expect(await names(spaceId, colleague)).toEqual(['Carl Dam', 'Dorte Eg']);
    expect(await names(narrow, lead)).toEqual(['Dorte Eg']);
    expect((await get(narrow, colleague)).status).toBe(404);
  });

  it('come page by page without loss, namesakes too', async () => {
    const crowd = await aNetwork(world);
    const reader = await aMember(world, crowd, { name: 'Zenia Holm' });
    for (const name of ['Bo Berg', 'Aage Dahl', 'Bo Berg', 'Øyvind Lund', 'Bo Berg']) await aMember(world, crowd, { name });
    const whole = (await get(crowd.spaceId, reader)).body.items;
    expect(whole.map(({ name }) => name)).toEqual(['Bo Berg', 'Bo Berg', 'Bo Berg', 'Zenia Holm', 'Øyvind Lund', 'Aage Dahl']);
    for (const limit of [1, 2, 4]) {
      const found: MemberView[] = [];
      for (let after: string | null = ''; after !== null;) {
        const { body }: Answer<Page<MemberView>> = await get(crowd.spaceId, reader, `?limit=${limit}${after && `&after=${after}`}`);
        expect(body.items.length).toBeLessThanOrEqual(limit);
        found.push(...body.items);
        after = body.next;
      }
      expect(found).toEqual(whole);
    }
  });

  it('are not told to who does not see it: it is as one that is not there', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';
    const outcomes = [
      await get(west, hvidovre),
      await get(group, consultant),
      await get(group, guest),
      await get(network.spaceId, guest),
      await get(network.spaceId, stranger),
      await get(event, stranger, '?limit=1'),
      await get(unknown, herning),
    ];
    for (const { status, body } of outcomes) expect([status, body.code]).toEqual([404, 'networks.space-not-found']);
    expect((await get('x', herning)).status).toBe(404);
    expect((await get(group, { headers: {} })).status).toBe(401);
  });

  it.each([
    'limit=0',
    'limit=201',
    'after=%21',
    `after=${cursor('Bo')}`,
    `after=${cursor('Bo', 'x')}`,
    `after=${cursor('Bo', 7)}`,
    `after=${cursor('\0', '00000000-0000-4000-8000-000000000000')}`,
    `after=${cursor({ name: 'Bo' }, ['x'])}`,
    'after=',
    'network=1',
  ])('refuse ?%s', async (query) => {
    expect((await get(network.spaceId, herning, `?${query}`)).status).toBe(400);
  });
});
