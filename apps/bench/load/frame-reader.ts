/** Cuts what a WebSocket server sends into frames. Thin on purpose: the client must not cost what is measured. */
export class FrameReader {
  private kept: Buffer | undefined;

  /** @param onText called with the place of each text frame's bytes @param onClose called when the server says goodbye */
  constructor(
    private readonly onText: (bytes: Buffer, from: number, to: number) => void,
    private readonly onClose: () => void,
  ) {}

  read(chunk: Buffer): void {
    const bytes = this.kept ? Buffer.concat([this.kept, chunk]) : chunk;
    let at = 0;
    for (;;) {
      const from = payloadAt(bytes, at);
      const to = from + lengthAt(bytes, at);
      if (!(to <= bytes.length)) break;
      const kind = bytes[at]! & 0x0f;
      if (kind === 1) this.onText(bytes, from, to);
      else if (kind === 8) this.onClose();
      at = to;
    }
    this.kept = at < bytes.length ? bytes.subarray(at) : undefined;
  }
}

/** Where a frame's payload begins; NaN while that cannot be known. */
function payloadAt(bytes: Buffer, at: number): number {
  if (bytes.length < at + 2) return NaN;
  const short = bytes[at + 1]! & 0x7f;
  return at + (short < 126 ? 2 : short === 126 ? 4 : 10);
}

function lengthAt(bytes: Buffer, at: number): number {
  const short = bytes[at + 1]! & 0x7f;
  if (short < 126) return short;
  if (short === 126) return bytes.length < at + 4 ? NaN : bytes.readUInt16BE(at + 2);
  return bytes.length < at + 10 ? NaN : Number(bytes.readBigUInt64BE(at + 2));
}

/** A client's text frame, up to 65 535 bytes. Its mask is zero, which leaves the text as it is. */
export function textFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const long = payload.length > 125;
  const head = Buffer.alloc(long ? 8 : 6);
  head[0] = 0x81;
  head[1] = 0x80 | (long ? 126 : payload.length);
  if (long) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}
