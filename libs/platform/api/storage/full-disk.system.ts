import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StorageFull } from '../problems';
import { DiskBlobStore } from './disk-blob-store';

const run = promisify(execFile);

/** Needs root: a disk of its own that is really full. */
describe('a full disk', () => {
  let root: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'hv-full-'));
    await run('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', root]);
  });
  afterAll(async () => {
    await run('umount', [root]);
    await rm(root, { recursive: true });
  });

  it('stores nothing of what does not fit, and takes what fits afterwards', async () => {
    const store = new DiskBlobStore(root);
    await expect(store.put(randomBytes(1_000_000))).rejects.toThrow(StorageFull);
    expect(await readdir(join(root, 'arriving'))).toEqual([]);
    expect(await readdir(root)).toEqual(['arriving']);
    const { sha256 } = await store.put(randomBytes(50_000));
    expect(await store.has(sha256)).toBe(true);
  });
});
