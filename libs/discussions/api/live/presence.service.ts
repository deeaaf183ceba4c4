import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type LivePerson, presenceChosen, threadMoved } from '@hv/discussions/contracts';
import { Database, Everywhere, type LiveCaller, LiveServer, Log, type RecordedEvent, statement, type Topic } from '@hv/platform/api';

/** Arrivals and departures are told of together, at most this often a thread. */
const tellEveryMs = 1_000;
/** More people than this are told of as a number. */
const shownPeople = 50;

/** Those who let themselves be seen, and how many they are. $1 persons, $2 at most */
const names = statement<LivePerson & { readonly total: number }>(
  'presence_names',
  `SELECT id, name, count(*) OVER ()::integer AS total FROM identity_persons p
   WHERE id = ANY($1::uuid[]) AND NOT EXISTS (SELECT FROM discussions_unseen u WHERE u.person_id = p.id)
   ORDER BY array_position($1::uuid[], id) LIMIT $2`,
);

/** Who has a thread open, and who is typing: told to those who have it open too, and kept nowhere. */
@Injectable()
export class PresenceService implements OnApplicationShutdown {
  private readonly spaceOf = new Map<string, string>();
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  /** The sockets here that hear a thread, by person. */
  private readonly callersOf = new Map<string, Set<LiveCaller>>();

  constructor(
    private readonly live: LiveServer,
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  /** Someone came to a thread by a socket. */
  came(caller: LiveCaller, threadId: string, spaceId: string): void {
    const { personId } = caller.actor;
    this.callersOf.set(personId, (this.callersOf.get(personId) ?? new Set()).add(caller));
    this.changed(threadId, spaceId);
  }

  /** Someone chose whether they are seen: where they are now, the others are told anew. */
  @Everywhere(presenceChosen)
  chosen({ payload }: RecordedEvent<{ personId: string }>): void {
    for (const caller of this.callersOf.get(payload.personId) ?? []) for (const threadId of caller.heard('thread')) this.left(threadId);
  }

  /** Who is in a thread may be others than before. */
  changed(threadId: string, spaceId: string): void {
    this.spaceOf.set(threadId, spaceId);
    if (this.waiting.has(threadId)) return;
    this.waiting.set(
      threadId,
      setTimeout(() => void this.tellOrTryAgain(threadId, this.spaceOf.get(threadId) ?? spaceId), tellEveryMs).unref(),
    );
  }

  /** Someone left a thread. */
  left(threadId: string): void {
    const spaceId = this.spaceOf.get(threadId);
    if (spaceId) this.changed(threadId, spaceId);
  }

  /** A socket closed. */
  gone(caller: LiveCaller): void {
    const { personId } = caller.actor;
    const callers = this.callersOf.get(personId);
    if (callers?.delete(caller) && callers.size === 0) this.callersOf.delete(personId);
    for (const threadId of caller.heard('thread')) this.left(threadId);
  }

  /** Someone is typing in a thread. */
  async typing(caller: LiveCaller, threadId: string): Promise<void> {
    const spaceId = this.spaceOf.get(threadId);
    const [shown] = await this.database.run(names, [[caller.actor.personId], 1]);
    if (!spaceId || !shown) return;
    const person: LivePerson = { id: shown.id, name: shown.name };
    await this.live.whisper({ kind: 'thread', id: threadId, spaceId }, 'typing', { threadId, person }, caller.socketId);
  }

  /** The thread stands in another space: who reads along there is told of anew. */
  @Everywhere(threadMoved)
  onMoved({ payload: { threadId, toSpaceId } }: RecordedEvent<{ threadId: string; toSpaceId: string }>): void {
    if (this.spaceOf.has(threadId)) this.changed(threadId, toSpaceId);
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
    const shown = await this.database.run(names, [present, shownPeople]);
    const people = shown.map(({ id, name }): LivePerson => ({ id, name }));
    await this.live.whisper(topic, 'presence', { threadId, people, total: shown[0]?.total ?? 0 });
  }
}
