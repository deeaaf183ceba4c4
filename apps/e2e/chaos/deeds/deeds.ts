import { isDeepStrictEqual } from 'node:util';
import { setTimeout as rest } from 'node:timers/promises';
import type { AnyPostView, ThreadView as ReadThread } from '@hv/discussions/contracts';
import type { Chance } from '../chance';
import { checkNumbers } from '../check-thread';
import type { Form } from '../fault';
import { Listener } from '../listener';
import { readAll, type Target } from '../load';
import { Stored } from '../stored';
import type { ThreadHead, ThreadView } from '../thread-view';
import { until } from '../until';
import { checkUnread } from './counts';
import { DeedLog } from './deed-log';
import type { Doer } from './doer';
import { endPauses, expireJobs, makeDue } from './hurry';
import type { Lane } from './lane';
import { type Lanes, layLanes } from './lanes';
import { signInPeople } from './people';
import { checkShown } from './shown';

const settledWithinMs = 60_000;
const caughtUpWithinMs = 40_000;
/** Statuses by which the product says what is so; any other answer is a finding. */
const expected = new Set([0, 200, 201, 204, 404, 412, 503]);

/** People who do everything that can be done in discussions, at once; then all that is stored and shown is compared with what was acknowledged. */
export class Deeds {
  readonly log = new DeedLog();
  readonly listeners: Listener[] = [];
  private readonly threadIds = new Set<string>();
  private readonly stop = new AbortController();
  private readonly giveUp = new AbortController();
  private readonly failures: string[] = [];
  private lanes: Lanes | undefined;
  private readers: readonly Doer[] = [];
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly target: Target,
    private readonly load: Form['load'],
    private readonly chance: Chance,
  ) {}

  /** Signs everyone in, writes what they need, and lets everyone begin. */
  async start(): Promise<void> {
    const people = await signInPeople(this.target.address(0), this.log, this.giveUp.signal);
    this.readers = people.readers;
    // They see both spaces between which threads are moved.
    for (const { client } of [people.readers[0]!, people.steerer, people.orderly]) {
      const listener = new Listener(client, new Map(), this.load.heartbeatMs);
      this.listeners.push(listener);
      listener.open();
    }
    this.lanes = await layLanes(people, this.chance.branch(1), (threadId) => this.meet(threadId));
    this.running = Promise.all(this.lanes.all.map((lane, at) => this.live(lane, this.chance.branch(100 + at))));
  }

  /** Lets the time come of what is to be sent later. */
  async sendWhatWaits(): Promise<void> {
    const ids = this.lanes!.scheduled.makeDue();
    await this.target.withDatabase((url) => reading(url, (stored) => makeDue(stored, ids)));
  }

  /** Waits until something is done again, and everyone who listens is connected. */
  async goesOn(withinMs: number): Promise<void> {
    const { acknowledged } = this.log;
    await until('things are done again', () => this.log.acknowledged > acknowledged + 20 || this.failures.length > 0, withinMs);
    const behind = new Set(this.listeners);
    await until(
      'everyone is current',
      () => {
        for (const listener of behind) if (listener.isCurrent) behind.delete(listener);
        return behind.size === 0;
      },
      withinMs,
      20,
    );
  }

  /** Stops, waits until everything is acknowledged, and checks. @returns what does not hold */
  async settle(): Promise<string[]> {
    this.stop.abort();
    const timer = setTimeout(() => this.giveUp.abort(), settledWithinMs);
    await this.running;
    clearTimeout(timer);
    await this.sendWhatWaits();
    const findings = [...this.failures];
    for (const [status, times] of this.log.answers) if (!expected.has(status)) findings.push(`${times} attempts were answered ${status}`);
    await this.target.withDatabase((url) => reading(url, async (stored) => void findings.push(...(await this.check(stored)))));
    return findings;
  }

  close(): void {
    this.stop.abort();
    this.giveUp.abort();
    for (const listener of this.listeners) listener.close();
  }

  private meet(threadId: string): void {
    this.threadIds.add(threadId);
    for (const listener of this.listeners) listener.follow(threadId);
  }

  private async live(lane: Lane, chance: Chance): Promise<void> {
    try {
      while (!this.stop.signal.aborted) {
        await lane.step();
        await rest(chance.between(0, 2 * this.load.paceMs), undefined, { signal: this.stop.signal }).catch(() => undefined);
      }
    } catch (error) {
      this.failures.push((error as Error).message);
    }
  }

  private async check(stored: Stored): Promise<string[]> {
    const findings = await this.waitForJobs(stored);
    for (const lane of this.lanes!.all) findings.push(...(await lane.check(stored)));
    findings.push(...this.log.checkEvents(await this.events(stored)));
    for (const threadId of this.threadIds) findings.push(...checkNumbers(await stored.thread(threadId)));
    for (const threadId of this.lanes!.common) findings.push(...(await checkShown(this.readers[0]!.client, threadId, stored)));
    for (const reader of this.readers) findings.push(...(await checkUnread(reader.client, stored)));
    return [...findings, ...(await this.checkViews())];
  }

  private async waitForJobs(stored: Stored): Promise<string[]> {
    await expireJobs(stored);
    const rested = async (): Promise<boolean> => {
      await endPauses(stored);
      return Object.values(await stored.backlog()).every((amount) => amount === 0);
    };
    await until('nothing waits', rested, caughtUpWithinMs, 200).catch(() => undefined);
    const { outbox, jobs, failedJobs } = await stored.backlog();
    return outbox + jobs + failedJobs === 0 ? [] : [`${outbox} events are untold, ${jobs} jobs wait and ${failedJobs} have failed`];
  }

  /** What everyone here has left among the events, and how often. */
  private async events(stored: Stored): Promise<Map<string, number>> {
    const rows = await stored.rows<{ one: string; times: number }>(
      `SELECT trim(concat_ws(' ', actor_id, name, object_id, coalesce(payload->>'what', payload->>'kind'))) AS one, count(*)::int AS times
       FROM platform_events WHERE actor_id = ANY($1) AND name LIKE 'discussions.%' AND occurred_at > $2 GROUP BY 1`,
      [this.log.people, this.log.since],
    );
    return new Map(rows.map(({ one, times }) => [one, times]));
  }

  /** Everyone ends with what a fresh read says, by themselves. */
  private async checkViews(): Promise<string[]> {
    const findings = this.listeners.flatMap(({ refusals }) => refusals).map((code) => `a join was refused: ${code}`);
    const { client } = this.readers[0]!;
    for (const threadId of this.threadIds) {
      let lacking = ['a thread could not be read anew'];
      // Read anew each time: what was under way when its sender was given no answer may be stored only now.
      const isCaughtUp = async (): Promise<boolean> => {
        const posts = await readAll(client, threadId);
        const { body } = await client.get<ReadThread>(`/threads/${threadId}`);
        lacking = this.listeners.flatMap(({ views }) => lackOf(views.get(threadId)!, posts, headOf(body)));
        return lacking.length === 0;
      };
      const within = findings.length > 0 ? 1_000 : caughtUpWithinMs;
      await until('everyone has caught up', isCaughtUp, within, 250).catch(() => findings.push(...lacking));
    }
    return findings;
  }
}

const reading = async <Result>(url: string, read: (stored: Stored) => Promise<Result>): Promise<Result> => {
  const stored = await Stored.open(url);
  return read(stored).finally(() => stored.close());
};

const headOf = ({ title, version, kind, pinned, closed, answer, sameHere, mergedInto }: ReadThread): ThreadHead => ({
  title,
  version,
  state: { kind, pinned, closed, answer, sameHere, mergedInto },
});

/** @returns what somebody who listens does not know of a thread, in a sentence */
function lackOf(view: ThreadView, posts: readonly AnyPostView[], head: ThreadHead): string[] {
  const facts = view.facts();
  const other = posts.find((post, at) => !isDeepStrictEqual(post, facts[at]));
  if (other) return [`somebody who listens ends without post ${JSON.stringify(other)}, caught up to change ${view.synced}`];
  if (facts.length > posts.length) return [`somebody who listens ends with ${facts.length} posts instead of ${posts.length}`];
  if (isDeepStrictEqual(view.head, head)) return [];
  return [
    `somebody who listens ends with ${JSON.stringify(view.head)} instead of ${JSON.stringify(head)}, caught up to change ${view.synced}`,
  ];
}
