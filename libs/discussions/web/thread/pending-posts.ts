import { computed, type Signal } from '@angular/core';
import { discussionProblems, type NewPoll, type PostView } from '@hv/discussions/contracts';
import type { Outbox, OutboxEntry } from '@hv/platform/web';
import type { RichTextDocument } from '@hv/platform/contracts';
import { discussionPaths } from './discussions-client';

/** The kinds of things that discussions put into the outbox. */
export const pendingKinds = {
  thread: 'discussions.thread',
  post: 'discussions.post',
  edit: 'discussions.post-edit',
  removal: 'discussions.post-removal',
} as const;

/** How long a removal can be undone, ms. It is not sent before. */
export const undoMs = 30_000;

export const laneOf = (threadId: string): string => `thread:${threadId}`;

export const spaceLaneOf = (spaceId: string): string => `space:${spaceId}`;

/** What one has written, changed or removed in a thread and the server has not acknowledged. */
export class PendingPosts {
  private readonly entries: Signal<readonly OutboxEntry[]>;
  /** New posts, in the order they were written. */
  readonly posts: Signal<readonly OutboxEntry[]>;
  /** The latest edit of a post, by its id. */
  readonly edits: Signal<ReadonlyMap<string, OutboxEntry>>;
  readonly removals: Signal<ReadonlyMap<string, OutboxEntry>>;
  /** What a post was called while it was pending, by its id: so that it stays the same line when it is acknowledged. */
  readonly formerKeys = new Map<string, string>();

  constructor(
    private readonly outbox: Outbox,
    private readonly threadId: string,
  ) {
    this.entries = computed(() => outbox.entries().filter((entry) => entry.lane === laneOf(threadId)));
    this.posts = computed(() => this.entries().filter((entry) => entry.kind === pendingKinds.post));
    this.edits = computed(() => this.byPost(pendingKinds.edit));
    this.removals = computed(() => this.byPost(pendingKinds.removal));
  }

  /** @param afterSeq the last post there was when it was written @param poll what it asks its readers to choose between */
  add(body: RichTextDocument, afterSeq: number, poll?: NewPoll | null): void {
    const { threadId } = this;
    const about = { threadId, afterSeq };
    this.outbox.add({
      kind: pendingKinds.post,
      lane: laneOf(threadId),
      method: 'POST',
      path: discussionPaths.posts(threadId),
      body: poll ? { body, poll } : { body },
      about,
    });
  }

  /** @param version the version that the edit is based on */
  edit(post: PostView, body: RichTextDocument, version: number): void {
    this.outbox.add({
      ...this.change(post, pendingKinds.edit),
      method: 'PATCH',
      body: { body },
      version,
      sourcePath: discussionPaths.source(post.id),
    });
  }

  /** Removes a post, unless it is undone in time. */
  remove(post: PostView): void {
    this.outbox.add({
      ...this.change(post, pendingKinds.removal),
      method: 'DELETE',
      doneCodes: [discussionProblems.postRemoved, discussionProblems.postNotFound],
      notBefore: Date.now() + undoMs,
    });
  }

  undoRemoval(postId: string): void {
    const entry = this.removals().get(postId);
    if (entry) this.outbox.discard(entry.id);
  }

  /** The thread is left: what could be undone no longer can, so it is done. @param leaving whether the page itself goes */
  finishRemovals(leaving: boolean): void {
    for (const entry of this.removals().values()) this.outbox.hurry(entry.id, leaving);
  }

  /** Notes which post an entry has become. */
  became(entry: OutboxEntry, postId: string): void {
    if (entry.kind === pendingKinds.post) this.formerKeys.set(postId, entry.id);
  }

  private change(post: PostView, kind: string) {
    const about = { threadId: this.threadId, postId: post.id };
    return { kind, lane: laneOf(this.threadId), path: discussionPaths.post(post.id), version: post.version, about };
  }

  private byPost(kind: string): ReadonlyMap<string, OutboxEntry> {
    return new Map(this.entries().flatMap((entry) => (entry.kind === kind ? [[String(entry.about['postId']), entry] as const] : [])));
  }
}
