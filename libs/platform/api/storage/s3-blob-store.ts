import { createHash } from 'node:crypto';
import { open, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { StorageFull, Unavailable } from '../problems';
import type { Arrivals } from './arrivals';
import { BlobDamaged, BlobStore, isSha256, type OpenBlob, type StoredBlob } from './blob-store';
import { tellsFull } from './durable-files';
import type { S3Bucket } from './s3-bucket';
import { Turns } from './turns';
import { verified } from './verified';

/** What is sent at once. With how many are in memory at the same time it bounds what this takes of it, whoever sends how much. */
const partBytes = 8 * 1024 * 1024;
const partsAtOnce = 4;
/** So often reading is begun anew from where it broke off, without a byte having come. */
const mostBreaks = 3;

/** Files in a bucket of an S3 service, each as `blobs/<sha256>`. What comes is gathered on the local disk first: only its hash says where it goes. */
export class S3BlobStore extends BlobStore {
  private readonly turns = new Turns(partsAtOnce);

  constructor(
    private readonly bucket: S3Bucket,
    private readonly arrivals: Arrivals,
  ) {
    super();
  }

  async onModuleInit(): Promise<void> {
    await this.bucket.expect();
    await this.arrivals.sweep();
  }

  onApplicationShutdown(): void {
    this.bucket.close();
  }

  /** Resolves when files can be read and stored now. @throws Unavailable */
  override reach(): Promise<void> {
    return this.bucket.reach();
  }

  async put(content: Readable | Buffer): Promise<StoredBlob> {
    const path = await this.arrivals.place();
    try {
      const stored = await this.arrivals.write(path, content, false);
      await this.adopt(path, stored.sha256);
      return stored;
    } catch (error) {
      throw tellsFull(error) ? new StorageFull() : error;
    } finally {
      await rm(path, { force: true });
    }
  }

  async open(sha256: string): Promise<OpenBlob | undefined> {
    const bytes = await this.bucket.sizeOf(keyOf(sha256));
    if (bytes === undefined) return undefined;
    const content = verified(() => this.stretch(sha256, 0, bytes - 1), sha256);
    return { bytes, content: Readable.from(content, { objectMode: false }) };
  }

  openPart(sha256: string, first: number, last: number): Readable {
    return Readable.from(this.stretch(sha256, first, last), { objectMode: false });
  }

  async adopt(path: string, sha256: string): Promise<void> {
    const key = keyOf(sha256);
    const { size } = await stat(path);
    const hash = createHash('sha256');
    const send = async (part: (content: Buffer) => Promise<void>): Promise<void> => {
      const file = await open(path);
      try {
        for (let at = 0; at < size || at === 0; at += partBytes)
          await this.turns.run(async () => {
            const length = Math.min(partBytes, size - at);
            const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, at);
            hash.update(buffer.subarray(0, bytesRead));
            // The last of it goes only when all of it is what its name says.
            if (at + length >= size && hash.digest('hex') !== sha256) throw new BlobDamaged(sha256);
            await part(buffer.subarray(0, bytesRead));
          });
      } finally {
        await file.close();
      }
    };
    if (size <= partBytes) await send((content) => this.bucket.put(key, content));
    else await this.bucket.putInParts(key, send);
    if ((await this.bucket.sizeOf(key)) !== size) throw new Unavailable();
  }

  async has(sha256: string): Promise<boolean> {
    return (await this.bucket.sizeOf(keyOf(sha256))) !== undefined;
  }

  async delete(sha256: string): Promise<void> {
    await this.bucket.remove(keyOf(sha256));
  }

  /** Bytes from one to another, gone on with where they broke off: connections end under readers that are slow. */
  private async *stretch(sha256: string, first: number, last: number): AsyncGenerator<Buffer> {
    for (let [at, breaks] = [first, 0]; at <= last;) {
      const before = at;
      try {
        for await (const chunk of (await this.bucket.read(keyOf(sha256), at, last)) as AsyncIterable<Buffer>) {
          at += chunk.length;
          yield chunk;
        }
        if (at <= last) throw new Unavailable();
      } catch (error) {
        breaks = at > before ? 1 : breaks + 1;
        if (breaks >= mostBreaks) throw error;
      }
    }
  }
}

function keyOf(sha256: string): string {
  if (!isSha256(sha256)) throw new TypeError('a blob is named by its SHA-256');
  return `blobs/${sha256}`;
}
