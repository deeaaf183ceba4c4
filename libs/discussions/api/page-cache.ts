import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { postAdded, postEdited, postRemoved, threadChanged } from '@hv/discussions/contracts';
import { personErased } from '@hv/identity/contracts';
import { Everywhere, type RecordedEvent, Replicas } from '@hv/platform/api';

/** A thread's newest page, ready to be sent. */
export interface ReadyPage {
  readonly spaceId: string;
  /** Says by its content alone whether it is the same. */
  readonly etag: string;
  readonly json: string;
}

const maxBytes = 32_000_000;

interface Load {
  valid: boolean;
  readonly page: Promise<ReadyPage | undefined>;
}

/**
 * Newest pages of threads that are read again and again. What was committed before a request is always in its page: a change forgets
 * the page before its writer is answered, and a page that was being read meanwhile is not kept. With several instances nothing is kept,
 * since another's change could arrive late.
 */
@Injectable()
export class PageCache {
  private readonly pages = new Map<string, ReadyPage>();
  private readonly loading = new Map<string, Load>();
  private bytes = 0;

  constructor(private readonly replicas: Replicas) {}

  /** The page of a thread, kept or read now. */
  get(threadId: string, read: () => Promise<ReadyPage | undefined>): ReadyPage | Promise<ReadyPage | undefined> {
    if (this.replicas.several) return read();
    const kept = this.pages.get(threadId);
    if (kept) return kept;
    return (this.loading.get(threadId) ?? this.load(threadId, read)).page;
  }

  @Everywhere(postAdded)
  forgetAdded({ payload }: RecordedEvent<{ threadId: string }>): void {
    this.forget(payload.threadId);
  }

  @Everywhere(postEdited)
  forgetEdited({ payload }: RecordedEvent<{ threadId: string }>): void {
    this.forget(payload.threadId);
  }

  @Everywhere(postRemoved)
  forgetRemoved({ payload }: RecordedEvent<{ threadId: string }>): void {
    this.forget(payload.threadId);
  }

  @Everywhere(threadChanged)
  forgetChanged({ payload }: RecordedEvent<{ threadId: string }>): void {
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
    const done = (page?: ReadyPage): void => {
      if (this.loading.get(threadId) === load) this.loading.delete(threadId);
      if (page && load.valid) this.keep(threadId, page);
    };
    load.page.then(done, () => done());
    return load;
  }

  private forget(threadId: string): void {
    const load = this.loading.get(threadId);
    if (load) load.valid = false;
    this.loading.delete(threadId);
    const kept = this.pages.get(threadId);
    if (!kept) return;
    this.bytes -= kept.json.length;
    this.pages.delete(threadId);
  }

  private keep(threadId: string, page: ReadyPage): void {
    this.pages.set(threadId, page);
    this.bytes += page.json.length;
    for (const oldest of this.pages.keys()) {
      if (this.bytes <= maxBytes) return;
      this.forget(oldest);
    }
  }
}

/** The entity tag of a page: a hash of all that is sent. */
export const etagOf = (json: string): string => `"${createHash('sha1').update(json).digest('base64url')}"`;
