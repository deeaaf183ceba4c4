import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';

/** What the scanner says of content. */
export type Verdict = { readonly clean: true } | { readonly clean: false; readonly found: string };

/** The scanner cannot be asked now, or answers what is no answer. */
export class ClamdAway extends Error {}
/** The scanner closed the line while it was spoken to. */
class BrokenOff extends ClamdAway {}
/** The scanner takes no content that is so large. */
export class TooLargeToScan extends Error {}

/** Whoever says nothing for so long is away, ms. A large archive takes a while. */
const silenceMs = 120_000;
const longestAnswer = 4_096;
/** A scanner that has heard enough closes the line at once, and what it said last is lost to whoever was speaking just then. */
const tries = 4;
/** What is sent at once: small pieces cost a frame each. */
const framed = (chunk: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return Buffer.concat([length, chunk]);
};
const theEnd = Buffer.alloc(4);

/** A virus scanner that is asked over a socket: clamd, by its INSTREAM. */
export class Clamd {
  private readonly open = new Set<Conversation>();

  /** @param address tcp://host:port or unix:///path */
  constructor(
    private readonly address: string,
    private readonly patienceMs = silenceMs,
  ) {}

  /** Resolves when the scanner answers. @throws ClamdAway */
  async ping(): Promise<void> {
    const answer = await this.converse(async (line) => {
      await line.send(Buffer.from('zPING\0'));
      return line.answer;
    });
    if (answer !== 'PONG') throw new ClamdAway('the scanner answers a ping with something else');
  }

  /** Has content looked at as it streams by. @param open opens it, also anew @throws ClamdAway, TooLargeToScan; whatever the content fails with */
  async scan(open: () => Readable | Promise<Readable>): Promise<Verdict> {
    for (let left = tries - 1; ; left -= 1) {
      try {
        return await this.stream(await open());
      } catch (error) {
        if (left === 0 || !(error instanceof BrokenOff)) throw error;
      }
    }
  }

  private stream(content: Readable): Promise<Verdict> {
    return this.converse(async (line) => {
      await line.send(Buffer.from('zINSTREAM\0'));
      for await (const chunk of content as AsyncIterable<Buffer>) {
        if (line.isOver) break;
        if (chunk.length > 0) await line.send(framed(chunk));
      }
      const sentAll = !line.isOver;
      if (sentAll) await line.send(theEnd);
      return verdictOf(await line.answer, sentAll);
    });
  }

  /** Breaks off what is being asked: it fails as if the scanner were away. */
  close(): void {
    for (const line of this.open) line.end();
  }

  private async converse<Result>(ask: (line: Conversation) => Promise<Result>): Promise<Result> {
    const line = new Conversation(this.connect(), this.patienceMs);
    this.open.add(line);
    try {
      return await ask(line);
    } finally {
      this.open.delete(line);
      line.end();
    }
  }

  private connect(): Socket {
    const { protocol, hostname, port, pathname } = new URL(this.address);
    return protocol === 'unix:' ? connect({ path: decodeURIComponent(pathname) }) : connect({ host: hostname, port: Number(port || 3310) });
  }
}

/** One question over a socket, whose answer may come before all of it was asked. */
class Conversation {
  readonly answer: Promise<string>;
  isOver = false;

  constructor(
    private readonly socket: Socket,
    patienceMs: number,
  ) {
    this.answer = this.hear(patienceMs);
    // Whoever waits for it hears of it; nobody else must.
    this.answer.catch(() => undefined);
  }

  /** Resolves when more may be sent, or nothing more can be. */
  async send(bytes: Buffer): Promise<void> {
    if (this.isOver || this.socket.write(bytes)) return;
    const drained = new Promise<void>((resolve) => this.socket.once('drain', resolve));
    await Promise.race([drained, this.answer.then(nothing, nothing)]);
  }

  end(): void {
    this.socket.destroy();
  }

  private hear(patienceMs: number): Promise<string> {
    return new Promise<string>((resolve, reject) => {
      let heard = '';
      const away = (why: string): void => reject(new ClamdAway(why));
      this.socket.setTimeout(patienceMs, () => away('the scanner says nothing'));
      this.socket.on('data', (bytes: Buffer) => {
        heard += bytes.toString('latin1');
        if (heard.includes('\0')) resolve(heard.slice(0, heard.indexOf('\0')));
        else if (heard.length > longestAnswer) away('the scanner says too much');
      });
      this.socket.once('error', (error) => {
        const code = (error as NodeJS.ErrnoException).code ?? error.name;
        if (code === 'EPIPE' || code === 'ECONNRESET') reject(new BrokenOff('the scanner broke off'));
        else away(`the scanner cannot be reached: ${code}`);
      });
      this.socket.once('close', () => away('the scanner broke off'));
    }).finally(() => {
      this.isOver = true;
      this.socket.destroy();
    });
  }
}

const nothing = (): undefined => undefined;

/** Nothing is clean of which the scanner has not seen all. */
function verdictOf(answer: string, sawAll: boolean): Verdict {
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (found) return { clean: false, found: found.slice(0, 200) };
  if (/size limit exceeded/i.test(answer)) throw new TooLargeToScan();
  if (answer === 'stream: OK' && sawAll) return { clean: true };
  throw new ClamdAway('the scanner answers with something that is no verdict');
}
