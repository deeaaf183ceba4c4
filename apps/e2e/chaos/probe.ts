import { setTimeout as rest } from 'node:timers/promises';
import type { Client } from '../client';

/** Asks the product something that needs its database, all the time, and notes how it answers. */
export class Probe {
  private readonly stopped = new AbortController();
  private readonly running: Promise<void>;
  private readonly answers = new Map<string, number>();
  private downSince: number | undefined;
  /** Each time it was away: how long, ms. */
  readonly outages: number[] = [];
  /** The slowest answer, whatever it was, ms. */
  slowestMs = 0;

  constructor(
    private readonly client: Client,
    private readonly path: string,
    private readonly everyMs = 20,
  ) {
    this.running = this.ask();
  }

  /** @returns what it was answered that it should not have been */
  async stop(): Promise<string[]> {
    this.stopped.abort();
    await this.running;
    const wrong = [...this.answers].filter(([answer]) => answer !== '200' && answer !== '503 with Retry-After');
    return wrong.map(([answer, times]) => `${times} reads meanwhile were answered ${answer}`);
  }

  /** How often it was answered as it should be. */
  get answered(): number {
    return this.answers.get('200') ?? 0;
  }

  /** How often it was answered how. */
  get summary(): string {
    return [...this.answers].map(([answer, times]) => `${times} × ${answer}`).join(', ');
  }

  private async ask(): Promise<void> {
    while (!this.stopped.signal.aborted) {
      const asked = performance.now();
      const answer = await this.client.get(this.path).then(
        ({ status, headers }) => (status === 503 && headers.has('retry-after') ? '503 with Retry-After' : String(status)),
        (error: Error) => `with nothing (${error.name})`,
      );
      this.note(answer, asked);
      await rest(this.everyMs);
    }
  }

  private note(answer: string, asked: number): void {
    const now = performance.now();
    this.slowestMs = Math.max(this.slowestMs, now - asked);
    this.answers.set(answer, (this.answers.get(answer) ?? 0) + 1);
    if (answer !== '200') this.downSince ??= asked;
    else if (this.downSince !== undefined) {
      this.outages.push(now - this.downSince);
      this.downSince = undefined;
    }
  }
}
