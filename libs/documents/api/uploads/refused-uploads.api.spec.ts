import { randomUUID } from 'node:crypto';
import type { UploadMetadata } from '@hv/documents/contracts';
import type { Answer } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
let herning: LibraryRequests;
let hvidovre: LibraryRequests;
let outsider: LibraryRequests;

beforeAll(async () => {
  scene = await aLibrary({ UPLOAD_MAX_BYTES: '3000000' });
  herning = new LibraryRequests(scene.world, scene.herning);
  hvidovre = new LibraryRequests(scene.world, scene.hvidovre);
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
const begun = async (metadata: UploadMetadata, bytes: number): Promise<string> => {
  const { status, headers } = await herning.begin(metadata, bytes);
  expect(status).toBe(201);
  return String(headers['location']);
};

describe('an upload that lies', () => {
  it.each([
    [5, 409],
    [99, 409],
    [-1, 400],
  ])('about its offset is refused, and nothing is lost: %i', async (offset, status) => {
    const address = await begun(file(), 6);
    await herning.sendOn(address, 0, Buffer.from('abc'));
    expect(outcome(await herning.sendOn(address, offset, Buffer.from('xyz')))).toEqual([status, 'documents.upload-malformed']);
    expect(await herning.offset(address)).toBe(3);
    const last = await herning.sendOn(address, 3, Buffer.from('def'));
    expect((await herning.content(String(last.headers['content-location']).split('/').at(-1)!)).text).toBe('abcdef');
  });

  it('about its length is refused', async () => {
    const address = await begun(file(), 3);
    expect(outcome(await herning.sendOn(address, 0, Buffer.from('abcdef')))).toEqual([413, 'documents.upload-too-large']);
    expect(await herning.names(`spaces/${spaceId}`)).toEqual([]);
    const tooLarge = await herning.begin(file(), 3_000_001);
    expect(outcome(tooLarge)).toEqual([413, 'documents.upload-too-large']);
    expect(tooLarge.body.about).toEqual({ largest: '3000000' });
    expect(outcome(await herning.begin(file(), -1))).toEqual([400, 'documents.upload-malformed']);
    expect(outcome(await herning.begin(file(), 1, { 'upload-length': '1e3' }))).toEqual([400, 'documents.upload-malformed']);
    expect(outcome(await herning.begin(file(), 1, { 'tus-resumable': '0.2.2' }))).toEqual([400, 'documents.upload-malformed']);
  });

  it.each([
    [{ name: 'x' }, 400, 'documents.upload-malformed'],
    [{ spaceId: 'x', name: 'x' }, 400, 'documents.upload-malformed'],
    [{ spaceId: randomUUID(), name: 'x' }, 404, 'networks.space-not-found'],
    [{ folderId: randomUUID() }, 404, 'documents.folder-not-found'],
    [{ documentId: randomUUID() }, 400, 'documents.upload-malformed'],
    [{ spaceId: '', name: '', documentId: randomUUID() }, 404, 'documents.document-not-found'],
    [{ name: '../x' }, 422, 'documents.name-refused'],
    [{ name: 'a\u202ecod.exe' }, 422, 'documents.name-refused'],
    [{ name: 'a\u0000' }, 400, 'documents.upload-malformed'],
    [{ path: '../..' }, 422, 'documents.name-refused'],
    [{ path: 'a//b' }, 422, 'documents.name-refused'],
    [{ path: 'a/'.repeat(20) + 'b' }, 400, 'documents.upload-malformed'],
    [{ note: 'x'.repeat(501) }, 400, 'documents.upload-malformed'],
    [{ filetype: 'text/html' } as UploadMetadata, 400, 'documents.upload-malformed'],
  ])('about what it becomes is refused: %j', async (more, status, code) => {
    const metadata = 'documentId' in more && 'name' in more ? (more as UploadMetadata) : file(more);
    const whole = (more as UploadMetadata).name === 'x' && !('spaceId' in more) ? (more as UploadMetadata) : metadata;
    expect(outcome(await herning.begin(whole, 1))).toEqual([status, code]);
    expect(await scene.world.query('SELECT 1 FROM documents_uploads')).toEqual([]);
  });

  it('is not there for others: neither to look at, nor to go on with, nor to end', async () => {
    const address = await begun(file(), 3);
    const path = address.replace('/api/v1/', '');
    for (const other of [hvidovre, outsider]) {
      expect(outcome(await other.get(path))).toEqual([404, 'documents.upload-not-found']);
      expect(outcome(await other.sendOn(address, 0, Buffer.from('abc')))).toEqual([404, 'documents.upload-not-found']);
      expect(outcome(await other.send('DELETE', path, undefined, { 'tus-resumable': '1.0.0' }))).toEqual([
        404,
        'documents.upload-not-found',
      ]);
      expect(outcome(await other.begin({ documentId: await herning.upload(file({ name: randomUUID() }), 'x') }, 1))).toEqual(
        other === outsider ? [404, 'documents.document-not-found'] : [201],
      );
    }
    expect(await herning.offset(address)).toBe(0);
  });

  it('learns when it comes to its end that its place is not theirs any more', async () => {
    const folder = (await hvidovre.makeFolder(spaceId, {})).body;
    const address = await begun(file({ folderId: folder.id }), 1);
    await hvidovre.send('PUT', `entries/${folder.id}/trash`);
    expect(outcome(await herning.sendOn(address, 0, Buffer.from('x')))).toEqual([404, 'documents.folder-not-found']);
    await hvidovre.send('DELETE', `entries/${folder.id}/trash`);
    expect(await herning.offset(address)).toBe(1);
    expect(await herning.names(`folders/${folder.id}`)).toEqual(['Køreplan.txt']);
  });
});
