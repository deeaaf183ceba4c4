import { recordedEvents } from '@hv/identity/api/testing';
import type { LibraryEntryView } from '@hv/documents/contracts';
import type { Page } from '@hv/platform/contracts';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
let anne: LibraryRequests;
let bo: LibraryRequests;
let carl: LibraryRequests;
let file: string;

beforeAll(async () => {
  scene = await aLibrary();
  anne = new LibraryRequests(scene.world, scene.herning);
  bo = new LibraryRequests(scene.world, scene.hvidovre);
  carl = new LibraryRequests(scene.world, scene.consultant);
  spaceId = scene.network.spaceId;
});
afterAll(() => scene.world.close());
beforeEach(async () => {
  await scene.world.query('DELETE FROM documents_entries');
  file = await anne.upload({ spaceId, name: 'Referat.docx' }, 'et');
});

const lock = (by: LibraryRequests, payload: object = {}, id = file) => by.send<LibraryEntryView>('PUT', `documents/${id}/lock`, payload);
const unlock = (by: LibraryRequests, id = file) => by.send<LibraryEntryView>('DELETE', `documents/${id}/lock`);
const hoursFromNow = (until: string): number => Math.round((Date.parse(until) - Date.now()) / 3_600_000);
const refused = (code = 'documents.locked') => [423, code];
const seen = async (by: LibraryRequests) => (await by.get<LibraryEntryView>(`documents/${file}`)).body;

describe('a document that is locked', () => {
  it('says who works on it and until when, to its owner and to others, in lists too', async () => {
    const { status, body } = await lock(anne);
    expect(status).toBe(200);
    expect(body.lock).toEqual({ personId: scene.herning.personId, person: 'Anne Bæk', until: expect.any(String), mine: true });
    expect(hoursFromNow(body.lock!.until)).toBe(8);
    expect((await seen(bo)).lock).toMatchObject({ person: 'Anne Bæk', mine: false });
    const list = await bo.get<Page<LibraryEntryView>>(`spaces/${spaceId}/entries`);
    expect(list.body.items.map(({ lock }) => lock?.person)).toEqual(['Anne Bæk']);
    const events = (await recordedEvents(scene.world)).filter(({ name }) => name === 'documents.locked');
    expect(events.at(-1)).toMatchObject({ object: `document ${file}`, payload: { entryId: file, until: body.lock!.until } });
  });

  it('is not changed by others: no version, none restored, no other name or place, no trash', async () => {
    const before = await seen(bo);
    const folder = (await bo.makeFolder(spaceId, {})).body;
    await lock(anne);
    const { status, body } = await bo.begin({ documentId: file }, 2);
    expect([status, body.code]).toEqual(refused());
    expect(body.about).toEqual({ person: 'Anne Bæk', until: expect.any(String) });
    const answers = [
      await bo.send('POST', `documents/${file}/versions`, { number: 1 }),
      await bo.change(before, { name: 'Andet.docx' }),
      await bo.change(before, { folderId: folder.id }),
      await carl.send('PUT', `entries/${file}/trash`),
    ];
    for (const answer of answers) expect([answer.status, answer.body.code]).toEqual(refused());
    expect((await anne.change(before, { name: 'Mit.docx' })).status).toBe(200);
  });

  it('keeps a version back that was on its way, and takes it when it is unlocked', async () => {
    const address = String((await bo.begin({ documentId: file }, 2)).headers['location']);
    await lock(anne);
    const sent = await bo.sendOn(address, 0, Buffer.from('to'));
    expect([sent.status, sent.body.code]).toEqual(refused());
    await unlock(anne);
    expect(await bo.offset(address)).toBe(2);
    expect((await seen(anne)).number).toBe(2);
  });

  it('keeps the folder that it stands in where it is', async () => {
    const folder = (await anne.makeFolder(spaceId, {})).body;
    const inside = await anne.upload({ spaceId, folderId: folder.id, name: 'Bilag.docx' }, 'et');
    await lock(bo, {}, inside);
    const answers = [await anne.change(folder, { name: 'Andet' }), await anne.send('PUT', `entries/${folder.id}/trash`)];
    for (const answer of answers) expect([answer.status, answer.body.code]).toEqual(refused());
    expect((await anne.upload({ spaceId, folderId: folder.id, name: 'Nyt.docx' }, 'et')).length).toBe(36);
  });

  it('is not named to who does not see it', async () => {
    const folder = (await anne.makeFolder(spaceId, {})).body;
    const secret = (await carl.makeFolder(spaceId, { name: 'Fortroligt', folderId: folder.id, roles: ['consultant'] })).body;
    await lock(carl, {}, await carl.upload({ spaceId, folderId: secret.id, name: 'Notat.docx' }, 'et'));
    const { status, body } = await anne.send<object>('PUT', `entries/${folder.id}/trash`);
    expect([status, body.code, body.about]).toEqual([...refused('documents.locked-within'), undefined]);
  });

  it('is kept for longer by its owner alone, and ends by itself', async () => {
    await lock(anne, { hours: 1 });
    expect(hoursFromNow((await lock(anne, { hours: 168 })).body.lock!.until)).toBe(168);
    const other = await lock(bo);
    expect([other.status, other.body.code]).toEqual(refused());
    await scene.world.query(`UPDATE documents_locks SET expires_at = now()`);
    expect((await seen(bo)).lock).toBeNull();
    expect((await lock(bo)).body.lock).toMatchObject({ person: 'Bo Kjær', mine: true });
  });

  it('is unlocked by its owner, and by who moderates, which is told of', async () => {
    await lock(anne);
    const { status, body } = await unlock(bo);
    expect([status, body.code]).toEqual([403, 'documents.may-not-unlock']);
    expect((await unlock(carl)).body.lock).toBeNull();
    expect((await recordedEvents(scene.world)).at(-1)).toMatchObject({
      name: 'documents.lock-broken',
      payload: { entryId: file, ownerId: scene.herning.personId },
    });
    await lock(anne);
    expect((await unlock(anne)).body.lock).toBeNull();
    expect((await recordedEvents(scene.world)).at(-1)).toMatchObject({ name: 'documents.unlocked' });
    expect((await unlock(anne)).status).toBe(200);
  });

  it('is locked no more when it was thrown away, and nothing is known of who was erased', async () => {
    await lock(anne);
    await anne.send('PUT', `entries/${file}/trash`);
    expect((await anne.send<LibraryEntryView>('DELETE', `entries/${file}/trash`)).body.lock).toBeNull();
    await lock(anne);
    const book = scene.world.app.get(PersonalDataBook);
    expect((await book.export(scene.herning.personId))['documents']).toMatchObject({ locked: [{ name: 'Referat.docx' }] });
  });

  it.each([{ hours: 0 }, { hours: 169 }, { hours: 1.5 }, { hours: '8' }, { until: '2099-01-01' }, { personId: 'x' }])(
    'is not locked by %j',
    async (payload) => {
      expect((await lock(anne, payload)).status).toBe(400);
    },
  );

  it('is nothing for who does not see it, or only reads, and no folder', async () => {
    const outsider = new LibraryRequests(scene.world, scene.outsider);
    const folder = (await anne.makeFolder(spaceId, {})).body;
    for (const answer of [await lock(outsider), await unlock(outsider), await lock(anne, {}, folder.id), await unlock(anne, folder.id)])
      expect([answer.status, answer.body.code]).toEqual([404, 'documents.document-not-found']);
  });
});
