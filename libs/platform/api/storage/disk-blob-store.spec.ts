import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { StorageFull } from '../problems';
import { BlobDamaged, type OpenBlob } from './blob-store';
import { DiskBlobStore } from './disk-blob-store';

describe('DiskBlobStore', () => {
  let root: string;
  let store: DiskBlobStore;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'hv-blobs-'));
    store = new DiskBlobStore(root);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const opened = async (sha256: string): Promise<OpenBlob> => (await store.open(sha256)) ?? Promise.reject(new Error('not there'));
  const pathOf = (sha256: string): string => join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const arrivals = (): Promise<string[]> => readdir(join(root, 'arriving'));

  it('never gives altered content whole', async () => {
    const content = randomBytes(200_000);
    const { sha256 } = await store.put(content);
    for (const altered of [Buffer.concat([content.subarray(0, 199_999), Buffer.from('x')]), Buffer.from('short')]) {
      await writeFile(pathOf(sha256), altered);
      let arrived = 0;
      const reading = async (): Promise<void> => {
        for await (const chunk of (await opened(sha256)).content) arrived += (chunk as Buffer).length;
      };
      await expect(reading()).rejects.toThrow(BlobDamaged);
      expect(arrived).toBeLessThan(altered.length);
    }
  });

  it('heals a damaged file when it is sent again', async () => {
    const content = randomBytes(1000);
    const { sha256 } = await store.put(content);
    await truncate(pathOf(sha256), 10);
    await store.put(content);
    expect((await buffer((await opened(sha256)).content)).equals(content)).toBe(true);
  });

  it('leaves nothing when the sender breaks off', async () => {
    const broken = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.from('half a ');
      throw new Error('gone');
    };
    await expect(store.put(Readable.from(broken()))).rejects.toThrow('gone');
    expect(await arrivals()).toEqual([]);
    expect((await readdir(root)).sort()).toEqual(['arriving']);
  });

  it('says when there is no room, and leaves nothing', async () => {
    const full = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.from('half a ');
      throw Object.assign(new Error('write'), { code: 'ENOSPC' });
    };
    await expect(store.put(Readable.from(full()))).rejects.toThrow(StorageFull);
    expect(await arrivals()).toEqual([]);
  });

  it('sweeps what killed writers left at start, not what is arriving now', async () => {
    await store.put(Buffer.from('makes the folders'));
    const [left, fresh] = ['left', 'fresh'].map((name) => join(root, 'arriving', name));
    await writeFile(left!, 'half');
    await writeFile(fresh!, 'half');
    const twoHoursAgo = new Date(Date.now() - 7_200_000);
    await utimes(left!, twoHoursAgo, twoHoursAgo);
    await store.onModuleInit();
    expect(await arrivals()).toEqual(['fresh']);
  });
});
