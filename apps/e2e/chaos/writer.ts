import { randomUUID } from 'node:crypto';
import { setTimeout as rest } from 'node:timers/promises';
import type { Client } from '../client';
import { Chance } from './chance';
import type { Change, Journal } from './journal';
import type { Sender } from './sender';
import { aText } from './texts';

/** A post of one's own, as one knows it. */
interface OwnPost {
  readonly id: string;
  version: number;
  removed: boolean;
}

/** What a writer needs. */
export interface WriterTools {
  readonly client: Client;
  readonly sender: Sender;
  readonly journal: Journal;
  readonly chance: Chance;
  /** Between two changes of a device, ms on average. */
  readonly paceMs: number;
  /** The ids of persons who may be named in a post. */
  readonly others: readonly string[];
}

/** Every so many posts name somebody, which takes another path through the server. */
const namesOneIn = 100;
const devices = 2;

/**
 * A person who posts, edits and removes in one thread, with two devices at once, so that now and then both change the same post.
 * Only their own posts: whatever becomes of one is known from the journal.
 */
export class Writer {
  private readonly own: OwnPost[] = [];
  private readonly tools: WriterTools;
  private readonly threadId: string;
  private written = 0;

  constructor(tools: WriterTools, threadId: string) {
    this.tools = tools;
    this.threadId = threadId;
  }

  /** Writes until it is told to stop, and then until everything is settled. @param giveUp leaves the rest waiting */
  async run(stop: AbortSignal, giveUp: AbortSignal): Promise<void> {
    await Promise.all(Array.from({ length: devices }, (_, device) => this.device(this.tools.chance.branch(device + 1), stop, giveUp)));
  }

  private async device(chance: Chance, stop: AbortSignal, giveUp: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      const change = this.next(chance);
      await this.tools.sender.deliver(change, giveUp);
      this.learn(change);
      await rest(chance.between(0, 2 * this.tools.paceMs), undefined, { signal: stop }).catch(() => undefined);
    }
  }

  private next(chance: Chance): Change {
    const { client, journal, others } = this.tools;
    const known = { threadId: this.threadId, authorId: client.personId, key: randomUUID() };
    const post = chance.next() < 0.4 ? chance.pick(this.own.filter(({ removed }) => !removed)) : undefined;
    if (post && chance.next() < 0.3) return journal.write({ ...known, kind: 'removal', postId: post.id, version: post.version, text: '' });
    const text = aText(chance, `${known.key.slice(0, 8)}/${(this.written += 1)}`);
    if (post) return journal.write({ ...known, kind: 'edit', postId: post.id, version: post.version, text });
    const mentions = chance.between(1, namesOneIn) === 1 ? chance.pick(others) : undefined;
    return journal.write({ ...known, kind: 'post', text, ...(mentions ? { mentions } : {}) });
  }

  private learn({ kind, outcome, taken, postId, code }: Change): void {
    if (kind === 'post') return void (taken && this.own.push({ id: taken.id, version: taken.version ?? 1, removed: false }));
    const post = this.own.find(({ id }) => id === postId)!;
    if ((kind === 'removal' && outcome === 'done') || code === 'discussions.post-removed') post.removed = true;
    // In a conflict one reads what stands there now before going on; the next change is based on that.
    post.version = Math.max(post.version, taken?.version ?? (outcome === 'conflict' ? post.version + 1 : 0));
  }
}
