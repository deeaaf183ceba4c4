/** No part of a workbook may be larger than this when unpacked, bytes: a small file can hold a very large one. */
const mostUnpacked = 40 * 1024 * 1024;
const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** Where a file lies in a ZIP. */
interface Entry {
  readonly method: number;
  readonly size: number;
  readonly offset: number;
}

/** A ZIP that was opened: files by name, unpacked when they are asked for. */
export class ZipEntries {
  private readonly view: DataView;
  private readonly entries = new Map<string, Entry>();

  /** @throws RangeError when it is no ZIP, or a broken one */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = this.findEnd();
    let at = this.view.getUint32(end + 16, true);
    for (let left = this.view.getUint16(end + 10, true); left > 0; left--) at = this.readEntry(at);
  }

  /** A file as text; undefined when there is none of that name. @throws RangeError when it is broken or too large */
  async text(name: string): Promise<string | undefined> {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    const start = entry.offset + 30 + this.view.getUint16(entry.offset + 26, true) + this.view.getUint16(entry.offset + 28, true);
    const packed = this.bytes.slice(start, start + entry.size);
    return new TextDecoder().decode(entry.method === 0 ? packed : await unpacked(packed));
  }

  private findEnd(): number {
    for (let at = this.bytes.length - 22; at >= 0 && at > this.bytes.length - 66_000; at--)
      if (this.view.getUint32(at, true) === endMark) return at;
    throw new RangeError('not a ZIP');
  }

  private readEntry(at: number): number {
    if (this.view.getUint32(at, true) !== entryMark) throw new RangeError('a broken ZIP');
    const [name, extra, comment] = [28, 30, 32].map((place) => this.view.getUint16(at + place, true)) as [number, number, number];
    this.entries.set(new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + name)), {
      method: this.view.getUint16(at + 10, true),
      size: this.view.getUint32(at + 20, true),
      offset: this.view.getUint32(at + 42, true),
    });
    return at + 46 + name + extra + comment;
  }
}

async function unpacked(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const pieces: BlobPart[] = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(pieces).arrayBuffer());
    size += value.byteLength;
    pieces.push(value);
    if (size > mostUnpacked) {
      await reader.cancel();
      throw new RangeError('too large when unpacked');
    }
  }
}
