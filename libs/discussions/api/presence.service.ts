import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { LivePerson } from '@hv/discussions/contracts';
import { Database, type LiveCaller, LiveServer, Log, statement, type Topic } from '@hv/platform/api';

/** Arrivals and departures are told of together, at most this often a thread. */
const tellEveryMs = 1_000;
/** More people than this are told of as a number. */
const shownPeople = 50;

const names = statement<LivePerson>('presence_names', `SELECT id, name FROM identity_persons WHERE id = ANY($1::uuid[])`);

/** Who has a thread open, and who is typing: told to those who have it open too, and kept nowhere. */
@Injectable()
export class PresenceService implements OnApplicationShutdown {
  private readonly spaceOf = new Map<string, string>();
  private readonly waiting = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly live: LiveServer,
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  /** Someone came to a thread. */
  changed(threadId: string, spaceId: string): void {
    this.spaceOf.set(threadId, spaceId);
    if (this.waiting.has(threadId)) return;
    this.waiting.set(threadId, setTimeout(() => void this.tellOrTryAgain(threadId, spaceId), tellEveryMs).unref());
  }

  /** Someone left a thread. */
  left(threadId: string): void {
    const spaceId = this.spaceOf.get(threadId);
    if (spaceId) this.changed(threadId, spaceId);
  }

  /** A socket closed. */
  gone(caller: LiveCaller): void {
    for (const threadId of caller.heard('thread')) this.left(threadId);
  }

  /** Someone is typing in a thread. */
  async typing(caller: LiveCaller, threadId: string): Promise<void> {
    const spaceId = this.spaceOf.get(threadId);
    const [person] = await this.database.run(names, [[caller.actor.personId]]);
    if (spaceId && person)
      await this.live.whisper({ kind: 'thread', id: threadId, spaceId }, 'typing', { threadId, person }, caller.socketId);
  }

  onApplicationShutdown(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
  }

  /** Nobody waits for this, so nobody else would hear of a database that is away. */
  private async tellOrTryAgain(threadId: string, spaceId: string): Promise<void> {
    this.waiting.delete(threadId);
    try {
      await this.tell(threadId, spaceId);
    } catch (error) {
      this.log.warn({ error, threadId }, 'who reads a thread could not be told; it is tried again');
      this.changed(threadId, spaceId);
    }
  }

  private async tell(threadId: string, spaceId: string): Promise<void> {
    const topic: Topic = { kind: 'thread', id: threadId, spaceId };
    const present = await this.live.listening(topic);
    if (present.length === 0) {
      // Who came while this was read is told of next.
      if (!this.waiting.has(threadId)) this.spaceOf.delete(threadId);
      return;
    }
    const people = await this.database.run(names, [present.slice(0, shownPeople)]);
    await this.live.whisper(topic, 'presence', { threadId, people, total: present.length });
  }
}
