import { setTimeout as rest } from 'node:timers/promises';
import { Client } from '../../client';
import { freePort } from '../../product';
import { residentBytes } from '../../processes';
import { Crowd } from '../crowd';
import type { Fault, Outcome } from '../fault';
import { megabytes, milliseconds } from '../figures';
import { HeldMemory } from '../held-memory';
import { readAll, startThread } from '../load';
import { metric } from '../metrics';
import { ProductTarget } from '../product-target';
import { until } from '../until';

/** What the server may hold more of for those who do not read. */
const mayGrowBytes = 50e6;
const textLength = 12_000;
/** As many as one process of readers can follow. */
const readPerSecond = (readers: number): number => Math.max(2, Math.min(10, 1_000 / readers));
/** While nobody reads: enough to fill what the system holds for each connection, about 4 MB, and then what the server may hold. */
const unreadPerSecond = 20;
const warmUpMs = 6_000;
const settleMs = 3_000;
const heartbeatMs = 30_000;
/** Whoever does not read is found by a full queue, or else by a ping that stays unanswered for 23 s. */
const goneWithinMs = 60_000;

/** A crowd stops reading while posts go on: the server lets it go without filling its memory, and the crowd catches up when it wakes. */
export const slow: Fault = async ({ crowd: count, timed }) => {
  const port = await freePort();
  const target = await ProductTarget.start({ variables: HeldMemory.variables(port) });
  let held: HeldMemory | undefined;
  let crowd: Crowd | undefined;
  try {
    held = await HeldMemory.watch(port);
    const [writer, ...others] = await signIn(target.address());
    const threadId = await startThread(writer!, 'Langsomme læsere');
    const sockets = (): Promise<number> => metric(target.address(), 'helevejen_sockets');
    const flow = new Flow(writer!, threadId, target.pid);
    // What so many changes take by themselves is no growth by sockets.
    flow.perSecond = unreadPerSecond;
    await rest(warmUpMs);
    flow.perSecond = readPerSecond(count);
    crowd = await Crowd.gather(others, threadId, count, heartbeatMs);
    flow.highest();
    await held.highest();
    await rest(settleMs);
    const before = { resident: flow.highest(), held: await held.highest() };
    crowd.signal('SIGSTOP');
    const stopped = performance.now();
    flow.perSecond = unreadPerSecond;
    while ((await sockets()) > 0 && performance.now() - stopped < goneWithinMs) await rest(200);
    const gone = performance.now() - stopped;
    const growth = { resident: flow.highest() - before.resident, held: (await held.highest()) - before.held };
    const tooSlow = await metric(target.address(), 'helevejen_sockets_too_slow');
    flow.perSecond = readPerSecond(count);
    crowd.signal('SIGCONT');
    await until('the crowd comes back', async () => (await sockets()) > 0, 60_000);
    const findings = await flow.stop();
    if (!(await crowd.comesToKnow(await readAll(writer!, threadId), 60_000))) findings.push('the crowd does not end with what is stored');
    if (gone >= goneWithinMs) findings.push('some who did not read were never let go');
    if (timed && tooSlow === 0) findings.push('no queue was ever full: the memory that it may take was not tried');
    if (growth.held > mayGrowBytes) findings.push(`the server held ${megabytes(growth.held)} more`);
    const seen = {
      'all let go after': milliseconds(gone),
      'of them for a full queue': tooSlow,
      'growth of what the server holds': megabytes(growth.held),
      'growth of its resident memory': megabytes(growth.resident),
    };
    return { findings, seen: { ...flow.seen, ...(await endings(crowd)), ...seen } };
  } finally {
    held?.close();
    await crowd?.disperse();
    await target.stop();
  }
};

const signIn = (address: string): Promise<Client[]> =>
  Promise.all(
    ['herning', 'hvidovre', 'randers', 'kolding', 'vejle', 'odense'].map((place) =>
      Client.signIn(address, `projektleder@${place}.example`),
    ),
  );

async function endings(crowd: Crowd): Promise<Outcome['seen']> {
  const { endings: counted } = await crowd.report();
  return {
    'connections ended by': Object.entries(counted)
      .map(([ending, times]) => `${times} × ${ending}`)
      .join(', '),
  };
}

/** Large changes, one after the other, and how much memory the server has meanwhile. */
class Flow {
  private readonly stopped = new AbortController();
  private readonly running: Promise<void>;
  private readonly refused: (number | string)[] = [];
  private post = { id: '', version: 0 };
  private changes = 0;
  private peak = 0;
  perSecond = 1;

  constructor(
    private readonly writer: Client,
    private readonly threadId: string,
    private readonly pid: number,
  ) {
    this.running = this.run();
  }

  get seen(): Outcome['seen'] {
    return { changes: `${this.changes} of ${textLength} characters` };
  }

  /** The most memory since the last time this was asked, bytes. */
  highest(): number {
    const peak = Math.max(this.peak, residentBytes(this.pid));
    this.peak = 0;
    return peak;
  }

  /** @returns what was refused */
  async stop(): Promise<string[]> {
    this.stopped.abort();
    await this.running;
    return this.refused.map((answer) => `a change was answered ${answer}`);
  }

  private async run(): Promise<void> {
    while (!this.stopped.signal.aborted) {
      const began = performance.now();
      await this.change().catch(({ name }: Error) => this.refused.push(`with nothing (${name})`));
      this.peak = Math.max(this.peak, residentBytes(this.pid));
      await rest(Math.max(0, 1_000 / this.perSecond - (performance.now() - began)));
    }
  }

  /** One in ten is a new post, the others edit it: whoever comes back has gaps to fill, but not everything that was said meanwhile. */
  private async change(): Promise<void> {
    const body = { body: { text: `${this.changes} ${'Vi ses på mødet. '.repeat(textLength / 17)}` } };
    const { status, body: post } =
      this.changes % 10 === 0
        ? await this.writer.request<typeof this.post>('POST', `/threads/${this.threadId}/posts`, body)
        : await this.writer.request<typeof this.post>('PATCH', `/posts/${this.post.id}`, body, { 'if-match': `"${this.post.version}"` });
    if (status === 200 || status === 201) this.post = post;
    else this.refused.push(status);
    this.changes += 1;
  }
}
