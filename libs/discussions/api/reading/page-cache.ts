import { crc32 } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import {
  pollChanged,
  pollClosed,
  pollVoted,
  postAdded,
  postEdited,
  postHidden,
  postReacted,
  postRemoved,
  postRestored,
  postShown,
  reactionWithdrawn,
  threadChanged,
} from '@hv/discussions/contracts';
import { personErased } from '@hv/identity/contracts';
import { Everywhere, type RecordedEvent, Replicas } from '@hv/platform/api';

/** A thread's newest page, ready to be sent. */
export interface ReadyPage {
  readonly spaceId: string;
  readonly etag: string;
  /** Its JSON; as bytes when many are to read it, so that it is encoded once for them all. */
  readonly body: string | Buffer;
}

const maxBytes = 32_000_000;
/** About twice as many as there is room for. */
const mostRecent = 1_000;

type KeptPage = ReadyPage & { readonly body: Buffer };

interface Load {
  valid: boolean;
  readonly page: Promise<ReadyPage | undefined>;
}

/**
 * Newest pages of threads that are read again and again; a page that is read once is not worth the memory it would move. What was committed before a request is always in its page: a change forgets
 * the page before its writer is answered, and a page that was being read meanwhile is not kept. With several instances nothing is kept,
 * since another's change could arrive late.
 */
@Injectable()
export class PageCache {
  private readonly pages = new Map<string, KeptPage>();
  private readonly loading = new Map<string, Load>();
  /** The threads last read from the database, the latest last. */
  private readonly recent = new Set<string>();
  private bytes = 0;

  constructor(private readonly replicas: Replicas) {}

  /** The page of a thread, kept or read now. */
  get(threadId: string, read: () => Promise<ReadyPage | undefined>): ReadyPage | Promise<ReadyPage | undefined> {
    if (this.replicas.several) return read();
    const kept = this.pages.get(threadId);
    if (kept) return kept;
    return (this.loading.get(threadId) ?? this.load(threadId, read)).page;
  }

  @Everywhere(
    postAdded,
    postEdited,
    postRemoved,
    postRestored,
    postHidden,
    postShown,
    postReacted,
    reactionWithdrawn,
    pollChanged,
    pollVoted,
    pollClosed,
    threadChanged,
  )
  onChanged({ payload }: RecordedEvent<{ threadId: string }>): void {
    this.forget(payload.threadId);
  }

  /** A name stands in any page of theirs. */
  @Everywhere(personErased)
  forgetAll(): void {
    for (const threadId of [...this.pages.keys(), ...this.loading.keys()]) this.forget(threadId);
  }

  private load(threadId: string, read: () => Promise<ReadyPage | undefined>): Load {
    const load: Load = { valid: true, page: read() };
    this.loading.set(threadId, load);
    const again = this.recall(threadId);
    const done = (page?: ReadyPage): void => {
      if (this.loading.get(threadId) === load) this.loading.delete(threadId);
      if (page && load.valid && again) this.keep(threadId, page);
    };
    load.page.then(done, () => done());
    return load;
  }

  /** Remembers that a thread was read. @returns whether it was not long ago too */
  private recall(threadId: string): boolean {
    const again = this.recent.delete(threadId);
    this.recent.add(threadId);
    if (this.recent.size > mostRecent) this.recent.delete(this.recent.values().next().value!);
    return again;
  }

  private forget(threadId: string): void {
    const load = this.loading.get(threadId);
    if (load) load.valid = false;
    this.loading.delete(threadId);
    const kept = this.pages.get(threadId);
    if (!kept) return;
    this.bytes -= kept.body.length;
    this.pages.delete(threadId);
  }

  private keep(threadId: string, page: ReadyPage): void {
    const body = Buffer.from(page.body);
    this.pages.set(threadId, { ...page, body });
    this.bytes += body.length;
    for (const oldest of this.pages.keys()) {
      if (this.bytes <= maxBytes) return;
      this.forget(oldest);
    }
  }
}

/**
 * The entity tag of a page. Whatever is done to its posts raises their highest change number, so that no two states of a thread have the
 * same tag. The checksum is for what has no number: a name that is another now, another release, a database from before a restore.
 * @param change the highest change number of its posts
 */
export const etagOf = (change: number, json: string): string => `"${change}-${crc32(json).toString(36)}"`;
