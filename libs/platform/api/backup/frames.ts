import type { RestoreFailed } from './faults';

/** What stands in a backup, in this order; README.md says more. */
export interface Header {
  readonly format: 1;
  /** The release that made it. */
  readonly product: string;
  /** ISO 8601. */
  readonly created: string;
  /** The migrations its database had run. */
  readonly schema: readonly string[];
  readonly compatVersion: number;
}

export interface TableStart {
  readonly schema: string;
  readonly table: string;
  readonly columns: readonly string[];
}

export interface QueueOptions {
  readonly name: string;
  readonly options: Readonly<Record<string, string | number | boolean | null>>;
}

export interface BlobStart {
  readonly sha256: string;
  readonly mediaType: string;
}

export interface Trailer {
  /** Rows by `schema.table`. */
  readonly rows: Readonly<Record<string, number>>;
  readonly blobs: number;
  /** The next number of each identity column's sequence, as text: it may be beyond 2^53. */
  readonly sequences: Readonly<Record<string, string>>;
}

/** The frames that hold JSON, and what it is. */
export interface Spoken {
  header: Header;
  table: TableStart;
  queue: QueueOptions;
  blob: BlobStart;
  end: Record<string, never>;
  trailer: Trailer;
}

const codes = { header: 1, table: 2, queue: 3, blob: 4, end: 5, trailer: 6, bytes: 7 } as const;
type Kind = keyof typeof codes;
const kinds = new Map(Object.entries(codes).map(([kind, code]) => [code as number, kind as Kind]));

const headBytes = 5;
/** Nothing we write is longer; a longer one is not ours. */
const longest = 16 * 1024 * 1024;

/** A frame: one byte what it is, four how long, then its payload. */
export interface Frame {
  readonly kind: Kind;
  readonly payload: Buffer;
}

function frameOf(kind: Kind, payload: Buffer): Buffer {
  const head = Buffer.alloc(headBytes);
  head.writeUInt8(codes[kind]);
  head.writeUInt32BE(payload.length, 1);
  return Buffer.concat([head, payload]);
}

/** A frame that says something. */
export const say = <What extends keyof Spoken>(kind: What, content: Spoken[What]): Buffer =>
  frameOf(kind, Buffer.from(JSON.stringify(content)));

/** A frame of raw bytes: rows of the table or content of the blob that began before it. */
export const carry = (bytes: Buffer): Buffer => frameOf('bytes', bytes);

/** What a frame says. */
export const heard = <What extends keyof Spoken>(_kind: What, { payload }: Frame): Spoken[What] =>
  JSON.parse(payload.toString('utf8')) as Spoken[What];

/** Reads frames one after the other, never holding more than one of them and a chunk. */
export class FrameReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private waiting: Buffer = Buffer.alloc(0);

  constructor(
    source: AsyncIterable<Buffer>,
    private readonly broken: () => RestoreFailed,
  ) {
    this.chunks = source[Symbol.asyncIterator]();
  }

  async next(): Promise<Frame> {
    const head = await this.take(headBytes);
    const kind = kinds.get(head.readUInt8());
    const length = head.readUInt32BE(1);
    if (!kind || length > longest) throw this.broken();
    return { kind, payload: await this.take(length) };
  }

  /** The payloads of the frames up to the end of what began. */
  async *bytes(): AsyncGenerator<Buffer> {
    for (;;) {
      const frame = await this.next();
      if (frame.kind === 'end') return;
      if (frame.kind !== 'bytes') throw this.broken();
      yield frame.payload;
    }
  }

  async close(): Promise<void> {
    await this.chunks.return?.();
  }

  private async take(length: number): Promise<Buffer> {
    const parts = [this.waiting];
    for (let had = this.waiting.length; had < length;) {
      const { done, value } = await this.chunks.next();
      if (done) throw this.broken();
      parts.push(value);
      had += value.length;
    }
    const all = parts.length === 1 ? this.waiting : Buffer.concat(parts);
    this.waiting = all.subarray(length);
    return all.subarray(0, length);
  }
}
