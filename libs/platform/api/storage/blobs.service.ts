import { Injectable } from '@nestjs/common';
import { blobStored, platformProblems, type StoredBlobView } from '@hv/platform/contracts';
import type { Readable } from 'node:stream';
import type { Origin } from '../actor';
import { Database, statement } from '../database';
import { NotFound } from '../problems';
import { UnitOfWork } from '../unit-of-work';
import { BlobStore, type OpenBlob } from './blob-store';
import { recognise } from './upload';

const describe = statement<{ mediaType: string }>(
  'blob_describe',
  `SELECT media_type AS "mediaType" FROM platform_blobs WHERE sha256 = $1`,
);

const insert = `INSERT INTO platform_blobs (sha256, bytes, media_type) VALUES ($1, $2, $3) ON CONFLICT (sha256) DO NOTHING`;

/** Files that people send and read. The row makes a file exist: content in the store without one is nobody's. */
@Injectable()
export class Blobs {
  constructor(
    private readonly store: BlobStore,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Stores what was sent. @throws TooLarge, StorageFull */
  async keep(origin: Origin, upload: Readable): Promise<StoredBlobView> {
    const { mediaType, content } = await recognise(upload);
    const { sha256, bytes } = await this.store.put(content, mediaType);
    await this.unitOfWork.run(origin, async (work) => {
      await work.query(insert, [sha256, bytes, mediaType]);
      await work.record(blobStored, { object: { kind: 'blob', id: sha256 } }, { sha256, bytes, mediaType });
    });
    return { sha256, bytes, mediaType };
  }

  /** The type of a file. @throws NotFound */
  async mediaTypeOf(sha256: string): Promise<string> {
    const [row] = await this.database.run(describe, [sha256]);
    if (!row) throw new NotFound(platformProblems.notFound, 'There is no such file.');
    return row.mediaType;
  }

  /** Opens a file for reading. */
  async open(sha256: string): Promise<OpenBlob> {
    const blob = await this.store.open(sha256);
    if (!blob) throw new Error(`the blob ${sha256} is missing from the store`);
    return blob;
  }
}
