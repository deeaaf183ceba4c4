import { randomBytes } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordedEvents } from '@hv/identity/api/testing';
import type { UploadMetadata, VersionView } from '@hv/documents/contracts';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import type { Answer } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';
import { UploadsService } from './uploads.service';

let scene: LibraryScene;
let spaceId: string;
let herning: LibraryRequests;
let hvidovre: LibraryRequests;

beforeAll(async () => {
  scene = await aLibrary();
  herning = new LibraryRequests(scene.world, scene.herning);
  hvidovre = new LibraryRequests(scene.world, scene.hvidovre);
  spaceId = scene.network.spaceId;
});
afterAll(() => scene.world.close());
beforeEach(async () => {
  await scene.world.query(`UPDATE documents_uploads SET created_at = 'epoch'`);
  await scene.world.app.get(UploadsService).sweep();
  await scene.world.query('DELETE FROM documents_entries');
});

const outcome = ({ status, body }: Answer<ProblemView>): unknown[] => (status < 400 ? [status] : [status, body.code]);
const file = (more: UploadMetadata = {}): UploadMetadata => ({ spaceId, name: 'Køreplan.txt', ...more });
const begun = async (metadata: UploadMetadata, bytes: number, by = herning): Promise<string> => {
  const { status, headers } = await by.begin(metadata, bytes);
  expect(status).toBe(201);
  return String(headers['location']);
};
const onDisk = (): Promise<string[]> => readdir(join(scene.world.dataDir, 'uploads'));

