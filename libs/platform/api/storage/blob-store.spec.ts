import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { BlobStore, OpenBlob } from './blob-store';
import { usableBlobStore } from './blob-store-of';
import type { S3Settings } from './s3-bucket';
import { anS3Service, type SpecS3 } from './testing/an-s3-service';

const sha256Of = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const noS3: S3Settings = {
  S3_URL: undefined,
  S3_BUCKET: undefined,
  S3_REGION: '',
  S3_ACCESS_KEY: undefined,
  S3_SECRET_KEY: undefined,
  S3_PATH_STYLE: 'on',
};
const log = { warn: () => undefined };

describe.each(['on the disk', 'at an S3 service'])('files %s', (where) => {
  let folder: string;
  let s3: SpecS3 | undefined;
  let store: BlobStore;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hv-blobs-'));
    if (where !== 'on the disk') s3 = await anS3Service();
    store = await usableBlobStore({ DATA_DIR: folder, ...(s3?.settings ?? noS3) }, log);
  });
  afterAll(async () => {
    await s3?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const opened = async (sha256: string): Promise<OpenBlob> => (await store.open(sha256)) ?? Promise.reject(new Error('not there'));
  const read = async (sha256: string): Promise<Buffer> => buffer((await opened(sha256)).content);
  const nothingArrives = async (): Promise<void> => expect(await readdir(join(folder, 'blobs', 'arriving'))).toEqual([]);

  it('are given back as they were put, from a buffer and from a stream', async () => {
    const content = randomBytes(300_000);
    const expected = { sha256: sha256Of(content), bytes: content.length };
    expect(await store.put(content, 'text/plain')).toEqual(expected);
    expect(await store.put(Readable.from([content.subarray(0, 7), content.subarray(7)]), 'text/plain')).toEqual(expected);
    expect((await opened(expected.sha256)).bytes).toBe(content.length);
    expect((await read(expected.sha256)).equals(content)).toBe(true);
    await nothingArrives();
  });

  it('may be empty', async () => {
    const { sha256 } = await store.put(Buffer.alloc(0), 'text/plain');
    expect((await opened(sha256)).bytes).toBe(0);
    expect(await read(sha256)).toHaveLength(0);
  });

  it('may be larger than what is sent at once', async () => {
    const content = randomBytes(17 * 1024 * 1024 + 1);
    const { sha256, bytes } = await store.put(Readable.from([content]), 'text/plain');
    expect(bytes).toBe(content.length);
    expect(sha256Of(await read(sha256))).toBe(sha256Of(content));
    const part = await buffer(store.openPart(sha256, 8_388_600, 8_388_620));
    expect(part.equals(content.subarray(8_388_600, 8_388_621))).toBe(true);
  });

  it('are known, and gone once they are deleted', async () => {
    const { sha256 } = await store.put(Buffer.from('her'), 'text/plain');
    expect(await store.has(sha256)).toBe(true);
    await store.delete(sha256);
    await store.delete(sha256);
    expect(await store.has(sha256)).toBe(false);
    expect(await store.open(sha256)).toBeUndefined();
    await store.reach();
  });

  it('are not there when the sender breaks off', async () => {
    const broken = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.from('half a ');
      throw new Error('gone');
    };
    await expect(store.put(Readable.from(broken()), 'text/plain')).rejects.toThrow('gone');
    expect(await store.has(sha256Of(Buffer.from('half a ')))).toBe(false);
    await nothingArrives();
  });

  it('are taken as they were written elsewhere, again and again, and that stays', async () => {
    const content = randomBytes(200_000);
    const path = join(folder, 'elsewhere');
    await writeFile(path, content);
    const sha256 = sha256Of(content);
    await store.adopt(path, sha256);
    await store.adopt(path, sha256);
    await rm(path);
    expect((await read(sha256)).equals(content)).toBe(true);
    await nothingArrives();
    await expect(store.adopt(path, sha256)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('are read by many at once', async () => {
    const { sha256 } = await store.put(randomBytes(500_000), 'text/plain');
    const hashes = await Promise.all(Array.from({ length: 60 }, async () => sha256Of(await read(sha256))));
    expect(new Set(hashes)).toEqual(new Set([sha256]));
  });

  it('are named by a SHA-256 and nothing else', async () => {
    for (const name of ['../../etc/passwd', 'A'.repeat(64)]) {
      await expect(store.open(name)).rejects.toThrow(TypeError);
      await expect(store.has(name)).rejects.toThrow(TypeError);
    }
  });
});
