import { LiveClients } from '@hv/discussions/api/testing';
import { aGroup } from '@hv/networks/api/testing';
import { aLibrary, DavRequests, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let sockets: LiveClients;
let spaceId: string;

beforeAll(async () => {
  scene = await aLibrary();
  sockets = new LiveClients(scene.world);
  spaceId = scene.network.spaceId;
});
afterEach(() => sockets.close());
afterAll(() => scene.world.close());

describe('an open library', () => {
  it('hears what others do there, as ids alone', async () => {
    const reader = await sockets.open(scene.hvidovre, undefined, spaceId);
    const herning = new LibraryRequests(scene.world, scene.herning);
    const folder = (await herning.makeFolder(spaceId, {})).body;
    const heard = (entryId: string, places: string[]) =>
      reader.hears('library.changed', (notice) => notice['entryId'] === entryId && String(notice['places']) === String(places));
    expect(await heard(folder.id, [spaceId])).toEqual({
      libraryId: spaceId,
      spaceId,
      entryId: folder.id,
      places: [spaceId],
      byPersonId: scene.herning.personId,
    });
    const file = await herning.upload({ spaceId, folderId: folder.id, name: 'Referat.txt' }, 'et');
    await heard(file, [folder.id]);
    const { body } = await herning.get<{ id: string; version: number }>(`documents/${file}`);
    await herning.change(body, { folderId: null });
    await heard(file, [folder.id, spaceId]);
    await herning.send('PUT', `entries/${file}/trash`);
    await heard(file, [spaceId]);
  });

  it('hears that a tag is called otherwise, or a version, but not which tag', async () => {
    const reader = await sockets.open(scene.hvidovre, undefined, spaceId);
    const [herning, consultant] = [scene.herning, scene.consultant].map((member) => new LibraryRequests(scene.world, member));
    const file = await herning!.upload({ spaceId, name: 'Strategi.txt' }, 'et');
    const { body } = await herning!.send<{ tags: { id: string }[] }>('PATCH', `documents/${file}/tags`, { add: ['Fase 2'] });
    await consultant!.send('PATCH', `tags/${body.tags[0]!.id}`, { name: 'Fase 3' });
    const notice = { libraryId: spaceId, byPersonId: scene.consultant.personId };
    expect(await reader.hears('library.tags-changed', () => true)).toEqual(notice);
    const before = reader.of('library.changed').length;
    await herning!.send('PATCH', `documents/${file}/versions/1`, { label: 'Godkendt' });
    await reader.hears('library.changed', ({ entryId }) => entryId === file && reader.of('library.changed').length > before);
  });

  it('hears of what goes to another library, and that one of what comes', async () => {
    const group = await aGroup(scene.world, scene.network, { members: [scene.herning] });
    const [here, there] = [await sockets.open(scene.hvidovre, undefined, spaceId), await sockets.open(scene.herning, undefined, group)];
    const file = await new LibraryRequests(scene.world, scene.herning).upload({ spaceId, name: 'Plan.txt' }, 'et');
    const dav = await DavRequests.of(scene.world, scene.herning);
    expect((await dav.send('MOVE', `${spaceId}/Plan.txt`, { headers: { destination: `/dav/${group}/Plan.txt` } })).status).toBe(201);
    for (const listener of [here, there])
      await listener.hears('library.changed', ({ entryId, places }) => entryId === file && String(places) === `${spaceId},${group}`);
  });

  it('hears nothing of what only some see', async () => {
    const [lead, consultant] = [await sockets.open(scene.herning, undefined, spaceId), await sockets.open(scene.consultant)];
    const requests = new LibraryRequests(scene.world, scene.consultant);
    const secret = (await requests.makeFolder(spaceId, { name: 'Arbejdspapirer', roles: ['consultant'] })).body;
    await consultant.ask('space.join', { spaceId: secret.spaceId });
    expect(await lead.ask('space.join', { spaceId: secret.spaceId })).toMatchObject({ ok: false });
    const link = (await requests.addLink(spaceId, { folderId: secret.id })).body;
    await consultant.hears('library.changed', ({ entryId }) => entryId === link.id);
    const open = (await requests.addLink(spaceId, { name: 'For alle' })).body;
    await lead.hears('library.changed', ({ entryId }) => entryId === open.id);
    expect(lead.of('library.changed').map(({ entryId }) => entryId)).toEqual([open.id]);
  });
});
