import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { markIn } from './marks';
import { Poster } from './poster';
import type { Audience as Given } from './socket-tasks';
import { openThinSocket } from './thin-socket';

const openedAtOnce = 32;

/** Many viewers of one thread, and what they heard. */
export class Audience {
  readonly posters: readonly Poster[];
  closed = 0;
  private sockets: Socket[] = [];
  private sentAt: number[] = [];
  /** Posts sent before this one are not counted when they come. */
  private countedFrom = 0;
  private waits: number[] = [];
  private bytes = 0;
  private heard = 0;

  constructor(private readonly given: Given) {
    this.posters = given.posters.map((headers) => new Poster(given.port, given.threadId, headers, given.texts));
  }

  get size(): number {
    return this.sockets.length;
  }

  /** Deliveries heard since the last `forget`. */
  get deliveries(): number {
    return this.heard;
  }

  /** Ms from sending to hearing, of each delivery. */
  get latencies(): Float64Array {
    return Float64Array.from(this.waits).sort();
  }

  get bytesPerDelivery(): number {
    return this.bytes / this.heard;
  }

  async open(): Promise<void> {
    const waiting = [...this.given.viewers];
    const openNext = async (): Promise<void> => {
      for (let headers = waiting.pop(); headers; headers = waiting.pop()) this.sockets.push(await this.join(headers));
    };
    await Promise.all(Array.from({ length: openedAtOnce }, openNext));
  }

  /** Begins to count anew. */
  forget(): void {
    [this.countedFrom, this.waits, this.bytes, this.heard] = [this.sentAt.length, [], 0, 0];
  }

  /** Sends a post. @returns when it was acknowledged */
  async post(poster: Poster): Promise<void> {
    const number = this.sentAt.length;
    this.sentAt.push(performance.now());
    await poster.post(number);
  }

  /** Waits until everyone heard so many posts since `forget`, or until it is clear that they never will. */
  async hear(posts: number, patienceMs: number): Promise<void> {
    const end = performance.now() + patienceMs;
    while (this.heard < posts * this.size && performance.now() < end) await pause(5);
  }

  close(): void {
    for (const socket of this.sockets) socket.removeAllListeners('end').removeAllListeners('error').destroy();
    for (const poster of this.posters) poster.close();
  }

  private join(headers: Readonly<Record<string, string>>): Promise<Socket> {
    const { port, threadId } = this.given;
    return openThinSocket({
      port,
      threadId,
      headers,
      onEvent: (bytes, from, to) => this.hearOne(bytes, from, to),
      onClose: () => (this.closed += 1),
    });
  }

  private hearOne(bytes: Buffer, from: number, to: number): void {
    const number = markIn(bytes, from, to);
    if (number < this.countedFrom) return;
    this.waits.push(performance.now() - this.sentAt[number]!);
    this.bytes += to - from;
    this.heard += 1;
  }
}
