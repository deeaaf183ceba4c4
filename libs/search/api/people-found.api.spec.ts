import { DiscussionsModule } from '@hv/discussions/api';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aMember, aNetwork, type SpecMember } from '@hv/networks/api/testing';
import { aWorld, type World } from '@hv/platform/api/testing';
import { SearchModule } from './search.module';
import { searchAs } from './testing';

describe('people', () => {
  let world: World;
  let anne: SpecMember;
  let guest: SpecMember;
  let outsider: SpecMember;
  let networkId: string;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule, SearchModule]);
    const network = await aNetwork(world);
    networkId = network.id;
    anne = await aMember(world, network, { name: 'Anne Kjær', organisation: 'Herning Kommune' });
    await aMember(world, network, { name: 'Åse Ørbæk', organisation: 'Aabenraa Kommune' });
    guest = await aMember(world, network, { role: 'guest', name: 'Gæst' });
    outsider = await aMember(world, await aNetwork(world), { name: 'Uden For' });
  });
  afterAll(() => world.close());

  const names = async (member: SpecMember, query: Record<string, string>): Promise<string[]> =>
    (await searchAs(world, member, query)).body.people.map(({ name }) => name);

  it('are found by the beginning of a name, with their organisation and where they stand', async () => {
    const { people, items } = (await searchAs(world, anne, { q: 'aase', in: 'people' })).body;
    expect(items).toEqual([]);
    expect(people).toEqual([
      {
        id: expect.any(String),
        name: 'Åse Ørbæk',
        title: 'Projektleder',
        organisation: 'Aabenraa Kommune',
        path: `/mennesker/${people[0]!.id}`,
      },
    ]);
    expect(await names(anne, { q: 'herning' })).toEqual(['Anne Kjær']);
    expect(await names(anne, { q: 'åse', in: 'threads' })).toEqual([]);
  });

  it('are not looked for by what says something of texts alone', async () => {
    const narrowed: Record<string, string>[] = [
      { q: '' },
      { q: '--' },
      { q: 'åse', from: '2026-01-01' },
      { q: 'åse', person: anne.personId },
    ];
    for (const query of narrowed) expect(await names(anne, query)).toEqual([]);
  });

  it('are found by nobody who does not know of their network', async () => {
    for (const stranger of [guest, outsider]) {
      expect(await names(stranger, { q: 'åse' })).toEqual([]);
      expect(await names(stranger, { q: 'åse', network: networkId })).toEqual([]);
    }
  });
});
