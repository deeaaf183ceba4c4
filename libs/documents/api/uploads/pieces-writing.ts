import type { FileHandle } from 'node:fs/promises';

/** What the network brings in small pieces is written together, once so much is there. */
const together = 512 * 1024;

/** Writes to a file from an offset on, while more comes: what is next is gathered meanwhile, without being copied. */
export class PiecesWriting {
  private waiting: Buffer[] = [];
  private bytes = 0;
  private underWay: Promise<void> = Promise.resolve();
  private hasFailed = false;

  /** @param upTo grows with what is written */
  constructor(
    private readonly file: FileHandle,
    public upTo: number,
  ) {}

  /** Takes what comes next. @throws whatever writing fails with, now or before */
  async add(chunk: Buffer): Promise<void> {
    this.waiting.push(chunk);
    this.bytes += chunk.length;
    if (this.bytes >= together) await this.begin();
  }

  /** Resolves when all that can be is written. @throws whatever writing fails with, once */
  async settle(): Promise<void> {
    if (this.hasFailed) return;
    await this.begin();
    await this.underWay;
  }

  private async begin(): Promise<void> {
    await this.underWay;
    const pieces = this.waiting;
    [this.waiting, this.bytes] = [[], 0];
    this.underWay = this.write(pieces);
    // Whoever adds or settles next hears of it.
    this.underWay.catch(() => undefined);
  }

  private async write(pieces: Buffer[]): Promise<void> {
    try {
      for (let rest = pieces; rest.length > 0;) {
        const { bytesWritten } = await this.file.writev(rest, this.upTo);
        this.upTo += bytesWritten;
        rest = after(rest, bytesWritten);
      }
    } catch (error) {
      this.hasFailed = true;
      throw error;
    }
  }
}

/** What is left of pieces when so many bytes of them are written. */
function after(pieces: readonly Buffer[], bytes: number): Buffer[] {
  let left = bytes;
  return pieces.flatMap((piece) => {
    const done = Math.min(left, piece.length);
    left -= done;
    return done === piece.length ? [] : [piece.subarray(done)];
  });
}
