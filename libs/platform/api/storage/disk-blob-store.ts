import { createReadStream } from 'node:fs';
import { link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { StorageFull } from '../problems';
import { Arrivals } from './arrivals';
import { BlobStore, isSha256, type OpenBlob, type StoredBlob } from './blob-store';
import { syncFile, syncFolder, tellsAbsent, tellsFull, tellsUnlinkable } from './durable-files';
import { verified } from './verified';

/** What is read at once: small pieces cost a turn of every stage on their way out. */
const largePiece = 512 * 1024;

/** Files on a local disk, or one that several instances share: <root>/ab/cd/<sha256>. */
export class DiskBlobStore extends BlobStore {
  /** On the same file system as the blobs, so that the last step is one rename. */
  private readonly arrivals: Arrivals;

  constructor(private readonly root: string) {
    super();
    this.arrivals = new Arrivals(join(root, 'arriving'));
  }

  onModuleInit(): Promise<void> {
    return this.arrivals.sweep();
  }

  async put(content: Readable | Buffer): Promise<StoredBlob> {
    const temporary = await this.arrivals.place();
    try {
      const stored = await this.arrivals.write(temporary, content, true);
      await this.publish(temporary, stored.sha256);
      return stored;
    } catch (error) {
      await rm(temporary, { force: true });
      throw tellsFull(error) ? new StorageFull() : error;
    }
  }

  async open(sha256: string): Promise<OpenBlob | undefined> {
    const path = this.pathOf(sha256);
    try {
      const { size } = await stat(path);
      return {
        bytes: size,
        content: Readable.from(
          verified(() => createReadStream(path, { highWaterMark: largePiece }), sha256),
          { objectMode: false },
        ),
      };
    } catch (error) {
      if (tellsAbsent(error)) return undefined;
      throw error;
    }
  }

  openPart(sha256: string, first: number, last: number): Readable {
    return createReadStream(this.pathOf(sha256), { start: first, end: last, highWaterMark: largePiece });
  }

  async adopt(path: string, sha256: string): Promise<void> {
    const temporary = await this.arrivals.place();
    try {
      await syncFile(path);
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
