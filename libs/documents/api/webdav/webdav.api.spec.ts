import { recordedEvents } from '@hv/identity/api/testing';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { aLibrary, DavRequests, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
let anne: DavRequests;
let bo: DavRequests;
let carl: DavRequests;
let onTheWeb: LibraryRequests;
let boOnTheWeb: LibraryRequests;

beforeAll(async () => {
  scene = await aLibrary();
  spaceId = scene.network.spaceId;
  const { world, herning, hvidovre, consultant } = scene;
  [anne, bo, carl] = [await DavRequests.of(world, herning), await DavRequests.of(world, hvidovre), await DavRequests.of(world, consultant)];
  onTheWeb = new LibraryRequests(world, herning);
  boOnTheWeb = new LibraryRequests(world, hvidovre);
});
afterAll(() => scene.world.close());
beforeEach(() => scene.world.query('DELETE FROM documents_entries'));

const at = (...names: string[]): string => [spaceId, ...names.map(encodeURIComponent)].join('/');
const put = (by: DavRequests, name: string, body: string, headers: Record<string, string> = {}) =>
  by.send('PUT', at(name), { body, headers });
const entries = async (): Promise<LibraryEntryView[]> =>
  (await onTheWeb.get<{ items: LibraryEntryView[] }>(`spaces/${spaceId}/entries`)).body.items;
const only = async (): Promise<LibraryEntryView> => (await entries())[0]!;

describe('a library as a folder', () => {
  it('shows one’s libraries, and what stands in them, as the web does', async () => {
    await onTheWeb.makeFolder(spaceId, { name: 'Møder & referater' });
    await onTheWeb.upload({ spaceId, name: 'Køreplan.txt' }, 'Uge 4');
    await onTheWeb.addLink(spaceId);
    expect((await anne.listed('')).slice(0, 2)).toEqual(['/dav/', `/dav/${spaceId}/`]);
    expect(await anne.listed(spaceId)).toEqual([
      `/dav/${spaceId}/`,
      `/dav/${spaceId}/K%C3%B8replan.txt`,
      `/dav/${spaceId}/M%C3%B8der%20%26%20referater/`,
      `/dav/${spaceId}/Barnets%20lov.url`,
    ]);
    const { status, text } = await anne.send('PROPFIND', at('Møder & referater'), { headers: { depth: '0' } });
    expect(status).toBe(207);
    expect(text).toContain('<D:displayname>Møder &amp; referater</D:displayname>');
    expect(text).toContain('<D:resourcetype><D:collection/></D:resourcetype>');
  });

  it('is nothing for who does not see it, nor what only some see', async () => {
    const outsider = await DavRequests.of(scene.world, scene.outsider);
    const secret = (
      await new LibraryRequests(scene.world, scene.consultant).makeFolder(spaceId, { name: 'Fortroligt', roles: ['consultant'] })
    ).body;
    expect(await carl.listed(spaceId)).toEqual([`/dav/${spaceId}/`, `/dav/${spaceId}/Fortroligt/`]);
    expect(await anne.listed(spaceId)).toEqual([`/dav/${spaceId}/`]);
    for (const method of ['GET', 'HEAD', 'PROPFIND', 'PUT', 'MKCOL', 'DELETE', 'COPY', 'MOVE', 'LOCK', 'UNLOCK', 'PROPPATCH']) {
      const body = {
        PROPPATCH: '<propertyupdate xmlns="DAV:"><set><prop><x/></prop></set></propertyupdate>',
        LOCK: '<lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope><locktype><write/></locktype></lockinfo>',
      }[method];
      const headers = { depth: '0', destination: `/dav/${at('Andet')}` };
      const { status } = await outsider.send(method, at('Fortroligt'), { headers, ...(body ? { body } : {}) });
      expect([method, status]).toEqual([method, 404]);
    }
    expect((await anne.send('PROPFIND', at('Fortroligt'), { headers: { depth: '0' } })).status).toBe(404);
    expect((await anne.send('DELETE', at('Fortroligt'))).status).toBe(404);
    expect(secret.narrowed).toBe(true);
  });

  it('keeps what is sent as versions, with who and when, and what is thrown away in the trash', async () => {
    const made = await put(anne, 'Referat.txt', 'et');
    expect(made.status).toBe(201);
    expect((await put(bo, 'referat.TXT', 'to', { 'if-match': String(made.headers['etag']) })).status).toBe(204);
    const { id, name, number } = await only();
    expect([name, number]).toEqual(['Referat.txt', 2]);
    expect((await onTheWeb.versions(id)).body.items.map(({ createdBy }) => createdBy)).toEqual(['Bo Kjær', 'Anne Bæk']);
    expect((await anne.send('GET', at('Referat.txt'))).text).toBe('to');
    const part = await anne.send('GET', at('Referat.txt'), { headers: { range: 'bytes=1-1' } });
    expect([part.status, part.text, part.headers['content-range']]).toEqual([206, 'o', 'bytes 1-1/2']);
    const head = await anne.send('HEAD', at('Referat.txt'));
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', '2']);
    const refused = await bo.send('DELETE', at('Referat.txt'));
    expect(refused.status).toBe(403);
    expect((await anne.send('DELETE', at('Referat.txt'))).status).toBe(204);
    expect(await entries()).toEqual([]);
    const names = (await recordedEvents(scene.world)).filter(({ object }) => object === `document ${id}`).map((event) => event.name);
    expect(names).toEqual(['documents.document-added', 'documents.version-added', 'documents.entry-trashed']);
  });

  it('never loses what somebody else has saved meanwhile', async () => {
    const etag = String((await put(anne, 'Referat.txt', 'et')).headers['etag']);
    await put(bo, 'Referat.txt', 'to', { 'if-match': etag });
    expect((await put(anne, 'Referat.txt', 'tre', { 'if-match': etag })).status).toBe(412);
    expect((await put(anne, 'Referat.txt', 'tre', { 'if-none-match': '*' })).status).toBe(412);
    expect((await anne.send('GET', at('Referat.txt'))).text).toBe('to');
  });

  it('saves over a file as programs do, by a new one in its place: the file stays, with a version more', async () => {
    await put(anne, 'Referat.txt', 'et');
    const { id } = await only();
    await put(anne, 'Referat.tmp', 'to');
    const moved = await anne.send('MOVE', at('Referat.tmp'), { headers: { destination: `/dav/${at('Referat.txt')}` } });
    expect(moved.status).toBe(204);
    expect(await only()).toMatchObject({ id, name: 'Referat.txt', number: 2 });
    expect((await anne.send('GET', at('Referat.txt'))).text).toBe('to');
  });

  it('moves, copies and renames, capitals too', async () => {
    await put(anne, 'referat.txt', 'et');
    await anne.send('MKCOL', at('Møder'));
    const to = (...names: string[]) => ({ headers: { destination: `http://localhost/dav/${at(...names)}`, host: 'localhost' } });
    expect((await anne.send('MOVE', at('referat.txt'), to('Referat.txt'))).status).toBe(201);
    expect((await anne.send('COPY', at('Referat.txt'), to('Møder', 'Referat.txt'))).status).toBe(201);
    expect((await anne.send('COPY', at('Møder'), to('Møder 2026'))).status).toBe(201);
    expect(await anne.listed(at('Møder 2026'))).toEqual([`/dav/${at('Møder 2026')}/`, `/dav/${at('Møder 2026', 'Referat.txt')}`]);
    expect((await entries()).map(({ name }) => name)).toEqual(['Møder', 'Møder 2026', 'Referat.txt']);
    expect((await anne.send('MOVE', at('Møder'), to('Møder', 'Inde'))).status).toBe(409);
    for (const method of ['MOVE', 'COPY']) expect((await anne.send(method, at('Møder', 'Referat.txt'), to('Møder'))).status).toBe(403);
    expect(await anne.listed(at('Møder'))).toEqual([`/dav/${at('Møder')}/`, `/dav/${at('Møder', 'Referat.txt')}`]);
    expect((await anne.send('COPY', at('Referat.txt'), { headers: { destination: 'https://evil.example/x' } })).status).toBe(502);
  });

  it('is locked for who works in it, also on the web, and the other way round', async () => {
    await put(anne, 'Referat.txt', 'et');
    const { id } = await only();
    const shown = await anne.lock(at('Referat.txt'));
    expect((await only()).lock).toMatchObject({ person: 'Anne Bæk', mine: true });
    expect((await put(bo, 'Referat.txt', 'to')).status).toBe(423);
    expect((await put(bo, 'Referat.txt', 'to', shown)).status).toBe(423);
    expect((await put(anne, 'Referat.txt', 'to')).status).toBe(423);
    expect((await put(anne, 'Referat.txt', 'to', shown)).status).toBe(204);
    expect((await boOnTheWeb.begin({ documentId: id }, 1)).body.code).toBe('documents.locked');
    await onTheWeb.send('DELETE', `documents/${id}/lock`);
    await boOnTheWeb.send('PUT', `documents/${id}/lock`, {});
    expect((await put(anne, 'Referat.txt', 'tre')).status).toBe(423);
    expect((await put(bo, 'Referat.txt', 'tre')).status).toBe(204);
  });

  it('is shared by as many locks as people have, not by ever more', async () => {
    await put(anne, 'Referat.txt', 'et');
    for (let count = 0; count < 20; count++) await anne.lock(at('Referat.txt'), 'shared');
    await expect(anne.lock(at('Referat.txt'), 'shared')).rejects.toThrow('423');
  });

  it('keeps a name for who locks it before there is anything', async () => {
    const shown = await anne.lock(at('Nyt.txt'));
    expect((await put(bo, 'Nyt.txt', 'hans')).status).toBe(423);
    expect((await put(anne, 'Nyt.txt', 'hendes', shown)).status).toBe(204);
    expect((await anne.send('GET', at('Nyt.txt'))).text).toBe('hendes');
    expect(await only()).toMatchObject({ number: 1, bytes: 6 });
    await put(anne, 'Nyt.txt', 'hendes igen', shown);
    expect(await only()).toMatchObject({ number: 2, bytes: 11 });
  });

  it('fills what its maker alone left empty to keep a name, and loses nothing of others', async () => {
    await put(anne, 'Nyt.txt', '');
    await put(bo, 'Nyt.txt', 'hans');
    expect(await only()).toMatchObject({ number: 2 });
    await put(anne, 'Nyere.txt', '');
    await put(anne, 'Nyere.tmp', 'hendes');
    await anne.send('MOVE', at('Nyere.tmp'), { headers: { destination: `/dav/${at('Nyere.txt')}` } });
    expect((await entries()).find(({ name }) => name === 'Nyere.txt')).toMatchObject({ number: 1, bytes: 6 });
  });

  it('keeps what programs say of things, and never what is known of them otherwise', async () => {
    await put(anne, 'Referat.txt', 'et');
    const update = (inner: string) =>
      anne.send('PROPPATCH', at('Referat.txt'), { body: `<D:propertyupdate xmlns:D="DAV:">${inner}</D:propertyupdate>` });
    const ask = async (): Promise<string> => (await anne.send('PROPFIND', at('Referat.txt'), { headers: { depth: '0' } })).text;
    expect((await update('<D:set><D:prop><w:Win32 xmlns:w="urn:w">a<b c="1">&amp;</b></w:Win32></D:prop></D:set>')).status).toBe(207);
    expect(await ask()).toContain('<Win32 xmlns="urn:w">a<b xmlns="" c="1">&amp;</b></Win32>');
    const refused = await update('<D:set><D:prop><D:getetag>"x"</D:getetag><y xmlns="urn:w"/></D:prop></D:set>');
    expect(refused.text).toMatch(/403 Forbidden.*cannot-modify-protected-property.*424 Failed Dependency/s);
    const large = `<D:set><D:prop><y xmlns="urn:w">${'x'.repeat(16_001)}</y></D:prop></D:set>`;
    expect((await update(large)).status).toBe(507);
    const many = Array.from({ length: 101 }, (_, index) => `<p${index} xmlns="urn:w"/>`).join('');
    expect((await update(`<D:set><D:prop>${many}</D:prop></D:set>`)).status).toBe(507);
    await update('<D:remove><D:prop><Win32 xmlns="urn:w"/></D:prop></D:remove>');
    expect(await ask()).not.toContain('urn:w');
  });

  it('takes as many statements for many narrowed folders as for none', async () => {
    const once = async (): Promise<readonly string[]> => {
      const ran = jest.spyOn(scene.world.database, 'run');
      await carl.listed(spaceId);
      const names = ran.mock.calls.map(([{ name }]) => name);
      ran.mockRestore();
      // Who asks may be known from before.
      return names.filter((name) => name.startsWith('documents_'));
    };
    // What the system does meanwhile by itself is not theirs.
    const asked = async () => [await once(), await once(), await once()].sort((one, other) => one.length - other.length)[0]!;
    const before = await asked();
    const consultant = new LibraryRequests(scene.world, scene.consultant);
    for (let index = 0; index < 8; index++) await consultant.makeFolder(spaceId, { name: `${index}`, roles: ['consultant'] });
    expect(await asked()).toEqual(before);
    expect(before).toHaveLength(5);
    expect([(await carl.listed(spaceId)).length, (await anne.listed(spaceId)).length]).toEqual([9, 1]);
  });

  it('lists a thousand at once', async () => {
    await anne.send('MKCOL', at('Mange'));
    const { id } = await only();
    await scene.world.query(
      `INSERT INTO documents_entries (id, kind, network_id, library_id, space_id, folder_id, name, created_by, changed_by)
       SELECT platform_new_id(), 'folder', network_id, library_id, space_id, id, 'Mappe ' || n, created_by, created_by
       FROM documents_entries CROSS JOIN generate_series(1, 1000) n WHERE id = $1`,
      [id],
    );
    expect((await anne.listed(at('Mange'))).length).toBe(1001);
    await scene.world.query(
      `INSERT INTO documents_properties (entry_id, namespace, name, value)
       SELECT e.id, 'urn:w', 'p' || n, repeat('x', 16000) FROM documents_entries e CROSS JOIN generate_series(1, 60) n WHERE e.name LIKE 'Mappe 10_'`,
    );
    const { status, text } = await anne.send('PROPFIND', at('Mange'), { headers: { depth: '1' } });
    expect([status, text.endsWith('</D:multistatus>'), text.length < 9_500_000]).toEqual([207, true, true]);
  });
});

describe('whoever asks', () => {
  it('is known by a token for it, as password or as bearer, and by nothing else', async () => {
    const { world } = scene;
    const ask = async (headers: Record<string, string>) =>
      world.request<{ code: string }>({ method: 'GET', url: `/dav/${spaceId}/`, headers });
    expect((await ask({ authorization: `Bearer ${anne.token}` })).status).toBe(200);
    const { status, headers } = await ask({});
    expect([status, headers['www-authenticate']]).toEqual([401, 'Basic realm="Hele Vejen", charset="UTF-8"']);
    for (const authorization of ['Basic', 'Basic !', 'Basic YQ==', 'Basic YTpi', 'Bearer x', `Digest ${anne.token}`, `Basic ${anne.token}`])
      expect([authorization, (await ask({ authorization })).status]).toEqual([authorization, 401]);
    expect((await ask(scene.herning.headers)).status).toBe(401);
    const script = await DavRequests.of(world, scene.herning, ['read', 'write']);
    expect((await ask({ authorization: `Bearer ${script.token}` })).body.code).toBe('identity.scope-missing');
    const api = await world.request<{ code: string }>({
      method: 'GET',
      url: '/api/v1/spaces',
      headers: { authorization: `Bearer ${anne.token}` },
    });
    expect([api.status, api.body.code]).toEqual([403, 'identity.scope-missing']);
    expect((await ask({ authorization: `Bearer ${anne.token}`, origin: 'https://evil.example' })).status).toBe(403);
  });

  it('learns what there is before they sign in, and nothing more', async () => {
    const { status, headers } = await scene.world.request({ method: 'OPTIONS', url: '/dav/' });
    expect([status, headers['dav'], headers['ms-author-via']]).toEqual([200, '1, 2', 'DAV']);
  });
});
