import { randomUUID } from 'node:crypto';
import type { LibraryEntryView, VersionView } from '@hv/documents/contracts';
import { recordedEvents } from '@hv/identity/api/testing';
import type { Answer } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { TrashService } from '../entries/trash.service';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
let herning: LibraryRequests;
let hvidovre: LibraryRequests;
let outsider: LibraryRequests;
let documentId: string;

beforeAll(async () => {
  scene = await aLibrary();
  const { world } = scene;
  herning = new LibraryRequests(world, scene.herning);
  hvidovre = new LibraryRequests(world, scene.hvidovre);
  outsider = new LibraryRequests(world, scene.outsider);
  spaceId = scene.network.spaceId;
});
afterAll(() => scene.world.close());
beforeEach(async () => {
  await scene.world.query('DELETE FROM documents_entries');
  documentId = await herning.upload({ spaceId, name: 'Referat.txt' }, 'et');
  await herning.upload({ documentId }, 'to');
});

const outcome = ({ status, body }: Answer<ProblemView>): unknown[] => (status < 400 ? [status] : [status, body.code]);
const restore = (wish: object, by = hvidovre, key: string = randomUUID()): Promise<Answer<VersionView & ProblemView>> =>
  by.send('POST', `documents/${documentId}/versions`, wish, { 'idempotency-key': key });

describe('an old version', () => {
  it('is restored as a new one, and the newest is what is read', async () => {
    const key = randomUUID();
    const { status, body } = await restore({ number: 1, note: 'Det var bedre' }, hvidovre, key);
    expect([status, body]).toMatchObject([201, { number: 3, restoredFrom: 1, note: 'Det var bedre', createdBy: 'Bo Kjær' }]);
    expect((await restore({ number: 1, note: 'Det var bedre' }, hvidovre, key)).body).toEqual(body);
    expect((await herning.content(documentId)).text).toBe('et');
    expect((await herning.versions(documentId)).body.items.map(({ number }) => number)).toEqual([3, 2, 1]);
    const { body: file } = await herning.get<LibraryEntryView>(`documents/${documentId}`);
    expect([file.number, file.bytes, file.changedBy]).toEqual([3, 2, 'Bo Kjær']);
    const names = (await recordedEvents(scene.world)).filter(({ object }) => object.endsWith(documentId)).map(({ name }) => name);
    expect(names).toEqual(['documents.document-added', 'documents.version-added', 'documents.version-restored']);
  });

  it('must be there, and be for them', async () => {
    expect(outcome(await restore({ number: 7 }))).toEqual([404, 'documents.version-not-found']);
    expect(outcome(await restore({ number: 1 }, outsider))).toEqual([404, 'documents.document-not-found']);
    expect(outcome(await outsider.versions(documentId))).toEqual([404, 'documents.document-not-found']);
    for (const path of ['content', 'versions/1']) {
      expect(outcome(await outsider.get(`documents/${documentId}/${path}`))).toEqual([404, 'documents.document-not-found']);
    }
    for (const number of ['0', '-1', 'x', '99', '1e1'])
      expect(outcome(await herning.get(`documents/${documentId}/versions/${number}`))).toEqual([404, 'documents.version-not-found']);
    const key = randomUUID();
    await restore({ number: 1 }, hvidovre, key);
    expect(outcome(await restore({ number: 2 }, hvidovre, key))).toEqual([422, 'platform.idempotency-key-reused']);
    expect((await restore({ number: 0 })).status).toBe(400);
  });

  it('comes page by page', async () => {
    const first = await herning.send<{ items: VersionView[]; next: string }>('GET', `documents/${documentId}/versions?limit=1`);
    const rest = await herning.send<{ items: VersionView[] }>('GET', `documents/${documentId}/versions?limit=1&after=${first.body.next}`);
    expect([...first.body.items, ...rest.body.items].map(({ number }) => number)).toEqual([2, 1]);
  });

  it('is of a file alone', async () => {
    const { id } = (await herning.addLink(spaceId)).body;
    expect((await herning.versions(id)).body.items).toEqual([]);
    expect(outcome(await herning.content(id))).toEqual([404, 'documents.version-not-found']);
    expect(outcome(await herning.begin({ documentId: id }, 1))).toEqual([422, 'documents.not-a-file']);
  });
});

describe('what has lain in the trash for a month', () => {
  it('goes for good, and its content with it unless another file has the same', async () => {
    const other = await herning.upload({ spaceId, name: 'Kopi.txt' }, 'et');
    const contents = async (): Promise<number> => (await scene.world.query('SELECT 1 FROM platform_blobs')).length;
    const before = await contents();
    await herning.send('PUT', `entries/${documentId}/trash`);
    await scene.world.app.get(TrashService).purge();
    expect((await herning.get<{ items: object[] }>(`spaces/${spaceId}/trash`)).body.items).toHaveLength(1);
    await scene.world.query(`UPDATE documents_entries SET trashed_at = trashed_at - interval '31 days' WHERE trashed_at IS NOT NULL`);
    await scene.world.app.get(TrashService).purge();
    expect((await herning.get<{ items: object[] }>(`spaces/${spaceId}/trash`)).body.items).toEqual([]);
    expect(await contents()).toBe(before - 1);
    expect((await herning.content(other)).text).toBe('et');
  });
});
