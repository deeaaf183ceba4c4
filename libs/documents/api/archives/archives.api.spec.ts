import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { VersionView } from '@hv/documents/contracts';
import { openPromise } from 'yauzl';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
let address: string;
let herning: LibraryRequests;
let consultant: LibraryRequests;
let outsider: LibraryRequests;

beforeAll(async () => {
  scene = await aLibrary({ ROLE: 'api' });
  herning = new LibraryRequests(scene.world, scene.herning);
  consultant = new LibraryRequests(scene.world, scene.consultant);
  outsider = new LibraryRequests(scene.world, scene.outsider);
  spaceId = scene.network.spaceId;
  address = await scene.world.listen();
});
afterAll(() => scene.world.close());
beforeEach(async () => {
  await scene.world.query('DELETE FROM documents_entries WHERE folder_id IS NOT NULL');
  await scene.world.query('DELETE FROM documents_entries');
});

const fetched = (path: string, { headers } = scene.herning): Promise<Response> => fetch(`${address}/api/v1/${path}`, { headers });

/** What a ZIP holds, by path. */
async function unpacked(path: string, by = scene.herning): Promise<Record<string, string>> {
  const answer = await fetched(path, by);
  const file = join(tmpdir(), `hv-${randomBytes(8).toString('hex')}.zip`);
  await writeFile(file, Buffer.from(await answer.arrayBuffer()));
  const zip = await openPromise(file, { autoClose: false });
  const parts: Record<string, string> = {};
  for await (const entry of zip.eachEntry()) parts[entry.fileName] = await text(await zip.openReadStreamPromise(entry));
  zip.close();
  await rm(file);
  return parts;
}

const folderOf = async (wish: object, by = herning): Promise<string> => (await by.makeFolder(spaceId, wish)).body.id;

describe('a folder as a ZIP', () => {
  it('holds what is in it, in its folders, links as shortcuts', async () => {
    const folderId = await folderOf({ name: 'Møder' });
    const inner = await folderOf({ name: 'Tom', folderId });
    await herning.upload({ spaceId, folderId, path: 'Ærø', name: 'Referat.txt' }, 'Vi mødtes');
    await herning.addLink(spaceId, { name: 'Loven', folderId });
    await herning.upload({ spaceId, name: 'Et andet sted.txt' }, 'nej');
    expect(inner).toBeTruthy();
    expect(await unpacked(`folders/${folderId}/zip`)).toEqual({
      'Tom/': '',
      'Ærø/': '',
      'Ærø/Referat.txt': 'Vi mødtes',
      'Loven.url': '[InternetShortcut]\r\nURL=https://example.dk/lov\r\n',
    });
    expect((await fetched(`folders/${folderId}/zip`)).headers.get('content-disposition')).toBe(
      `attachment; filename="M_der.zip"; filename*=UTF-8''M%C3%B8der.zip`,
    );
  });

  it('holds only what its reader sees', async () => {
    const folderId = await folderOf({ name: 'Papirer' });
    const narrow = await folderOf({ name: 'Arbejdspapirer', folderId, roles: ['consultant'] }, consultant);
    await consultant.upload({ spaceId, folderId: narrow, name: 'Skøn.txt' }, 'kun for os');
    await herning.upload({ spaceId, folderId, name: 'Plan.txt' }, 'for alle');
    expect(Object.keys(await unpacked(`folders/${folderId}/zip`, scene.consultant))).toEqual([
      'Arbejdspapirer/',
      'Plan.txt',
      'Arbejdspapirer/Skøn.txt',
    ]);
    expect(Object.keys(await unpacked(`folders/${folderId}/zip`))).toEqual(['Plan.txt']);
    expect((await herning.get(`folders/${narrow}/zip`)).status).toBe(404);
    for (const path of [`folders/${folderId}/zip`, `spaces/${spaceId}/zip`]) expect((await outsider.get(path)).status).toBe(404);
  });

  it('may be of some of a library, or all of it', async () => {
    const folderId = await folderOf({ name: 'Møder' });
    const one = await herning.upload({ spaceId, folderId, name: 'Et.txt' }, '1');
    const two = await herning.upload({ spaceId, name: 'To.txt' }, '2');
    expect(await unpacked(`spaces/${spaceId}/zip?entry=${one}&entry=${two}`)).toEqual({ 'Et.txt': '1', 'To.txt': '2' });
    expect(Object.keys(await unpacked(`spaces/${spaceId}/zip?entry=${one},${two}`))).toEqual(['Et.txt', 'To.txt']);
    expect(await unpacked(`spaces/${spaceId}/zip?entry=${folderId}`)).toEqual({ 'Møder/': '', 'Møder/Et.txt': '1' });
    expect(Object.keys(await unpacked(`spaces/${spaceId}/zip`))).toEqual(['Møder/', 'To.txt', 'Møder/Et.txt']);
    expect((await herning.get(`spaces/${spaceId}/zip?entry=${scene.network.id}`)).status).toBe(404);
    for (const hostile of ['../../etc', `${one},`, `${one},x`, 'x&entry=y', `a[b]=${one}`])
      expect((await herning.get(`spaces/${spaceId}/zip?entry=${hostile}`)).status).toBe(400);
    await herning.send('PUT', `entries/${two}/trash`);
    expect((await herning.get(`spaces/${spaceId}/zip?entry=${two}`)).status).toBe(404);
  });

  it('tells of what could not be read, and holds the rest', async () => {
    const id = await herning.upload({ spaceId, name: 'A væk.bin' }, randomBytes(1000));
    const damaged = await herning.upload({ spaceId, name: 'B skadet.bin' }, randomBytes(150_000));
    await herning.upload({ spaceId, name: 'C fin.txt' }, 'her');
    for (const documentId of [id, damaged]) {
      const { sha256 } = (await herning.get<{ items: VersionView[] }>(`documents/${documentId}/versions`)).body.items[0]!;
      const path = join(scene.world.dataDir, 'blobs', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
      if (documentId === id) await rm(path);
      else await writeFile(path, randomBytes(150_000));
    }
    const parts = await unpacked(`spaces/${spaceId}/zip`);
    expect(Object.keys(parts)).toEqual(['B skadet.bin', 'C fin.txt', 'Mangler - Missing.txt']);
    expect(parts['Mangler - Missing.txt']).toContain('\r\nA væk.bin\r\nB skadet.bin\r\n');
  });
});
