import { isDeepStrictEqual } from 'node:util';
import type { AnyPostView, PostPageView } from '@hv/discussions/contracts';
import { Client } from '../client';
import { Chance } from './chance';
import { checkThread } from './check-thread';
import { endPauses } from './deeds/hurry';
import { Journal } from './journal';
import { Listener } from './listener';
import { Sender } from './sender';
import { Stored } from './stored';
import { ThreadView } from './thread-view';
import { until } from './until';
import { Writer } from './writer';

/** What the load runs against. */
export interface Target {
  /** Where the nth person finds the product. */
  address(person: number): string;
  /** The database as the role that owns the tables. */
  withDatabase<Result>(read: (ownerUrl: string) => Promise<Result>): Promise<Result>;
}

/** How much goes on. */
export interface LoadSize {
  readonly writers: number;
  readonly listeners: number;
  readonly threads: number;
  /** Between two changes of a writer's device in a thread, ms on average. */
  readonly paceMs: number;
  readonly heartbeatMs: number;
}

const emails = [
  'herning',
  'hvidovre',
  'randers',
  'kolding',
  'vejle',
  'odense',
  'viborg',
  'esbjerg',
  'nyborg',
  'koge',
  'roskilde',
  'holbaek',
].map((place) => `projektleder@${place}.example`);
/** Statuses by which the product says what is so; any other answer is a finding. */
const expected = new Set([0, 200, 201, 409, 412, 429, 503]);
const settledWithinMs = 90_000;