describe('an upload', () => {
  it('makes a file of what was sent in parts, and only with the last of them', async () => {
    const content = randomBytes(300_000);
    const address = await begun(file({ note: ' Første udkast ' }), content.length);
    expect(address).toMatch(/^\/api\/v1\/uploads\/[0-9a-f-]{36}$/);
    expect((await herning.sendOn(address, 0, content.subarray(0, 100_000))).headers['upload-offset']).toBe('100000');
    expect(await herning.offset(address)).toBe(100_000);
    expect(await hvidovre.names(`spaces/${spaceId}`)).toEqual([]);
    const last = await herning.sendOn(address, 100_000, content.subarray(100_000));
    expect(last.status).toBe(204);
    const id = String(last.headers['content-location']).split('/').at(-1)!;
    expect(await hvidovre.names(`spaces/${spaceId}`)).toEqual(['Køreplan.txt']);
    expect((await hvidovre.versions(id)).body.items).toMatchObject([
      { number: 1, bytes: 300_000, note: 'Første udkast', createdBy: 'Anne Bæk', restoredFrom: null },
    ]);
    const read = await scene.world.app.inject({ url: `/api/v1/documents/${id}/content`, headers: scene.hvidovre.headers });
    expect(read.rawPayload.equals(content)).toBe(true);
    expect(await onDisk()).toEqual([]);
    const names = (await recordedEvents(scene.world)).filter(({ object }) => object.endsWith(id)).map(({ name }) => name);
    expect(names).toEqual(['documents.document-added']);
  });

  it('is whole with its address when it is sent at once, or empty', async () => {
    const type = { 'content-type': 'application/offset+octet-stream' };
    const sent = await scene.world.request({
      method: 'POST',
      url: '/api/v1/uploads',
      headers: {
        ...scene.herning.headers,
        ...type,
        'tus-resumable': '1.0.0',
        'upload-length': '3',
        'upload-metadata': `spaceId ${btoa(spaceId)},name ${btoa('a.txt')}`,
      },
      payload: Buffer.from('abc'),
    });
    expect([sent.status, sent.headers['upload-offset'], typeof sent.headers['content-location']]).toEqual([201, '3', 'string']);
    const empty = await herning.begin(file({ name: 'tom.txt' }), 0);
    expect([empty.status, typeof empty.headers['content-location']]).toEqual([201, 'string']);
    expect(await herning.names(`spaces/${spaceId}`)).toEqual(['a.txt', 'tom.txt']);
  });

  it('goes on after the product was started anew: from what was safe, hashed anew', async () => {
    const content = randomBytes(200_000);
    const address = await begun(file(), content.length);
    await herning.sendOn(address, 0, content.subarray(0, 120_000));
    const again = scene.world.app.get(UploadsService);
    // As a process that has just begun: it remembers nothing of what it hashed, and there is more in the file than was told of.
    (again as unknown as { onDisk: { hashes: Map<string, unknown> } }).onDisk.hashes.clear();
    const id = address.split('/').at(-1)!;
    await scene.world.query('UPDATE documents_uploads SET received = 70000 WHERE id = $1', [id]);
    expect(await herning.offset(address)).toBe(70_000);
    const last = await herning.sendOn(address, 70_000, content.subarray(70_000));
    const read = await scene.world.app.inject({ url: `${last.headers['content-location']}/content`, headers: scene.herning.headers });
    expect(read.rawPayload.equals(content)).toBe(true);
  });

  it('that was cut off between its last byte and its file is finished when its client asks', async () => {
    const address = await begun(file(), 3);
    await herning.sendOn(address, 0, Buffer.from('ab'));
    const id = address.split('/').at(-1)!;
    await writeFile(join(scene.world.dataDir, 'uploads', id), 'abc');
    await scene.world.query('UPDATE documents_uploads SET received = 3 WHERE id = $1', [id]);
    expect(await herning.offset(address)).toBe(3);
    expect(await herning.names(`spaces/${spaceId}`)).toEqual(['Køreplan.txt']);
    await Promise.all([herning.offset(address), herning.offset(address)]);
    expect(await herning.names(`spaces/${spaceId}`)).toEqual(['Køreplan.txt']);
    expect((await herning.get(address.replace('/api/v1/', ''))).body).toMatchObject({ bytes: 3, received: 3, number: 1 });
  });

  it('makes the folders of its path as far as they are missing, once', async () => {
    const paths = ['Referater/2026', 'Referater/2026', 'Referater/2025', 'referater'];
    await Promise.all(paths.map((path, index) => herning.upload(file({ path, name: `${index}.txt` }), 'x')));
    expect(await herning.names(`spaces/${spaceId}`)).toHaveLength(1);
    const { body } = await herning.get<{ items: { id: string }[] }>(`spaces/${spaceId}/entries`);
    expect(await herning.names(`folders/${body.items[0]!.id}`)).toEqual(['2025', '2026', '3.txt']);
  });

  it('makes a new version of a file, whatever it is called', async () => {
    const documentId = await herning.upload(file(), 'første');
    await hvidovre.upload({ documentId, note: 'Rettet', name: 'andet navn.txt' }, 'anden');
    expect((await herning.versions(documentId)).body.items.map(({ number, note, createdBy }) => [number, note, createdBy])).toEqual([
      [2, 'Rettet', 'Bo Kjær'],
      [1, '', 'Anne Bæk'],
    ]);
    expect((await herning.content(documentId)).text).toBe('anden');
    const old = await herning.send('GET', `documents/${documentId}/versions/1`);
    expect(old.text).toBe('første');
  });

  it('whose name is taken is refused before it is sent; one that is taken meanwhile is numbered', async () => {
    const address = await begun(file(), 1);
    const documentId = await herning.upload(file(), 'x');
    const refused = await hvidovre.begin(file({ name: 'KØREPLAN.txt' }), 1);
    expect(refused.body.about).toEqual({ documentId, number: '1' });
    expect([refused.status, refused.body.code, refused.body.proposal]).toEqual([409, 'documents.name-taken', 'KØREPLAN (2).txt']);
    await herning.sendOn(address, 0, Buffer.from('y'));
    expect(await herning.names(`spaces/${spaceId}`)).toEqual(['Køreplan (2).txt', 'Køreplan.txt']);
  });

  it('of the same content twice keeps it once', async () => {
    const ids = [await herning.upload(file(), 'det samme'), await herning.upload(file({ name: 'Kopi.txt' }), 'det samme')];
    const [first, second] = await Promise.all(ids.map(async (id) => (await herning.versions(id)).body.items[0]));
    expect((first as VersionView).sha256).toBe((second as VersionView).sha256);
  });
});

