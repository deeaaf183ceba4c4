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
    [
      'ever more properties',
      'PROPFIND',
      '',
      {
        body: `<propfind xmlns="DAV:"><prop>${Array.from({ length: 101 }, (_, n) => `<p${n} xmlns="urn:x"/>`).join('')}</prop></propfind>`,
        headers: { depth: '1' },
      },
      400,
    ],
    [
      'a property of a long name',
      'PROPFIND',
      '',
      { body: `<propfind xmlns="DAV:"><prop><p xmlns="urn:${'x'.repeat(10_000)}"/></prop></propfind>`, headers: { depth: '1' } },
      400,
    ],
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
    ['no destination', 'COPY', '/a.txt', {}, 400],
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

  it('what is done with a link, but for what moves it or throws it away', async () => {
    await onTheWeb.addLink(spaceId, { name: 'Lov & ret', url: 'https://example.dk/æøå?a=1' });
    const at = `${spaceId}/lov%20%26%20ret.URL`;
    const { status, text, headers } = await anne.send('GET', at);
    expect([status, text]).toEqual([200, '[InternetShortcut]\r\nURL=https://example.dk/%C3%A6%C3%B8%C3%A5?a=1\r\n']);
    expect(headers).toMatchObject({ 'content-disposition': 'attachment', 'content-length': String(text.length) });
    expect((await anne.send('HEAD', at)).headers['etag']).toBe(headers['etag']);
    const told = (await anne.send('PROPFIND', at, { headers: { depth: '1' } })).text;
    expect(told).toContain(`<D:getcontentlength>${text.length}</D:getcontentlength>`);
    expect(told).toMatch(/<D:resourcetype\/>.*<D:supportedlock\/>/);
    const bodies = {
      PUT: '[InternetShortcut]',
      PROPPATCH: '<propertyupdate xmlns="DAV:"><set><prop><x/></prop></set></propertyupdate>',
      LOCK: '<lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope><locktype><write/></locktype></lockinfo>',
    };
    for (const [method, body] of Object.entries(bodies)) {
      const refused = await anne.send(method, at, { body });
      expect([method, refused.status, refused.text.includes('link-is-read-only')]).toEqual([method, 403, true]);
    }
    const to = (name: string) => ({ headers: { destination: `/dav/${spaceId}/${name}` } });
    expect((await anne.send('MOVE', at, to('Ret.txt'))).status).toBe(403);
    expect((await anne.send('MOVE', at, to('Ret.url'))).status).toBe(201);
    expect((await anne.send('COPY', `${spaceId}/Ret.url`, to('Lov.url'))).status).toBe(201);
    expect((await entries()).map(({ kind, name }) => `${kind} ${name}`)).toEqual(['link Lov', 'link Ret']);
    expect((await anne.send('DELETE', `${spaceId}/Ret.url`)).status).toBe(204);
    expect(await anne.listed(spaceId)).toEqual([`/dav/${spaceId}/`, `/dav/${spaceId}/Lov.url`]);
  });

  it('a link that a file is called as: the file is what is there', async () => {
    await onTheWeb.upload({ spaceId, name: 'Loven.url' }, 'en fil');
    await onTheWeb.addLink(spaceId, { name: 'loven' });
    expect(await anne.listed(spaceId)).toEqual([`/dav/${spaceId}/`, `/dav/${spaceId}/Loven.url`]);
    expect((await anne.send('GET', `${spaceId}/loven.url`)).text).toBe('en fil');
    expect((await anne.send('MKCOL', `${spaceId}/Loven.url`)).status).toBe(405);
  });

  it('and nothing of it is left on the disk', async () => {
    const chunked = { 'transfer-encoding': 'chunked' };
    expect((await put(anne, 'a.txt', 'x'.repeat(100_001), chunked)).status).toBe(413);
    expect(await readdir(join(scene.world.dataDir, 'uploads'))).toEqual([]);
  });
});
