import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UploadMetadata } from '@hv/documents/contracts';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

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
  await scene.world.query('DELETE FROM documents_entries');
});

const file = (more: UploadMetadata = {}): UploadMetadata => ({ spaceId, name: 'Køreplan.txt', ...more });

describe('what an upload is', () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  it.each([
    ['billede.exe', png, 'image/png', /^inline; filename="billede.exe"/],
    ['side.html', Buffer.from('<!doctype html><script>alert(1)</script>'), 'application/octet-stream', /^attachment; filename="side.html"/],
    ['tegning.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), undefined, /^attachment; /],
    ['Notat.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'application/pdf', /^attachment; /],
  ])('is told by its content and never run: %s', async (name, content, type, disposition) => {
    const id = await herning.upload(file({ name }), content);
    const { headers } = await hvidovre.content(id);
    if (type) expect(headers['content-type']).toBe(type);
    expect(headers['content-disposition']).toMatch(disposition);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-cache',
    });
  });

  it('is read in parts, and told to be unchanged', async () => {
    const id = await herning.upload(file(), '0123456789');
    const part = await hvidovre.content(id, { range: 'bytes=2-4' });
    expect([part.status, part.text, part.headers['content-range'], part.headers['content-length']]).toEqual([
      206,
      '234',
      'bytes 2-4/10',
      '3',
    ]);
    expect((await hvidovre.content(id, { range: 'bytes=10-' })).headers['content-range']).toBe('bytes */10');
    const { etag } = (await hvidovre.content(id)).headers;
    expect((await hvidovre.content(id, { 'if-none-match': String(etag) })).status).toBe(304);
    expect((await hvidovre.content(id, { range: 'bytes=2-4', 'if-range': '"other"' })).text).toBe('0123456789');
  });
});

describe('content that has gone bad on the disk', () => {
  it('never arrives whole', async () => {
    const id = await herning.upload(file(), randomBytes(1_500_000));
    const { sha256 } = (await herning.versions(id)).body.items[0]!;
    const path = join(scene.world.dataDir, 'blobs', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    await rm(path);
    await writeFile(path, randomBytes(1_500_000));
    const address = await scene.world.listen();
    const read = fetch(`${address}/api/v1/documents/${id}/content`, { headers: scene.herning.headers }).then((answer) =>
      answer.arrayBuffer(),
    );
    await expect(read).rejects.toThrow();
  });
});