describe('an upload that does not come to its end', () => {
  it('is found again by whoever began it, and by nobody else', async () => {
    const address = await begun(file({ path: 'Referater', modified: '1795000000000' }), 5);
    await begun(file({ name: 'b' }), 5);
    await herning.upload(file({ name: 'c' }), 'færdig');
    await herning.sendOn(address, 0, Buffer.from('ab'));
    const { body } = await herning.get<{ items: object[]; next: string }>('uploads?limit=1');
    const rest = await herning.get<{ items: object[] }>(`uploads?after=${body.next}`);
    expect([...body.items, ...rest.body.items]).toMatchObject([
      { name: 'b', received: 0, modified: '' },
      {
        id: address.split('/').at(-1),
        name: 'Køreplan.txt',
        path: 'Referater',
        received: 2,
        bytes: 5,
        libraryId: spaceId,
        modified: '1795000000000',
      },
    ]);
    expect((await hvidovre.get<{ items: object[] }>('uploads')).body.items).toEqual([]);
    expect(outcome(await herning.begin(file({ modified: 'i går' }), 1))).toEqual([400, 'documents.upload-malformed']);
  });

  it('is ended by whoever began it, and forgotten after a week', async () => {
    const [ended, old] = [await begun(file(), 3), await begun(file({ name: 'b' }), 3)];
    const path = ended.replace('/api/v1/', '');
    expect((await herning.send('DELETE', path, undefined, { 'tus-resumable': '1.0.0' })).status).toBe(204);
    expect(outcome(await herning.get(path))).toEqual([404, 'documents.upload-not-found']);
    await scene.world.query(`UPDATE documents_uploads SET created_at = now() - interval '8 days'`);
    expect(outcome(await herning.sendOn(old, 0, Buffer.from('abc')))).toEqual([404, 'documents.upload-not-found']);
    expect(await onDisk()).toHaveLength(1);
    await scene.world.app.get(UploadsService).sweep();
    expect(await onDisk()).toEqual([]);
  });

  it('is begun anew when its file is gone, as after a restored backup', async () => {
    const address = await begun(file(), 3);
    await herning.sendOn(address, 0, Buffer.from('ab'));
    await rm(join(scene.world.dataDir, 'uploads', address.split('/').at(-1)!));
    expect(outcome(await herning.sendOn(address, 2, Buffer.from('c')))).toEqual([404, 'documents.upload-not-found']);
    expect(outcome(await herning.get(address.replace('/api/v1/', '')))).toEqual([404, 'documents.upload-not-found']);
  });

  it('is told to its person, and goes when they are forgotten', async () => {
    await begun(file(), 3, hvidovre);
    const known = await scene.world.app.get(PersonalDataBook).export(scene.hvidovre.personId);
    expect(known['documents']).toMatchObject({ unfinished: [{ name: 'Køreplan.txt', bytes: 3 }] });
  });
});

describe('a library that may hold so much', () => {
  it('refuses what would be more, what is on its way among it', async () => {
    const full = await aLibrary({ LIBRARY_QUOTA_BYTES: '10' });
    try {
      const lead = new LibraryRequests(full.world, full.herning);
      const own = { spaceId: full.network.spaceId };
      const documentId = await lead.upload({ ...own, name: 'a' }, '12345');
      await lead.begin({ ...own, name: 'b' }, 4);
      expect(outcome(await lead.begin({ documentId }, 2))).toEqual([507, 'documents.library-full']);
      expect(outcome(await lead.begin({ documentId }, 1))).toEqual([201]);
    } finally {
      await full.world.close();
    }
  });
});
