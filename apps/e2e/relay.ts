import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
  frozen: boolean;
}

/** A wire between clients and instances of the product: shares connections out in turn, and can go dead without telling anyone. */
export class Relay {
  private readonly server: Server;
  private readonly pairs = new Set<Pair>();
  private readonly sockets = new Set<Socket>();
  private readonly ports: readonly number[];
  private turn = 0;
  private dead = false;

  private constructor(ports: readonly number[]) {
    this.ports = ports;
    this.server = createServer((near) => this.accept(near));
  }

  /** @param port where it listens @param ports of the instances behind it, on 127.0.0.1 */
  static async open(port: number, ports: readonly number[]): Promise<Relay> {
    const relay = new Relay(ports);
    await new Promise<void>((listening) => relay.server.listen(port, '127.0.0.1', listening));
    return relay;
  }

  /** Where it listens. */
  get address(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
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
    near.setNoDelay(true).pipe(far.setNoDelay(true)).pipe(near);
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

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => this.sockets.delete(socket));
  }
}

function freeze(pair: Pair): void {
  pair.frozen = true;
  for (const side of [pair.near, pair.far]) side.unpipe().pause();
}
