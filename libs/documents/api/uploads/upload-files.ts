import { Injectable } from '@nestjs/common';
import { Settings, StorageFull } from '@hv/platform/api';
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PiecesWriting } from './pieces-writing';

/** What has been written is made safe, and told, each time so much has come. */
const safeEvery = 32 * 1024 * 1024;
/** Of so many uploads at once the hash is kept while they come; those of others are made anew from their files. */
const mostHashes = 2_000;

const dayMs = 24 * 3_600_000;

interface Hashed {
  readonly hash: Hash;
  readonly upTo: number;
}

const noRoom = new Set(['ENOSPC', 'EDQUOT']);
const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code);

/** The files of uploads that are under way: <data folder>/uploads/<id>, on the disk where they end. */
@Injectable()
export class UploadFiles {
  private readonly folder: string;
  private readonly hashes = new Map<string, Hashed>();

  constructor({ environment }: Settings) {
    this.folder = join(environment.DATA_DIR, 'uploads');
  }

  pathOf(id: string): string {
    return join(this.folder, id);
  }

  async create(id: string): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = await open(this.pathOf(id), 'wx', 0o600);
    await file.close();
  }

  async has(id: string): Promise<boolean> {
    return (await stat(this.pathOf(id)).catch(absent(undefined))) !== undefined;
  }

  /**
   * Writes what comes from an offset on; also what came before it broke off.
   * @param safe told up to where it would survive a power cut
   * @throws StorageFull; whatever the content fails with
   */
  async write(id: string, content: AsyncIterable<Buffer>, offset: number, safe: (upTo: number) => Promise<void>): Promise<number> {
    const { hash } = await this.hashUpTo(id, offset);
    const file = await open(this.pathOf(id), 'r+');
    const writing = new PiecesWriting(file, offset);
    let [hashed, told] = [offset, offset];
    const tell = async (): Promise<void> => {
      await writing.settle();
      if (writing.upTo === told) return;
      await file.datasync();
      await safe((told = writing.upTo));
    };
    try {
      await (async () => {
        for await (const chunk of content) {
          await writing.add(chunk);
          hash.update(chunk);
          hashed += chunk.length;
          if (hashed - told >= safeEvery) await tell();
        }
      })().finally(tell);
    } catch (error) {
      throw noRoom.has(codeOf(error)) ? new StorageFull() : error;
    } finally {
      await file.close();
      // A hash of more than was written is of nothing.
      if (writing.upTo === hashed) this.remember(id, { hash, upTo: hashed });
    }
    return writing.upTo;
  }

  /** The SHA-256 of the first so many bytes, which are all. */
  async sha256(id: string, bytes: number): Promise<string> {
    return (await this.hashUpTo(id, bytes)).hash.digest('hex');
  }

  async remove(id: string): Promise<void> {
    this.hashes.delete(id);
    await rm(this.pathOf(id), { force: true });
  }

  /** Removes files that nobody has written to for so many days. */
  async sweep(days: number): Promise<void> {
    for (const name of await readdir(this.folder).catch(absent<string[]>([]))) {
      const path = join(this.folder, name);
      const { mtimeMs } = await stat(path).catch(absent({ mtimeMs: Infinity }));
      if (mtimeMs < Date.now() - days * dayMs) await rm(path, { force: true });
    }
  }

  /** What was hashed as it came, or is hashed now from the file: after a restart, or when another instance has written. */
  private async hashUpTo(id: string, bytes: number): Promise<Hashed> {
    const known = this.hashes.get(id);
    this.hashes.delete(id);
    if (known?.upTo === bytes) return known;
    const hash = createHash('sha256');
    if (bytes === 0) return { hash, upTo: 0 };
    let upTo = 0;
    for await (const chunk of createReadStream(this.pathOf(id), { end: bytes - 1 }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      upTo += chunk.length;
    }
    if (upTo !== bytes) throw new Error(`the upload ${id} has lost what was received`);
    return { hash, upTo };
  }

  private remember(id: string, hashed: Hashed): void {
    if (this.hashes.size >= mostHashes) this.hashes.delete(this.hashes.keys().next().value!);
    this.hashes.set(id, hashed);
  }
}

/** What holds in place of a file or folder that is not there (any more). */
const absent =
  <Instead>(instead: Instead) =>
  (error: unknown): Instead => {
    if (codeOf(error) === 'ENOENT') return instead;
    throw error;
  };
