import { Transform, type TransformCallback } from 'node:stream';
import { Chance } from './chaos/chance';

/** Each way: how long everything takes. */
const delayMs = 300;
/** How much of what is sent is lost on the way. */
const loss = 0.3;
/** After which TCP sends again what was not acknowledged, doubled each time. */
const sentAgainAfterMs = 200;
/** Of so many pieces one takes its connection with it: the telephone changes masts, a router forgets. */
const breaksOneIn = 150;

/**
 * A train's network, as far as it can be seen above TCP. Nothing that is lost stays lost there: it is sent again after 200 ms, 400 ms, 800 ms …
 * and whatever comes after it waits. So a piece that is lost n times arrives 200 · (2ⁿ − 1) ms later than it would have, and in its order; a
 * piece is what a program wrote at once. And now and then a connection breaks.
 */
export class BadLine {
  private readonly chance: Chance;
  private bad = false;
  private end: () => void = () => undefined;
  /** When there is a line at all. */
  open: Promise<void> = Promise.resolve();

  constructor(seed: number) {
    this.chance = new Chance(seed);
  }

  /** It is good until then. */
  turnBad(): void {
    this.bad = true;
  }

  /** A tunnel begins: nothing passes, and nobody is told. */
  enterTunnel(): void {
    this.open = new Promise((end) => (this.end = end));
  }

  /** It ends, and what waited goes its way. */
  leaveTunnel(): void {
    this.end();
  }

  /** How long the next piece is on its way, ms; undefined: it breaks the connection. */
  next(): number | undefined {
    if (!this.bad) return 0;
    if (this.chance.between(1, breaksOneIn) === 1) return undefined;
    let ms = delayMs;
    for (let again = sentAgainAfterMs; this.chance.next() < loss; again *= 2) ms += again;
    return ms;
  }
}

/** One way of one connection over a bad line. */
export class Way extends Transform {
  private readonly underWay: Buffer[] = [];
  private lastAt = 0;
  private whenArrived: (() => void) | undefined;

  /** @param breaks ends the connection */
  constructor(
    private readonly line: BadLine,
    private readonly breaks: () => void,
  ) {
    super();
  }

  override _transform(piece: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    void this.line.open.then(() => this.send(piece, done));
  }

  /** The end comes after all that was sent, however late a timer is. */
  override _flush(done: TransformCallback): void {
    if (this.underWay.length === 0) done();
    else this.whenArrived = done;
  }

  private send(piece: Buffer, done: TransformCallback): void {
    const ms = this.line.next();
    if (ms === undefined) return this.breaks();
    const now = performance.now();
    this.lastAt = Math.max(this.lastAt, now + ms);
    this.underWay.push(piece);
    // Whichever timer comes first brings what was sent first.
    setTimeout(() => this.arrive(), this.lastAt - now);
    done();
  }

  private arrive(): void {
    this.push(this.underWay.shift());
    if (this.underWay.length === 0) this.whenArrived?.();
  }
}
