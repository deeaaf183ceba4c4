import { randomUUID } from 'node:crypto';
import type { PassView } from '@hv/documents/contracts';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
let anne: LibraryRequests;
let bo: LibraryRequests;
let file: string;
let pass: string;

beforeAll(async () => {
  scene = await aLibrary();
  spaceId = scene.network.spaceId;
  anne = new LibraryRequests(scene.world, scene.herning);
  bo = new LibraryRequests(scene.world, scene.hvidovre);
});
afterAll(() => scene.world.close());
beforeEach(async () => {
  await scene.world.query('DELETE FROM documents_entries');
  const folder = (await anne.makeFolder(spaceId, { name: 'Møder' })).body;
  file = await anne.upload({ spaceId, folderId: folder.id, name: 'Referat.docx' }, 'et');
  await anne.upload({ spaceId, folderId: folder.id, name: 'Andet.docx' }, 'fortroligt');
  pass = (await made(anne)).body.path;
});

const made = (by: LibraryRequests, id = file, passId: string = randomUUID()) =>
  by.send<PassView>('PUT', `documents/${id}/passes/${passId}`);
const send = (method: string, url: string, payload?: string, headers: Record<string, string> = {}) =>
  scene.world.request({ method: method as 'GET', url, headers, ...(payload === undefined ? {} : { payload }) });
const beside = (name: string): string => pass.replace(/[^/]+$/, name);

describe('a pass', () => {
  it('lets a program open, lock and save one file, as the person who has it', async () => {
    expect(pass).toMatch(new RegExp(`^/dav/t/[\\w-]{43}/${spaceId}/M%C3%B8der/Referat\\.docx$`));
    expect((await send('GET', pass)).text).toBe('et');
    expect((await send('PROPFIND', pass, undefined, { depth: '0' })).text).toContain(`<D:href>${pass}</D:href>`);
    const body = '<lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope><locktype><write/></locktype></lockinfo>';
    const lock = await send('LOCK', pass, body);
    expect((await bo.begin({ documentId: file }, 1)).body.code).toBe('documents.locked');
    expect((await send('PUT', pass, 'to', { if: `(${String(lock.headers['lock-token'])})` })).status).toBe(204);
    expect((await send('UNLOCK', pass, undefined, { 'lock-token': String(lock.headers['lock-token']) })).status).toBe(204);
    expect((await anne.versions(file)).body.items).toMatchObject([{ number: 2, createdBy: 'Anne Bæk' }, { number: 1 }]);
  });

  it('lets nobody do anything else', async () => {
    const answers = [
      await send('GET', beside('Andet.docx')),
      await send('PROPFIND', beside(''), undefined, { depth: '1' }),
      await send('PUT', beside('Nyt.docx'), 'x'),
      await send('MKCOL', beside('Ny')),
      await send('DELETE', pass),
      await send('MOVE', pass, undefined, { destination: beside('Væk.docx') }),
      await send('COPY', pass, undefined, { destination: beside('Kopi.docx') }),
      await send('GET', pass.replace(/t\/[\w-]+/, `t/${'a'.repeat(43)}`)),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect((await send('PROPFIND', `/dav/t/${pass.split('/')[3]}/`, undefined, { depth: '1' })).status).toBe(403);
    expect((await send('PROPFIND', beside(''), undefined, { depth: '0' })).status).toBe(207);
  });

  it('ends by itself, with the right to the file, and with the account', async () => {
    await scene.world.query(`UPDATE documents_passes SET expires_at = now()`);
    expect((await send('GET', pass)).status).toBe(404);
    await scene.world.query(`UPDATE documents_passes SET expires_at = now() + interval '1 hour'`);
    await scene.world.query(`UPDATE identity_accounts SET blocked_at = now() WHERE person_id = $1`, [scene.herning.personId]);
    expect((await send('GET', pass)).status).toBe(404);
    await scene.world.query(`UPDATE identity_accounts SET blocked_at = NULL WHERE person_id = $1`, [scene.herning.personId]);
    expect((await send('GET', pass)).status).toBe(200);
  });

  it('is the same when it is asked for again, with another secret, and nobody else’s', async () => {
    const id = randomUUID();
    const [first, again] = [(await made(anne, file, id)).body.path, (await made(anne, file, id)).body.path];
    expect([(await send('GET', first)).status, (await send('GET', again)).status]).toEqual([404, 200]);
    expect((await made(bo, file, id)).status).toBe(404);
    expect((await send('GET', again)).status).toBe(200);
  });

  it('is not in the database, and is made by who may change the file', async () => {
    const [row] = await scene.world.query<{ text: string }>('SELECT string_agg(p::text, $1) AS text FROM documents_passes p', [' ']);
    expect(row!.text).not.toContain(pass.split('/')[3]);
    expect((await made(new LibraryRequests(scene.world, scene.outsider))).status).toBe(404);
    const link = (await anne.addLink(spaceId)).body;
    expect((await made(anne, link.id)).body.code).toBe('documents.not-a-file');
    await bo.send('PUT', `documents/${file}/lock`, {});
    expect((await made(anne)).body.code).toBe('documents.locked');
  });
});
