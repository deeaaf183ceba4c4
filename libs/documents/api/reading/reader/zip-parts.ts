import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { readingLimits } from '../reading-wish';
import { TooMuch } from './too-much';

const { zip: limits } = readingLimits;

/** Whether an entry says itself that it is packed beyond reason. */
const isBomb = ({ compressedSize, uncompressedSize }: Entry): boolean =>
  uncompressedSize > limits.entryBytes ||
  (uncompressedSize > limits.ratioFrom && uncompressedSize > Math.max(1, compressedSize) * limits.ratio);

/** The parts of a ZIP, which are unpacked one at a time, and never to more than a file of its kind has. */
export class ZipParts {
  private unpacked = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws TooMuch when it has more entries than a file of an office has; Error when it is none */
  static async of(path: string): Promise<ZipParts> {
    const zip = await openPromise(path, { autoClose: false, validateEntrySizes: true });
    if (zip.entryCount > limits.entries) throw new TooMuch(`${zip.entryCount} entries`);
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    return new ZipParts(zip, entries);
  }

  /** Names that fit, in the order of the numbers in them. */
  named(pattern: RegExp): string[] {
    return [...this.entries.keys()]
      .filter((name) => pattern.test(name))
      .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  }

  /** Unpacks a part, piece by piece. @throws TooMuch, also half-way: together they may be too much */
  async *unpack(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) return;
    if (isBomb(entry)) throw new TooMuch(name);
    const content = await this.zip.openReadStreamPromise(entry);
    for await (const piece of content as AsyncIterable<Buffer>) {
      this.unpacked += piece.length;
      if (this.unpacked > limits.bytes) throw new TooMuch(name);
      yield piece;
    }
  }
}
