import { inject, Service } from '@angular/core';
import type { AnyPostView, ThreadView } from '@hv/discussions/contracts';
import { Copies, type CopyFacts, KeptPictures, OfflineShell } from '@hv/platform/web';
import { picturesIn } from './pictures-in';

const kind = 'thread';
/** Of one thread at most so many posts are kept: those around what was read. */
const mostPosts = 100;

/** What a list of kept threads shows. */
export interface CopiedThread {
  readonly spaceId: string;
  readonly title: string;
  readonly posts: number;
}

/** A thread as it stood here when it was last open. */
export interface ThreadCopy {
  readonly thread: ThreadView;
  /** Ascending, without a hole. */
  readonly posts: readonly AnyPostView[];
}

/** The threads one has opened, kept in this browser to be read without a network, with the pictures in them. */
@Service()
export class ThreadCopies {
  private readonly copies = inject(Copies);
  private readonly pictures = inject(KeptPictures);
  private readonly shell = inject(OfflineShell);

  /** @param seq what is being read: the posts nearest to it are kept */
  async keep(thread: ThreadView, posts: readonly AnyPostView[], seq: number): Promise<void> {
    const at = Math.max(
      0,
      posts.findIndex((post) => post.seq >= seq),
    );
    const from = Math.max(0, Math.min(at - mostPosts / 2, posts.length - mostPosts));
    const nearest = posts.slice(from, from + mostPosts);
    const about: CopiedThread = { spaceId: thread.spaceId, title: thread.title, posts: nearest.length };
    await this.copies.keep(kind, thread.id, about, { thread, posts: nearest } satisfies ThreadCopy);
    this.shell.keep();
    await this.pictures.keep(picturesIn(nearest));
  }

  /** @returns undefined when it was never opened here */
  read(threadId: string): Promise<{ readonly at: number; readonly body: ThreadCopy } | undefined> {
    return this.copies.read<ThreadCopy>(kind, threadId);
  }

  /** The threads that can be read, the latest first. */
  list(): Promise<readonly CopyFacts<CopiedThread>[]> {
    return this.copies.list<CopiedThread>(kind);
  }

  /** It is there no more, or not for this reader. */
  async forget(threadId: string): Promise<void> {
    const copy = await this.read(threadId);
    await Promise.all([this.copies.forget(kind, threadId), this.pictures.forget(picturesIn(copy?.body.posts ?? []))]);
  }
}
