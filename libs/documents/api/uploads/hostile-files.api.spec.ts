import { randomUUID } from 'node:crypto';
import { rm, symlink } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import type { UploadMetadata } from '@hv/documents/contracts';
import type { Answer } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
let herning: LibraryRequests;
let outsider: LibraryRequests;

beforeAll(async () => {
  scene = await aLibrary();
  herning = new LibraryRequests(scene.world, scene.herning);
  outsider = new LibraryRequests(scene.world, scene.outsider);
  spaceId = scene.network.spaceId;
});
afterAll(() => scene.world.close());
beforeEach(async () => {
  await scene.world.query('DELETE FROM documents_uploads');
  await scene.world.query('DELETE FROM documents_entries');
});

const outcome = ({ status, body }: Answer<ProblemView>): unknown[] => (status < 400 ? [status] : [status, body.code]);
const file = (more: UploadMetadata = {}): UploadMetadata => ({ spaceId, name: 'Køreplan.txt', ...more });
const bytes = (...parts: (string | Buffer)[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const zip = Buffer.from('504b0304140000000800', 'hex');
const script = '<script>alert(document.domain)</script>';

describe('what is two things at once, or runs elsewhere', () => {
  it.each([
    ['a GIF that is a Java archive', 'a.gif', bytes('GIF89a', Buffer.from('0100010000000000', 'hex'), zip), 'image/gif'],
    ['a JPEG that is a ZIP', 'a.jpg', bytes(Buffer.from('ffd8ffe000104a46494600010100', 'hex'), zip), 'image/jpeg'],
    ['a JPEG that holds a page', 'a.html', bytes(Buffer.from('ffd8fffe0050', 'hex'), `<html>${script}`), 'image/jpeg'],
    ['a PDF that is a page', 'a.pdf', bytes(`%PDF-1.4\n<html>${script}`), 'application/pdf'],
    ['a page that is a PDF', 'a.html', bytes(`<html>${script}</html>\n%PDF-1.4\n`), undefined],
    ['a picture with a script', 'a.svg', bytes(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`), undefined],
    ['a page', 'a.png', bytes(`<!doctype html>${script}`), undefined],
    ['an MHTML page', 'a.mht', bytes(`MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${script}`), undefined],
    ['a program', 'a.docx', bytes('MZ\x90\x00\x03'), undefined],
    [
      'what scanners are tried with',
      'a.com',
      bytes('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'),
      undefined,
    ],
    ['nothing at all', 'a.docx', Buffer.alloc(0), undefined],
  ])('%s is kept as it is, and never runs here', async (_, name, content, type) => {
    const id = await herning.upload(file({ name }), content);
    const { headers, text, status } = await herning.content(id);
    expect(status).toBe(200);
    expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(Math.min(content.length, 1));
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-length': String(content.length),
    });
    if (type) expect(headers['content-type']).toBe(type);
    // Whatever it is called, only what is a picture by its first bytes stands in a page; and never as something that a browser runs.
    expect(headers['content-type']).not.toMatch(/html|svg|javascript|xhtml/);
    expect(headers['content-disposition']).toMatch(type?.startsWith('image/') ? /^inline; / : /^attachment; /);
  });
});

describe('a name', () => {
  it('is one and the same in both forms that Unicode has for æøå', async () => {
    const [composed, apart] = ['Årsmøde på Ærø.docx'.normalize('NFC'), 'Årsmøde på Ærø.docx'.normalize('NFD')];
    expect(composed).not.toBe(apart);
    const id = await herning.upload(file({ name: apart, path: 'Bilag å'.normalize('NFD') }), 'x');
    expect(outcome(await herning.begin(file({ name: composed, path: 'Bilag å'.normalize('NFC') }), 1))).toEqual([
      409,
      'documents.name-taken',
    ]);
    expect(await herning.names(`spaces/${spaceId}`)).toEqual(['Bilag å'.normalize('NFC')]);
    const { body } = await herning.get<{ name: string }>(`documents/${id}`);
    expect(body.name).toBe(composed);
    const { headers } = await herning.content(id);
    expect(String(headers['content-disposition'])).toContain(encodeURIComponent(composed));
  });

  it.each([
    'CON',
    'con.txt',
    'LPT1.docx',
    'AUX.',
    'a'.repeat(300),
    'a\u202egpj.exe',
    'a\u0007',
    '..\\..\\x',
    '/etc/passwd',
    'C:\\x',
    ' ',
    '…'.repeat(201),
  ])('that no disk keeps, or that deceives, is refused, also of a folder: %j', async (name) => {
    expect(outcome(await herning.begin(file({ name }), 1))).toEqual([422, 'documents.name-refused']);
    expect(outcome(await herning.makeFolder(spaceId, { name }))).toEqual([422, 'documents.name-refused']);
    expect(outcome(await herning.begin(file({ path: name.replaceAll('/', '|') }), 1))[0]).toBe(422);
  });
});

describe('ids of another space', () => {
  it('lead nowhere: neither a folder there, nor a file, nor the space', async () => {
    const theirs = scene.outsider;
    const [{ spaceId: elsewhere }] = (await scene.world.query<{ spaceId: string }>(
      `SELECT space_id AS "spaceId" FROM networks_access WHERE person_id = $1 LIMIT 1`,
      [theirs.personId],
    )) as [{ spaceId: string }];
    const folder = (await outsider.makeFolder(elsewhere, { name: randomUUID() })).body;
    const document = await outsider.upload({ spaceId: elsewhere, name: `${randomUUID()}.txt` }, 'deres');
    for (const metadata of [
      file({ folderId: folder.id }),
      { spaceId: elsewhere, folderId: folder.id, name: 'x' },
      { documentId: document },
    ])
      expect((await herning.begin(metadata, 1)).status).toBe(404);
    const ours = (await herning.makeFolder(spaceId, {})).body;
    expect(outcome(await outsider.begin({ spaceId: elsewhere, folderId: ours.id, name: 'x' }, 1))).toEqual([
      404,
      'documents.folder-not-found',
    ]);
    expect(outcome(await herning.begin(file({ folderId: document }), 1))).toEqual([404, 'documents.folder-not-found']);
    expect(await scene.world.query('SELECT 1 FROM documents_uploads WHERE finished_at IS NULL')).toEqual([]);
  });
});

describe('what finds no room while it is still being sent', () => {
  it('is told so, and leaves its connection to what comes next', async () => {
    const address = String((await herning.begin(file(), 9_000_000)).headers['location']);
    const path = join(scene.world.dataDir, 'uploads', address.split('/').at(-1)!);
    await rm(path);
    await symlink('/dev/full', path);
    const server = new URL(await scene.world.listen());
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const send = (method: string, path: string, about: object, body = Buffer.alloc(0)): Promise<number | undefined> =>
      new Promise((answer, failed) => {
        const headers = { ...scene.herning.headers, ...about, 'content-length': body.length };
        const asked = request({ agent, host: server.hostname, port: server.port, method, path, headers }, (got) => {
          got.resume().once('end', () => answer(got.statusCode));
        });
        asked.once('error', failed).end(body);
      });
    const piece = { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await send('PATCH', address, piece, Buffer.alloc(8_000_000))).toBe(507);
      expect(await send('GET', '/api/v1/uploads', {})).toBe(200);
    }
    agent.destroy();
  });
});

describe('a checksum', () => {
  it('that nobody here compares is refused rather than believed', async () => {
    const { headers } = await herning.begin(file(), 3);
    const address = String(headers['location']);
    const lie = { 'upload-checksum': `sha1 ${Buffer.alloc(20).toString('base64')}` };
    expect(outcome(await herning.sendOn(address, 0, Buffer.from('abc'), lie))).toEqual([400, 'documents.upload-malformed']);
    expect(await herning.offset(address)).toBe(0);
    expect(outcome(await herning.sendOn(address, 0, Buffer.from('abc')))).toEqual([204]);
  });
});
