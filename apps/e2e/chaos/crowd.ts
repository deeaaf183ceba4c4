import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AnyPostView } from '@hv/discussions/contracts';
import type { Client } from '../client';
import { endProcess } from '../product';
import { until } from './until';

/** How a crowd stands. */
interface CrowdReport {
  /** How many are connected and lack nothing they know of. */
  readonly current: number;
  /** Why connections ended, and how often. */
  readonly endings: Readonly<Record<string, number>>;
  /** One for each state of the thread that any of them has. */
  readonly digests: readonly string[];
}

/** Many who listen to one thread, in a process of their own. */
export class Crowd {
  private constructor(
    private readonly child: ChildProcess,
    private readonly threadId: string,
    private readonly count: number,
  ) {}

  /** Starts a crowd; resolves when all of it listens. @param people whose sessions it uses in turn */
  static async gather(people: readonly Client[], threadId: string, count: number, heartbeatMs: number): Promise<Crowd> {
    const child = spawn(process.execPath, ['--no-warnings', 'apps/e2e/chaos/listening-crowd.mjs'], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const crowd = new Crowd(child, threadId, count);
    const sessions = people.map(({ address, cookie, personId }) => ({ address, cookie, personId }));
    await crowd.ask({ people: sessions, count, heartbeatMs });
    await crowd.isCurrent(60_000);
    return crowd;
  }

  /** Waits until everyone is connected and lacks nothing they know of. */
  async isCurrent(withinMs: number): Promise<void> {
    await until('the whole crowd is current', async () => (await this.report()).current === this.count, withinMs, 250);
  }

  report(): Promise<CrowdReport> {
    return this.ask({});
  }

  /** Whether everyone comes to these posts by themselves: the last push may still be under way, and a lost one is found by a heartbeat. */
  async comesToKnow(posts: readonly AnyPostView[], withinMs: number): Promise<boolean> {
    const marks = JSON.stringify(posts.map(({ id, seq, change }) => `${id} ${seq} ${change}`));
    const digest = createHash('sha1').update(marks).digest('hex');
    const known = async (): Promise<boolean> => {
      const { current, digests } = await this.report();
      return current === this.count && digests.length === 1 && digests[0] === digest;
    };
    return until('the whole crowd knows the same', known, withinMs, 250).catch(() => false);
  }

  /** Stops or continues the whole process. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.child.kill(signal);
  }

  async disperse(): Promise<void> {
    await endProcess(this.child, 'SIGKILL');
  }

  private async ask(message: object): Promise<CrowdReport> {
    const answer = once(this.child, 'message');
    this.child.send({ threadId: this.threadId, ...message });
    const [report] = (await answer) as [CrowdReport];
    return report;
  }
}
