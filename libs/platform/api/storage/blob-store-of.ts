import { join } from 'node:path';
import type { Environment } from '../environment';
import type { BlobStore } from './blob-store';
import { DiskBlobStore } from './disk-blob-store';

/** The folder of a data folder that holds the files. */
export const blobsFolder = (dataDir: string): string => join(dataDir, 'blobs');

/** The store that is configured. */
export function blobStoreOf({ DATA_DIR, S3_URL }: Pick<Environment, 'DATA_DIR' | 'S3_URL'>): BlobStore {
  if (S3_URL) throw new Error('S3 is not built in yet: leave S3_URL out, and files are kept in DATA_DIR.');
  return new DiskBlobStore(blobsFolder(DATA_DIR));
}
