import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../../../migrations';
import { storeOnDisk, usableBlobStore } from '../storage';
import { anS3Service, type SpecS3 } from '../storage/testing/an-s3-service';
import { aDatabase, type SpecDatabase } from '../testing';
import { backup } from './backup';
import { restore } from './restore';
import { asOwner, fillForSpec } from './spec-contents';

// Whole databases are made and filled here.
jest.setTimeout(30_000);

let folder: string;
let s3: SpecS3;
const databases: SpecDatabase[] = [];

const database = async (kind: 'migrated' | 'empty'): Promise<string> => {
  const made = await aDatabase(kind);
  databases.push(made);
  return made.ownerUrl;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hv-elsewhere-'));
  s3 = await anS3Service();
});
afterAll(async () => {
  for (const made of databases) await made.drop();
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

it('files go to where they are kept, and come from there: from a disk to an S3 service, and back', async () => {
  const here = await database('migrated');
  const dataDir = await fillForSpec(here);
  await backup(here, storeOnDisk(dataDir), join(folder, 'here.backup'), '1');
  await rm(dataDir, { recursive: true });
  const elsewhere = await usableBlobStore({ DATA_DIR: folder, ...s3.settings }, { warn: () => undefined });
  const there = await database('empty');
  expect((await restore(there, elsewhere, join(folder, 'here.backup'), migrations)).blobs).toBe(3);
  expect((await backup(there, elsewhere, join(folder, 'there.backup'), '1')).blobs).toBe(3);
  const back = storeOnDisk(join(folder, 'back'));
  expect((await restore(await database('empty'), back, join(folder, 'there.backup'), migrations)).blobs).toBe(3);
});

it('content that was removed for good is left out, and its row comes back', async () => {
  const here = await database('migrated');
  const dataDir = await fillForSpec(here);
  const store = storeOnDisk(dataDir);
  const [gone] = await asOwner<{ sha256: string }>(
    here,
    'UPDATE platform_blobs SET removed_at = now() WHERE sha256 = (SELECT max(sha256) FROM platform_blobs) RETURNING sha256',
  );
  await store.delete(gone!.sha256);
  await backup(here, store, join(folder, 'without.backup'), '1');
  await rm(dataDir, { recursive: true });
  const there = await database('empty');
  expect((await restore(there, storeOnDisk(join(folder, 'without')), join(folder, 'without.backup'), migrations)).blobs).toBe(2);
  expect(await asOwner(there, 'SELECT sha256 FROM platform_blobs WHERE removed_at IS NOT NULL')).toEqual([gone]);
});
