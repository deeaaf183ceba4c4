import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { aLibrary, DavRequests, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
let anne: DavRequests;
let onTheWeb: LibraryRequests;

beforeAll(async () => {
  scene = await aLibrary({ UPLOAD_MAX_BYTES: '100000' });
  spaceId = scene.network.spaceId;
  anne = await DavRequests.of(scene.world, scene.herning);
  onTheWeb = new LibraryRequests(scene.world, scene.herning);
});
afterAll(() => scene.world.close());
beforeEach(() => scene.world.query('DELETE FROM documents_entries'));

const put = (by: DavRequests, name: string, body: string, headers: Record<string, string> = {}) =>
  by.send('PUT', `${spaceId}/${name}`, { body, headers });
const entries = async (): Promise<LibraryEntryView[]> =>
  (await onTheWeb.get<{ items: LibraryEntryView[] }>(`spaces/${spaceId}/entries`)).body.items;

describe('what is refused of programs', () => {
  const refusals: [string, string, string, { body?: string; headers?: Record<string, string> }, number][] = [
    ['all at once', 'PROPFIND', '', {}, 403],
    ['another depth', 'PROPFIND', '', { headers: { depth: '2' } }, 400],
    ['no XML', 'PROPFIND', '', { body: 'x', headers: { depth: '0' } }, 400],
    [
      'an entity',
      'PROPFIND',
      '',
      { body: '<!DOCTYPE a [<!ENTITY b "c">]><propfind xmlns="DAV:">&b;</propfind>', headers: { depth: '0' } },
      400,
    ],
    ['XML without end', 'PROPFIND', '', { body: `<a>${'x'.repeat(300_000)}</a>`, headers: { depth: '0' } }, 413],
    ['a slash in a name', 'PUT', '/a%2Fb', { body: 'x' }, 400],
    ['a backslash in a name', 'PUT', '/a%5Cb', { body: 'x' }, 400],
    ['NUL in a name', 'PUT', '/a%00b', { body: 'x' }, 400],
    ['a device of Windows', 'PUT', '/CON.txt', { body: 'x' }, 422],
    ['a name that turns around', 'PUT', '/a%E2%80%AEb', { body: 'x' }, 422],
    ['a long name', 'PUT', `/${'a'.repeat(300)}`, { body: 'x' }, 422],
    ['a folder’s name that cannot be', 'MKCOL', '/a%3Ab', {}, 422],
    ['no folder there', 'PUT', '/nowhere/a.txt', { body: 'x' }, 409],
    ['no folder there, for a folder', 'MKCOL', '/nowhere/a', {}, 409],
    ['a folder of something', 'MKCOL', '/a', { body: '<a/>', headers: { 'content-type': 'application/xml' } }, 415],
    ['the library itself', 'PUT', '', { body: 'x' }, 405],
    ['the library itself, thrown away', 'DELETE', '', {}, 403],
    [
      'the library itself, locked',
      'LOCK',
      '',
      { body: '<lockinfo xmlns="DAV:"><lockscope><shared/></lockscope><locktype><write/></locktype></lockinfo>' },
      403,
    ],
    ['a lock of nothing', 'LOCK', '/a.txt', { body: '<lockinfo xmlns="DAV:"/>' }, 400],
    ['a lock renewed without its token', 'LOCK', '/a.txt', {}, 400],
    ['a lock that is none', 'UNLOCK', '', { headers: { 'lock-token': '<urn:x>' } }, 409],
    ['an If that cannot be read', 'PUT', '/a.txt', { body: 'x', headers: { if: '(' } }, 400],
    ['too large a file', 'PUT', '/a.txt', { body: 'x'.repeat(100_001) }, 413],
    ['a part of a file', 'PUT', '/a.txt', { body: 'x', headers: { 'content-range': 'bytes 0-0/2' } }, 400],
    ['no destination', 'COPY', '/a.txt', {}, 404],
    [
      'a property of the library',
      'PROPPATCH',
      '',
      { body: '<propertyupdate xmlns="DAV:"><set><prop><x/></prop></set></propertyupdate>' },
      403,
    ],
    ['another method', 'POST', '', { body: 'x' }, 404],
  ];

  it.each(refusals)('%s', async (_what, method, path, sent, expected) => {
    expect((await anne.send(method, `${spaceId}${path}`, sent)).status).toBe(expected);
    expect(await entries()).toEqual([]);
  });

  it('a name that a link has', async () => {
    await onTheWeb.addLink(spaceId, { name: 'Loven' });
    expect((await put(anne, 'Loven', 'x')).status).toBe(409);
    expect((await entries()).map(({ kind }) => kind)).toEqual(['link']);
  });

  it('and nothing of it is left on the disk', async () => {
    const chunked = { 'transfer-encoding': 'chunked' };
    expect((await put(anne, 'a.txt', 'x'.repeat(100_001), chunked)).status).toBe(413);
    expect(await readdir(join(scene.world.dataDir, 'uploads'))).toEqual([]);
  });
});
