import { createHash } from 'node:crypto';
import { BlobDamaged } from './blob-store';

/** Content as it is read, opened when it is. The last chunk waits for the verdict, so that damaged content never arrives whole. @throws BlobDamaged */
export async function* verified(open: () => AsyncIterable<Buffer>, sha256: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  for await (const chunk of open()) {
    hash.update(chunk);
    if (held) yield held;
    held = chunk;
  }
  if (hash.digest('hex') !== sha256) throw new BlobDamaged(sha256);
  if (held) yield held;
}
