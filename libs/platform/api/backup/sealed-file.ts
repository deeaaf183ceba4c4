import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pipeline as connect, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress, createZstdDecompress } from 'node:zlib';
import { syncFolder, tellsAbsent, tellsFull } from '../storage/durable-files';
import { BackupFailed, RestoreFailed } from './faults';

const opening = Buffer.from('hele-vejen-backup 1\n');
const sealBytes = 32;

/**
 * Writes frames to a file: an opening line, the frames compressed, and the SHA-256 of all that as the seal.
 * The file appears under its name only when it is whole and on the disk.
 * @throws BackupFailed when there is no room or no such folder; whatever the frames fail with
 */
export async function writeSealed(file: string, frames: AsyncIterable<Buffer>): Promise<void> {
  const path = resolve(file);
  const unfinished = `${path}.unfinished-${randomBytes(4).toString('hex')}`;
  try {
    await pipeline(
      Readable.from(frames, { objectMode: false }),
      createZstdCompress(),
      sealed,
      createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }),
    );
    await rename(unfinished, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(unfinished, { force: true });
    if (tellsFull(error)) throw new BackupFailed('There is no room for the backup; none was made.', { cause: error });
    if (tellsAbsent(error)) throw new BackupFailed(`There is no folder ${dirname(path)} for the backup.`, { cause: error });
    throw error;
  }
}

async function* sealed(compressed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256').update(opening);
  yield opening;
  for await (const chunk of compressed) {
    hash.update(chunk);
    yield chunk;
  }
  yield hash.digest();
}

/** Reads a whole file and refuses it unless it is one of ours, complete and unaltered. @throws RestoreFailed */
export async function checkSeal(file: string): Promise<void> {
  const bytes = await sizeOf(file);
  const end = bytes - sealBytes;
  if (end <= opening.length) throw new RestoreFailed(`${file} is not a backup of this product.`);
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { end: end - 1 }) as AsyncIterable<Buffer>) {
    if (head.length < opening.length) head = Buffer.concat([head, chunk.subarray(0, opening.length)]);
    hash.update(chunk);
  }
  if (!head.subarray(0, opening.length).equals(opening)) throw new RestoreFailed(`${file} is not a backup of this product.`);
  if (!hash.digest().equals(await buffer(createReadStream(file, { start: end }))))
    throw new RestoreFailed(`${file} is incomplete or was altered; nothing was restored from it.`);
}

/** The frames of a file whose seal was checked. */
export function readSealed(file: string, bytes: number): AsyncIterable<Buffer> {
  const compressed = createReadStream(file, { start: opening.length, end: bytes - sealBytes - 1 });
  // Whoever reads meets the error; closing either closes the other.
  return connect(compressed, createZstdDecompress(), () => undefined) as AsyncIterable<Buffer>;
}

/** How long a file is. @throws RestoreFailed when it is not there */
export async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    throw tellsAbsent(error) ? new RestoreFailed(`There is no file ${file}.`) : error;
  }
}
