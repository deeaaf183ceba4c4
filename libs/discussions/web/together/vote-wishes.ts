import { computed, inject, Service } from '@angular/core';
import type { PostView } from '@hv/discussions/contracts';
import { Outbox, type OutboxEntry } from '@hv/platform/web';
import { laneOf } from '../thread/pending-posts';
import { votePath } from './together-client';

const kindInOutbox = 'discussions.vote';

/** What the reader has chosen in polls and the server has not counted yet. The last wish wins, also after the tab was closed. */
@Service()
export class VoteWishes {
  private readonly outbox = inject(Outbox);
  private readonly entries = computed(() => this.outbox.entries().filter(({ kind }) => kind === kindInOutbox));
  private readonly waiting = computed(() => byPost(this.entries().filter(({ state }) => state === 'waiting')));
  private readonly refused = computed(() => byPost(this.entries().filter(({ state }) => state !== 'waiting')));

  /** What is to be counted in a post's poll; undefined when nothing waits. */
  of(postId: string): { readonly optionIds: readonly string[]; readonly attempts: number } | undefined {
    const entry = this.waiting().get(postId);
    return entry && { optionIds: (entry.body as { optionIds: string[] }).optionIds, attempts: entry.attempts };
  }

  /** What could not be counted, until it is acknowledged. */
  refusedOf(postId: string): OutboxEntry | undefined {
    return this.refused().get(postId);
  }

  /** Wishes it from now on; shown when this returns. What was wished before and not sent is not sent any more. */
  wish({ id: postId, threadId }: PostView, optionIds: readonly string[]): void {
    for (const entry of this.entries())
      if (entry.about['postId'] === postId && (entry.attempts === 0 || entry.state !== 'waiting')) this.outbox.discard(entry.id);
    this.outbox.add({
      kind: kindInOutbox,
      lane: laneOf(threadId),
      method: 'PUT',
      path: votePath(postId),
      body: { optionIds },
      about: { postId },
    });
  }

  /** The reader was told why it was not counted. */
  acknowledge({ id }: OutboxEntry): void {
    this.outbox.discard(id);
  }
}

/** The last of each post. */
const byPost = (entries: readonly OutboxEntry[]): ReadonlyMap<string, OutboxEntry> =>
  new Map(entries.map((entry) => [String(entry.about['postId']), entry]));

/** Whether an answer of the outbox is one to a vote in a post's poll. */
export const isVoteIn = ({ kind, about }: OutboxEntry, postId: string): boolean => kind === kindInOutbox && about['postId'] === postId;
