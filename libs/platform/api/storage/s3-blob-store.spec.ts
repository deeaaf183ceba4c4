import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { CannotStart } from '../app/product';
import { freePort } from '../embedded-postgres/free-port';
import { StorageFull, Unavailable } from '../problems';
import { BlobDamaged, type BlobStore } from './blob-store';
import { usableBlobStore } from './blob-store-of';
import type { S3Settings } from './s3-bucket';
import { anS3Service, type SpecS3 } from './testing/an-s3-service';

let folder: string;
let s3: SpecS3;
let between: Server;
let store: BlobStore;
let settings: S3Settings;
/** What the wire does with the next answers: cut one after so many bytes, or say something else. */
let faults: (number | { readonly status: number; readonly code: string })[] = [];
const warnings: string[] = [];

const log = { warn: (_: object, words: string) => void warnings.push(words) };
const unknown = { S3_ACCESS_KEY: 'geheim' };
const usable = (changed: Partial<S3Settings> = {}): Promise<BlobStore> =>
  usableBlobStore({ DATA_DIR: folder, ...settings, ...changed }, log);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hv-s3-blobs-'));
  s3 = await anS3Service();
  between = createServer((asked, answer) => {
    const fault = faults.shift();
    if (typeof fault === 'object') {
      asked.resume();
      return void answer.writeHead(fault.status).end(`<Error><Code>${fault.code}</Code><Message>nej</Message></Error>`);
    }
    const on = request(s3.settings.S3_URL + asked.url!, { method: asked.method!, headers: asked.headers }, (got) => {
      answer.writeHead(got.statusCode!, got.headers);
      if (fault === undefined) return void got.pipe(answer);
      got.once('data', (chunk: Buffer) => answer.write(chunk.subarray(0, fault), () => answer.destroy()));
    });
    on.on('error', () => answer.destroy());
    asked.pipe(on);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => between.listen(port, '127.0.0.1', resolve));
  settings = { ...s3.settings, S3_URL: `http://127.0.0.1:${port}` };
  store = await usable();
});
beforeEach(() => {
  faults = [];
});
afterAll(async () => {
  between.closeAllConnections();
  await new Promise((resolve) => between.close(resolve));
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('an S3 service that cannot be used', () => {
  it.each([
    ['is not there', { S3_URL: 'http://127.0.0.1:1' }, /S3_URL cannot be reached/],
    ['has no such bucket', { S3_BUCKET: 'ingen' }, /S3_BUCKET names is not there/],
    ['does not know us', unknown, /S3_ACCESS_KEY, S3_SECRET_KEY/],
  ])('%s: says so at start, and no value', async (_, changed, words) => {
    const failure: unknown = await usable(changed).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CannotStart);
    expect((failure as Error).message).toMatch(words);
    expect((failure as Error).message).not.toMatch(/geheim|ingen|127/);
  });
});

describe('an S3 service that fails', () => {
  it('now and then is asked again', async () => {
    const content = randomBytes(1000);
    faults = [{ status: 503, code: 'SlowDown' }];
    const { sha256 } = await store.put(content, 'text/plain');
    faults = [{ status: 500, code: 'InternalError' }];
    expect((await buffer((await store.open(sha256))!.content)).equals(content)).toBe(true);
  });

  it('for long is »not now«, and the log says why', async () => {
    faults = Array.from({ length: 9 }, () => ({ status: 503, code: 'SlowDown' }));
    await expect(store.put(Buffer.from('x'), 'text/plain')).rejects.toThrow(Unavailable);
    await expect(store.has('0'.repeat(64))).rejects.toThrow(Unavailable);
    await expect(store.reach()).rejects.toThrow(Unavailable);
    expect(warnings).toContain('the S3 service did not do what it was asked for');
  });

  it('for want of room says so', async () => {
    faults = [{ status: 403, code: 'QuotaExceeded' }];
    await expect(store.put(Buffer.from('x'), 'text/plain')).rejects.toThrow(StorageFull);
  });

  it('in the middle of a file is gone on with from there', async () => {
    const content = randomBytes(2_000_000);
    const { sha256 } = await store.put(content, 'text/plain');
    const { content: reading } = (await store.open(sha256))!;
    faults = [50_000, 10, 60_000];
    expect((await buffer(reading)).equals(content)).toBe(true);
    expect(faults).toEqual([]);
  });

  it('to keep all of a large file keeps nothing of it', async () => {
    const content = randomBytes(9 * 1024 * 1024);
    const path = join(folder, 'large');
    await writeFile(path, content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    await expect(store.adopt(path, '0'.repeat(64))).rejects.toThrow(BlobDamaged);
    expect([await store.has(sha256), await store.has('0'.repeat(64))]).toEqual([false, false]);
    await store.adopt(path, sha256);
    expect(await store.has(sha256)).toBe(true);
  });
});

it('what was altered there never arrives whole', async () => {
  const { sha256 } = await store.put(Buffer.from('the minutes'), 'text/plain');
  await writeFile(join(s3.folder, 'files', 'blobs', `${sha256}._S3rver_object`), 'the MINUTES');
  await expect(buffer((await store.open(sha256))!.content)).rejects.toThrow(BlobDamaged);
});