/** People who write in threads and others who follow them, until they are told to stop; then what they know is compared with what is stored. */
export class Load {
  readonly journal = new Journal();
  readonly listeners: Listener[] = [];
  readonly threadIds: string[] = [];
  readonly clients: Client[] = [];
  private readonly stop = new AbortController();
  private readonly giveUp = new AbortController();
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly target: Target,
    private readonly size: LoadSize,
    private readonly chance: Chance,
  ) {}

  /** Signs everyone in, starts the threads, and lets everyone begin. */
  async start(): Promise<void> {
    const { writers, listeners, threads, heartbeatMs } = this.size;
    const people = emails.slice(0, Math.max(writers, 2));
    this.clients.push(...(await Promise.all(people.map((email, person) => Client.signIn(this.target.address(person), email)))));
    for (let number = 0; number < threads; number += 1) this.threadIds.push(await startThread(this.clients[0]!, `Prøve ${number + 1}`));
    for (let number = 0; number < listeners; number += 1) this.listen(this.clients[number % this.clients.length]!, heartbeatMs);
    await this.everyoneCatchesUp(60_000);
    this.running = Promise.all(this.clients.slice(0, writers).map((client, number) => this.write(client, number)));
  }

  /** Someone more who follows all threads. */
  listen(client: Client, heartbeatMs = this.size.heartbeatMs): Listener {
    const listener = new Listener(client, new Map(this.threadIds.map((id) => [id, new ThreadView()])), heartbeatMs);
    this.listeners.push(listener);
    listener.open();
    return listener;
  }

  /** Waits until each who listens has been current once: all at the same moment they may never be while others write. */
  async everyoneCatchesUp(withinMs: number): Promise<void> {
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

  /** Stops writing, waits until everything is acknowledged and everyone has caught up, and checks. @returns what does not hold */
  async settle(allowed: readonly number[] = []): Promise<string[]> {
    this.stop.abort();
    const timer = setTimeout(() => this.giveUp.abort(), settledWithinMs);
    await this.running;
    clearTimeout(timer);
    const findings = this.checkAnswers(new Set([...expected, ...allowed]));
    findings.push(...(await this.checkViews()));
    await this.target.withDatabase(async (url) => {
      const stored = await Stored.open(url);
      findings.push(...(await this.checkStored(stored)));
      await stored.close();
    });
    return findings;
  }

  close(): void {
    this.stop.abort();
    this.giveUp.abort();
    for (const listener of this.listeners) listener.close();
  }

  private async write(client: Client, number: number): Promise<void> {
    const { journal } = this;
    const others = this.clients.map(({ personId }) => personId).filter((id) => id !== client.personId);
    await Promise.all(
      this.threadIds.map((threadId, thread) => {
        const sender = new Sender(client);
        // As in the browser: a connection that stands again ends all pauses.
        for (const listener of this.listeners) if (listener.client === client) listener.socket.on('connect', () => sender.wake());
        const chance = this.chance.branch(number * this.threadIds.length + thread);
        const writer = new Writer({ client, sender, journal, chance, paceMs: this.size.paceMs, others }, threadId);
        return writer.run(this.stop.signal, this.giveUp.signal);
      }),
    );
  }

  private checkAnswers(allowed: ReadonlySet<number>): string[] {
    const findings = [...this.journal.statuses()]
      .filter(([status]) => !allowed.has(status))
      .map(([status, times]) => `${times} changes were answered ${status}`);
    const { waiting } = this.journal;
    if (waiting.length > 0) findings.push(`${waiting.length} changes were never acknowledged`);
    const refused = this.journal.changes.filter(({ outcome, code }) => outcome === 'refused' && code !== 'discussions.post-removed');
    for (const { kind, code } of refused) findings.push(`a ${kind} was refused: ${code}`);
    for (const { refusals } of this.listeners) for (const code of refusals) findings.push(`a join was refused: ${code}`);
    return findings;
  }

  /** Everyone ends with what a fresh read says, by themselves: no one is told to look. */
  private async checkViews(): Promise<string[]> {
    const findings: string[] = [];
    for (const threadId of this.threadIds) {
      let behind = this.listeners.length;
      // Read anew each time: what was under way when its sender was given no answer may be stored only now.
      const isCaughtUp = async (): Promise<boolean> => {
        const fresh = await readAll(this.clients[0]!, threadId);
        behind = this.listeners.filter(({ views }) => !isDeepStrictEqual(views.get(threadId)!.facts(), fresh)).length;
        return behind === 0;
      };
      const caughtUp = await until('everyone has caught up', isCaughtUp, this.size.heartbeatMs + 45_000, 250).catch(() => undefined);
      if (!caughtUp) findings.push(`${behind} of ${this.listeners.length} who follow a thread do not end with what is stored`);
    }
    return findings;
  }

  private async checkStored(stored: Stored): Promise<string[]> {
    const findings: string[] = [];
    const rested = async (): Promise<boolean> => {
      await endPauses(stored);
      return Object.values(await stored.backlog()).every((amount) => amount === 0);
    };
    await until('nothing waits', rested, 60_000, 200).catch(() => undefined);
    const { outbox, jobs, failedJobs } = await stored.backlog();
    if (outbox + jobs + failedJobs > 0) findings.push(`${outbox} events are untold, ${jobs} jobs wait and ${failedJobs} have failed`);
    for (const threadId of this.threadIds) findings.push(...checkThread(await stored.thread(threadId), this.journal.of(threadId)));
    return findings;
  }
}

/** Starts a thread that everyone of the network sees. @returns its id */
export async function startThread(client: Client, title: string): Promise<string> {
  const spaces = await client.get<{ items: { id: string; name: string }[] }>('/spaces?limit=200');
  const spaceId = spaces.body.items.find(({ name }) => name === 'Hele netværket')!.id;
  const { body } = await client.request<{ id: string }>('POST', `/spaces/${spaceId}/threads`, { title, body: { text: 'Begyndelsen' } });
  return body.id;
}

/** Every post of a thread, read afresh. */
export async function readAll(client: Client, threadId: string): Promise<AnyPostView[]> {
  const posts: AnyPostView[] = [];
  for (let after: number | null = 0; after !== null;) {
    const { body }: { body: PostPageView } = await client.get<PostPageView>(`/threads/${threadId}/posts?limit=200&after=${after}`);
    posts.push(...body.items);
    after = body.next;
  }
  return posts;
}
