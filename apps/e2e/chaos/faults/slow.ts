import { setTimeout as rest } from 'node:timers/promises';
import { Client } from '../../client';
import { residentBytes } from '../../processes';
import { Crowd } from '../crowd';
import type { Fault, Outcome } from '../fault';
import { megabytes, milliseconds } from '../figures';
import { readAll, startThread } from '../load';
import { metric } from '../metrics';
import { ProductTarget } from '../product-target';

const mayGrowBytes = 50e6;
const postLength = 12_000;
/** As many as one process of readers can follow. */
const postsPerSecond = (readers: number): number => Math.max(2, Math.min(10, 1_000 / readers));
const warmUpMs = 6_000;
/** Whoever does not read is found by a full queue, or else by a ping that stays unanswered for 25 s. */
const goneWithinMs = 40_000;

/** A crowd stops reading while posts go on: the server lets it go without filling its memory, and the crowd catches up when it wakes. */
export const slow: Fault = async ({ crowd: count }) => {
  const target = await ProductTarget.start();
  let crowd: Crowd | undefined;
  try {
    const [writer, ...others] = await signIn(target.address());
    const threadId = await startThread(writer!, 'Langsomme læsere');
    crowd = await Crowd.gather(others, threadId, count, 30_000);
    const flow = new Flow(writer!, threadId, target.pid, postsPerSecond(count));
    await rest(warmUpMs);
    const before = flow.highest();
    crowd.signal('SIGSTOP');
    const stopped = performance.now();
    while ((await metric(target.address(), 'helevejen_sockets')) > 0 && performance.now() - stopped < goneWithinMs) await rest(200);
    const gone = performance.now() - stopped;
    const growth = flow.highest() - before;
    crowd.signal('SIGCONT');
    await rest(1_000);
    const findings = await flow.stop();
    await crowd.isCurrent(60_000);
    if (!(await crowd.knows(await readAll(writer!, threadId)))) findings.push('the crowd does not end with what is stored');
    if (gone >= goneWithinMs) findings.push('some who did not read were never let go');
    if (growth > mayGrowBytes) findings.push(`the server grew by ${megabytes(growth)}`);
    return {
      findings,
      seen: { ...flow.seen, ...(await endings(crowd)), 'all let go after': milliseconds(gone), 'growth of the server': megabytes(growth) },
    };
  } finally {
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

/** Large posts, one after the other, and how much memory the server has meanwhile. */
class Flow {
  private readonly stopped = new AbortController();
  private readonly running: Promise<void>;
  private readonly refused: number[] = [];
  private posts = 0;
  private peak = 0;

  constructor(
    private readonly writer: Client,
    private readonly threadId: string,
    private readonly pid: number,
    private readonly perSecond: number,
  ) {
    this.running = this.run();
  }

  get seen(): Outcome['seen'] {
    return { posts: `${this.posts} of ${postLength} characters` };
  }

  /** The most memory since the last time this was asked. */
  highest(): number {
    const peak = Math.max(this.peak, residentBytes(this.pid));
    this.peak = 0;
    return peak;
  }

  /** @returns what was refused */
  async stop(): Promise<string[]> {
    this.stopped.abort();
    await this.running;
    return this.refused.map((status) => `a post was answered ${status}`);
  }

  private async run(): Promise<void> {
    const text = 'Vi ses på mødet. '.repeat(postLength / 17);
    while (!this.stopped.signal.aborted) {
      const { status } = await this.writer.request('POST', `/threads/${this.threadId}/posts`, { body: { text: `${this.posts} ${text}` } });
      if (status !== 201) this.refused.push(status);
      this.posts += 1;
      this.peak = Math.max(this.peak, residentBytes(this.pid));
      await rest(1_000 / this.perSecond);
    }
  }
}
