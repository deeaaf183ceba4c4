import type { OwnEntryView } from '@hv/documents/contracts';
import { aMember, anOrganisation, type SpecMember } from '@hv/networks/api/testing';
import type { Page } from '@hv/platform/contracts';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

describe('the documents of a municipality', () => {
  let scene: LibraryScene;
  let own: string;

  const by = (member: SpecMember): LibraryRequests => new LibraryRequests(scene.world, member);
  const page = (member: SpecMember, code = '0657', query = '') =>
    by(member).get<Page<OwnEntryView>>(`municipalities/${code}/documents?${query}`);
  const names = async (member: SpecMember, code?: string, query?: string): Promise<string[]> =>
    (await page(member, code, query)).body.items.map(({ name }) => name);

  beforeAll(async () => {
    scene = await aLibrary();
    const { world, network, herning, hvidovre, consultant } = scene;
    own = (await anOrganisation(world, network, { name: 'Herning Kommune', code: '0657' })).spaceId;
    await anOrganisation(world, network, { name: 'Hvidovre Kommune', code: '0167' });
    await by(herning).addLink(network.spaceId, { name: 'Fra Herning' });
    await by(hvidovre).addLink(network.spaceId, { name: 'Fra Hvidovre' });
    await by(herning).addLink(own, { name: 'For os selv' });
    await by(consultant).addLink(network.spaceId, { name: 'Fra konsulenten' });
    await by(herning).makeFolder(network.spaceId, { name: 'En mappe' });
    const { body: gone } = await by(herning).addLink(network.spaceId, { name: 'Kasseret' });
    await by(herning).send('PUT', `entries/${gone.id}/trash`);
  });
  afterAll(() => scene.world.close());

  it('are those its people brought and those in its own space, the latest first, as far as the reader sees them', async () => {
    expect(await names(scene.herning)).toEqual(['For os selv', 'Fra Herning']);
    expect(await names(scene.hvidovre)).toEqual(['Fra Herning']);
    expect(await names(scene.herning, '0167')).toEqual(['Fra Hvidovre']);
    expect((await page(scene.herning)).body.items[0]).toMatchObject({ libraryName: 'Herning Kommune', libraryId: own, kind: 'link' });
  });

  it('come page by page', async () => {
    const first = (await page(scene.herning, '0657', 'limit=1')).body;
    expect(first.items.map(({ name }) => name)).toEqual(['For os selv']);
    expect(await names(scene.herning, '0657', `limit=1&after=${first.next}`)).toEqual(['Fra Herning']);
    expect((await page(scene.herning, '0657', 'after=x')).status).toBe(400);
  });

  it('are none for others, and are not there where there is no municipality', async () => {
    expect(await names(scene.outsider)).toEqual([]);
    for (const code of ['9999', 'x', encodeURIComponent(`'; DROP TABLE documents_entries; --`)])
      expect((await page(scene.herning, code)).status).toBe(404);
  });

  it('stay with it when whoever brought them goes to another', async () => {
    const { world, network, herning } = scene;
    await world.query('UPDATE networks_memberships SET valid_to = now() WHERE id = $1', [herning.membershipId]);
    await aMember(world, network, { person: herning.person, organisation: 'Hvidovre Kommune' });
    await world.query(`UPDATE networks_memberships SET valid_from = now() WHERE person_id = $1 AND id <> $2`, [
      herning.personId,
      herning.membershipId,
    ]);
    await by(herning).addLink(network.spaceId, { name: 'Senere' });
    expect(await names(scene.hvidovre)).toEqual(['Fra Herning']);
    expect(await names(scene.hvidovre, '0167')).toEqual(['Senere', 'Fra Hvidovre']);
  });
});
