import { once } from 'node:events';
import { setTimeout as rest } from 'node:timers/promises';
import { until } from './until';

const everyMs = 500;
/** Looking costs the product time: no more than so much of it is taken, as one part of how many. */
const costsOneOf = 10;
/** What is garbage is collected first, so that what is left is what somebody holds. */
const look = `(() => { gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; })()`;

/** What a debugger is answered. */
interface Answer {
  readonly result?: { readonly result?: { readonly value?: number } };
}

/**
 * How much a product holds in its memory, asked of it as a debugger would. Its resident memory would say more about the machine: garbage that
 * waits while others are at work, and freed pages that nobody wants back.
 */
export class HeldMemory {
  private readonly stopped = new AbortController();
  private readonly gone: Promise<never>;
  private failure: unknown;
  private most = 0;

  private constructor(private readonly debugged: WebSocket) {
    this.gone = once(debugged, 'close').then(() => Promise.reject(new Error('the product is gone')));
    this.watch().catch((error: unknown) => (this.failure = error));
  }

  /** What a product is started with so that it can be asked. @param port a free one */
  static variables(port: number): Record<string, string> {
    return { NODE_OPTIONS: `--inspect=127.0.0.1:${port} --expose-gc` };
  }

  /** Begins to look at the product that was given these variables. */
  static async watch(port: number): Promise<HeldMemory> {
    const [process] = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as [{ webSocketDebuggerUrl: string }];
    const debugged = new WebSocket(process.webSocketDebuggerUrl);
    await once(debugged, 'open');
    return new HeldMemory(debugged);
  }

  /** The most that was held since this was asked last, bytes; waits until somebody has looked since then. */
  async highest(): Promise<number> {
    await until('somebody has looked at what the product holds', () => this.most > 0 || this.failure !== undefined, 20_000);
    if (this.failure) throw this.failure;
    const { most } = this;
    this.most = 0;
    return most;
  }

  close(): void {
    this.stopped.abort();
    this.debugged.close();
  }

  private async watch(): Promise<void> {
    while (!this.stopped.signal.aborted) {
      const asked = performance.now();
      this.most = Math.max(this.most, await this.ask());
      await rest(Math.max(everyMs, (costsOneOf - 1) * (performance.now() - asked)));
    }
  }

  private async ask(): Promise<number> {
    const answer = Promise.race([once(this.debugged, 'message'), this.gone]);
    this.debugged.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression: look } }));
    const [{ data }] = (await answer) as [MessageEvent];
    const bytes = (JSON.parse(String(data)) as Answer).result?.result?.value;
    if (bytes === undefined) throw new Error(`the product does not say what it holds: ${String(data)}`);
    return bytes;
  }
}
