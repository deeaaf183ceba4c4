import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { type BadLine, Way } from './bad-line';

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
  frozen: boolean;
}

/** A wire between clients and instances of the product: shares connections out in turn, can be bad, and can go dead without telling anyone. */
export class Relay {
  private readonly server: Server;
  private readonly pairs = new Set<Pair>();
  private readonly sockets = new Set<Socket>();
  private readonly ports: readonly number[];
  private readonly line: BadLine | undefined;
  private turn = 0;
  private dead = false;

  private constructor(ports: readonly number[], line: BadLine | undefined) {
    this.ports = ports;
    this.line = line;
    this.server = createServer((near) => this.accept(near));
  }

  /** @param port where it listens @param ports of the instances behind it, on 127.0.0.1 @param line what it is like, when it is not perfect */
  static async open(port: number, ports: readonly number[], line?: BadLine): Promise<Relay> {
    const relay = new Relay(ports, line);
    await new Promise<void>((listening) => relay.server.listen(port, '127.0.0.1', listening));
    return relay;
  }

  /** Where it listens. */
  get address(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** How many stand. */
  get connections(): number {
    return this.pairs.size;
  }

  /** From now on nothing passes, either way, and neither side is told that the other is gone. */
  cut(): void {
    this.dead = true;
    for (const pair of this.pairs) freeze(pair);
  }

  /** New connections pass again; those that were cut stay dead. */
  mend(): void {
    this.dead = false;
  }

  /** Breaks every connection; new ones pass. */
  breakAll(): void {
    for (const { near, far } of this.pairs) {
      near.resetAndDestroy();
      far.resetAndDestroy();
    }
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((closed) => this.server.close(closed));
  }

  private accept(near: Socket): void {
    this.keep(near);
    if (this.dead) return void near.pause();
    this.reach(near, this.ports.length);
  }

  /** Tries the instances in turn, as a balancer does that sees one refuse. */
  private reach(near: Socket, tries: number): void {
    if (tries === 0) return void near.destroy();
    const far = connect(this.ports[this.turn++ % this.ports.length]!, '127.0.0.1');
    this.keep(far);
    const refused = (): void => this.reach(near, tries - 1);
    far.once('error', refused);
    far.once('connect', () => {
      far.off('error', refused);
      this.pass({ near, far, frozen: false });
    });
  }

  private pass(pair: Pair): void {
    const { near, far } = pair;
    this.pairs.add(pair);
    near.setNoDelay(true);
    far.setNoDelay(true);
    if (this.line) return this.passBadly(pair, this.line);
    near.pipe(far).pipe(near);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('close', () => {
        if (pair.frozen) return;
        other.destroy();
        this.pairs.delete(pair);
      });
    }
  }

  /** What is under way when one side has closed still arrives at the other. */
  private passBadly(pair: Pair, line: BadLine): void {
    const { near, far } = pair;
    const breaks = (): void => {
      near.resetAndDestroy();
      far.resetAndDestroy();
    };
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      const way = new Way(line, breaks);
      one.pipe(way).pipe(other);
      one.on('close', (broken) => {
        this.pairs.delete(pair);
        if (broken) other.destroy();
        else if (way.readableEnded) other.destroySoon();
        else way.once('end', () => other.destroySoon());
      });
    }
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => this.sockets.delete(socket));
  }
}

function freeze(pair: Pair): void {
  pair.frozen = true;
  for (const side of [pair.near, pair.far]) side.unpipe().pause();
}
