import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StorageFull } from '../problems';
import { BlobDamaged, BlobStore, isSha256, type OpenBlob, type StoredBlob } from './blob-store';
import { syncFile, syncFolder, tellsAbsent, tellsFull, tellsUnlinkable } from './durable-files';

/** A file still arriving is touched all the time; one that was not for this long has no writer any more. */
const abandonedAfterMs = 3_600_000;

/** Files on a local disk, or one that several instances share: <root>/ab/cd/<sha256>. */
export class DiskBlobStore extends BlobStore {
  /** On the same file system as the blobs, so that the last step is one rename. */
  private readonly arriving: string;

  constructor(private readonly root: string) {
    super();
    this.arriving = join(root, 'arriving');
  }

  /** Nest calls it at start. */
  onModuleInit(): Promise<void> {
    return this.sweep();
  }

  async put(content: Readable | Buffer): Promise<StoredBlob> {
    const temporary = join(this.arriving, randomUUID());
    const hash = createHash('sha256');
    let bytes = 0;
    const measured = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of source) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    };
    try {
      await mkdir(this.arriving, { recursive: true, mode: 0o700 });
      const source = Buffer.isBuffer(content) ? Readable.from([content]) : content;
      await pipeline(source, measured, createWriteStream(temporary, { flags: 'wx', mode: 0o600, flush: true }));
      const sha256 = hash.digest('hex');
      await this.publish(temporary, sha256);
      return { sha256, bytes };
    } catch (error) {
      await rm(temporary, { force: true });
      throw tellsFull(error) ? new StorageFull() : error;
    }
  }

  async open(sha256: string): Promise<OpenBlob | undefined> {
    const path = this.pathOf(sha256);
    try {
      const { size } = await stat(path);
      return { bytes: size, content: Readable.from(verified(path, sha256), { objectMode: false }) };
    } catch (error) {
      if (tellsAbsent(error)) return undefined;
      throw error;
    }
  }

  openPart(sha256: string, first: number, last: number): Readable {
    return createReadStream(this.pathOf(sha256), { start: first, end: last });
  }

  async adopt(path: string, sha256: string): Promise<void> {
    const temporary = join(this.arriving, randomUUID());
    try {
      await syncFile(path);
      await mkdir(this.arriving, { recursive: true, mode: 0o700 });
      await link(path, temporary);
      await this.publish(temporary, sha256);
    } catch (error) {
      if (!tellsUnlinkable(error)) throw tellsFull(error) ? new StorageFull() : error;
      await this.put(createReadStream(path));
    } finally {
      // Of two names of one file, renaming leaves both.
      await rm(temporary, { force: true });
    }
  }

  async has(sha256: string): Promise<boolean> {
    try {
      return (await stat(this.pathOf(sha256))).isFile();
    } catch (error) {
      if (tellsAbsent(error)) return false;
      throw error;
    }
  }

  async delete(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  /** Removes what writers left behind that were killed before they were done. */
  async sweep(): Promise<void> {
    for (const name of await this.arrivals()) {
      const path = join(this.arriving, name);
      const { mtimeMs } = await stat(path).catch(absent);
      if (mtimeMs < Date.now() - abandonedAfterMs) await rm(path, { force: true });
    }
  }

  private async arrivals(): Promise<string[]> {
    try {
      return await readdir(this.arriving);
    } catch (error) {
      if (tellsAbsent(error)) return [];
      throw error;
    }
  }

  /** Replaces a file already there: it holds the same bytes, or was damaged and is whole again. */
  private async publish(temporary: string, sha256: string): Promise<void> {
    const outer = join(this.root, sha256.slice(0, 2));
    const inner = join(outer, sha256.slice(2, 4));
    await mkdir(inner, { recursive: true, mode: 0o700 });
    await rename(temporary, join(inner, sha256));
    for (const folder of [inner, outer, this.root]) await syncFolder(folder);
  }

  private pathOf(sha256: string): string {
    if (!isSha256(sha256)) throw new TypeError('a blob is named by its SHA-256');
    return join(this.root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

/** A neighbour may finish between listing and looking: then there is nothing to sweep. */
const absent = (error: unknown): { mtimeMs: number } => {
  if (tellsAbsent(error)) return { mtimeMs: Infinity };
  throw error;
};

/** The last chunk waits for the verdict, so that damaged content never arrives whole. */
async function* verified(path: string, sha256: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (held) yield held;
    held = chunk;
  }
  if (hash.digest('hex') !== sha256) throw new BlobDamaged(sha256);
  if (held) yield held;
}
