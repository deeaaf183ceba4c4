import { join } from 'node:path';
import type { Environment } from '../environment';
import type { Log } from '../operations/log';
import { Arrivals } from './arrivals';
import type { BlobStore } from './blob-store';
import { DiskBlobStore } from './disk-blob-store';
import { S3BlobStore } from './s3-blob-store';
import { S3Bucket, type S3Settings } from './s3-bucket';

/** The folder of a data folder that holds the files. */
export const blobsFolder = (dataDir: string): string => join(dataDir, 'blobs');

/** The files of a data folder on this machine's disk. */
export const storeOnDisk = (dataDir: string): BlobStore => new DiskBlobStore(blobsFolder(dataDir));

/** The store that is configured. The package for S3 is loaded only where there is one: others do without its memory. */
export async function blobStoreOf(settings: Pick<Environment, 'DATA_DIR'> & S3Settings, log: Pick<Log, 'warn'>): Promise<BlobStore> {
  if (!settings.S3_URL) return storeOnDisk(settings.DATA_DIR);
  const bucket = new S3Bucket(await import('@aws-sdk/client-s3'), settings, log);
  return new S3BlobStore(bucket, new Arrivals(join(blobsFolder(settings.DATA_DIR), 'arriving')));
}

/** The same for a command, ready to be used. @throws CannotStart */
export async function usableBlobStore(settings: Parameters<typeof blobStoreOf>[0], log: Pick<Log, 'warn'>): Promise<BlobStore> {
  const store = await blobStoreOf(settings, log);
  await store.onModuleInit();
  return store;
}
