import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { freePort } from '../../embedded-postgres/free-port';
import type { S3Settings } from '../s3-bucket';

/** An S3 service of a spec's own, with one bucket. */
export interface SpecS3 {
  readonly settings: S3Settings;
  /** Where it keeps its objects. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Starts an S3 service over real HTTP. Stop it when the spec is done. */
export async function anS3Service(): Promise<SpecS3> {
  const folder = await mkdtemp(join(tmpdir(), 'hv-s3-'));
  const port = await freePort();
  const buckets = [{ name: 'files' }];
  const service = new S3rver({ address: '127.0.0.1', port, silent: true, directory: folder, configureBuckets: buckets });
  await service.run();
  return {
    folder,
    settings: {
      S3_URL: `http://127.0.0.1:${port}`,
      S3_BUCKET: 'files',
      S3_REGION: 'eu-north-1',
      S3_ACCESS_KEY: 'S3RVER',
      S3_SECRET_KEY: 'S3RVER',
      S3_PATH_STYLE: 'on',
    },
    stop: async () => {
      await service.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
