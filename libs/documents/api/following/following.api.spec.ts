import type { DocumentLevelView, LibraryEntryView } from '@hv/documents/contracts';
import type { SpecMember } from '@hv/networks/api/testing';
import { bySystem } from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';
import { DocumentFollowers } from './document-followers';

let scene: LibraryScene;
let spaceId: string;
let folder: LibraryEntryView;
let documentId: string;

beforeAll(async () => {
  scene = await aLibrary();
  spaceId = scene.network.spaceId;
});
afterAll(() => scene.world.close());
beforeEach(async () => {
  await scene.world.query('DELETE FROM documents_levels');
  await scene.world.query('DELETE FROM documents_entries');
  folder = (await as(scene.herning).makeFolder(spaceId, {})).body;
  documentId = await as(scene.herning).upload({ spaceId, folderId: folder.id, name: 'Uge 4.docx' }, 'Referat');
});

const as = (member: SpecMember): LibraryRequests => new LibraryRequests(scene.world, member);
const say = async (member: SpecMember, thing: string, level: string | null): Promise<[number, DocumentLevelView]> => {
  const { status, body } = await as(member).send<DocumentLevelView>('PUT', thing, { level });
  return [status, body];
};
const levelOf = async (member: SpecMember, thing: string): Promise<DocumentLevelView> =>
  (await as(member).get<DocumentLevelView>(thing)).body;
const followers = async (entryId = documentId, before: string[] = []): Promise<string[]> =>
  (await scene.world.app.get(DocumentFollowers).of(entryId, before)).map(({ personId }) => personId);
const documentLevel = (): string => `entries/${documentId}/level`;
const folderLevel = (): string => `entries/${folder.id}/level`;
const libraryLevel = (): string => `spaces/${spaceId}/library-level`;

describe('how closely somebody follows', () => {
  it('is as what is nearest says: the document, its folder, the library', async () => {
    expect(await levelOf(scene.herning, documentLevel())).toEqual({ level: 'normal', own: false });
    expect(await say(scene.herning, libraryLevel(), 'follow')).toEqual([200, { level: 'follow', own: true }]);
    expect(await levelOf(scene.herning, documentLevel())).toEqual({ level: 'follow', own: false });
    await say(scene.herning, folderLevel(), 'mute');
    expect(await levelOf(scene.herning, documentLevel())).toEqual({ level: 'mute', own: false });
    expect(await say(scene.herning, documentLevel(), 'follow')).toEqual([200, { level: 'follow', own: true }]);
    expect(await followers()).toEqual([scene.herning.personId]);
    expect(await say(scene.herning, documentLevel(), null)).toEqual([200, { level: 'mute', own: false }]);
    expect(await followers()).toEqual([]);
  });

  it('is theirs alone', async () => {
    await say(scene.herning, folderLevel(), 'follow');
    expect(await levelOf(scene.hvidovre, folderLevel())).toEqual({ level: 'normal', own: false });
  });

  it('holds where a thing stood, too, when it was moved', async () => {
    await say(scene.hvidovre, folderLevel(), 'follow');
    const document = (await as(scene.herning).get<LibraryEntryView>(`documents/${documentId}`)).body;
    await as(scene.herning).change(document, { folderId: null });
    expect([await followers(), await followers(documentId, [folder.id])]).toEqual([[], [scene.hvidovre.personId]]);
  });

  it('tells nobody of what they do not see any more', async () => {
    await say(scene.herning, documentLevel(), 'follow');
    const narrow = (await as(scene.consultant).makeFolder(spaceId, { name: 'Kun os', roles: ['consultant'] })).body;
    const document = (await as(scene.consultant).get<LibraryEntryView>(`documents/${documentId}`)).body;
    await as(scene.consultant).change(document, { folderId: narrow.id });
    expect(await followers()).toEqual([]);
    expect((await say(scene.herning, documentLevel(), 'mute'))[0]).toBe(404);
  });

  it('is of nothing for outsiders', async () => {
    for (const thing of [documentLevel(), folderLevel(), libraryLevel()])
      expect([(await as(scene.outsider).get(thing)).status, (await say(scene.outsider, thing, 'follow'))[0]]).toEqual([404, 404]);
  });

  it.each(['all', '', 7, undefined])('is not %j', async (level) => {
    expect((await as(scene.herning).send('PUT', documentLevel(), { level })).status).toBe(400);
  });

  it('is given to them, and forgotten with them', async () => {
    await say(scene.hvidovre, folderLevel(), 'follow');
    const book = scene.world.app.get(PersonalDataBook);
    expect((await book.export(scene.hvidovre.personId))['documents']).toMatchObject({ followed: [{ name: 'Referater', level: 'follow' }] });
    await book.erase(bySystem, scene.hvidovre.personId);
    expect(await scene.world.query('SELECT 1 FROM documents_levels')).toEqual([]);
  });
});
