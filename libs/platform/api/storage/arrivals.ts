import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { StoredBlob } from './blob-store';
import { tellsAbsent } from './durable-files';

/** A file still arriving is touched all the time; one that was not for this long has no writer any more. */
const abandonedAfterMs = 3_600_000;

/** A folder of files that are on their way to where they are kept. */
export class Arrivals {
  constructor(private readonly folder: string) {}

  /** A path that nobody has. */
  async place(): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    return join(this.folder, randomUUID());
  }

  /** Writes content to a path and makes its hash. What was written stays when it fails. @param flush whether it survives a power cut then */
  async write(path: string, content: Readable | Buffer, flush: boolean): Promise<StoredBlob> {
    const hash = createHash('sha256');
    let bytes = 0;
    const measured = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of source) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    };
    const source = Buffer.isBuffer(content) ? Readable.from([content]) : content;
    await pipeline(source, measured, createWriteStream(path, { flags: 'wx', mode: 0o600, flush }));
    return { sha256: hash.digest('hex'), bytes };
  }

  /** Removes what writers left behind that were killed before they were done. */
  async sweep(): Promise<void> {
    for (const name of await this.names()) {
      const path = join(this.folder, name);
      const { mtimeMs } = await stat(path).catch(absent);
      if (mtimeMs < Date.now() - abandonedAfterMs) await rm(path, { force: true });
    }
  }

  private async names(): Promise<string[]> {
    try {
      return await readdir(this.folder);
    } catch (error) {
      if (tellsAbsent(error)) return [];
      throw error;
    }
  }
}

/** A neighbour may finish between listing and looking: then there is nothing to sweep. */
const absent = (error: unknown): { mtimeMs: number } => {
  if (tellsAbsent(error)) return { mtimeMs: Infinity };
  throw error;
};
