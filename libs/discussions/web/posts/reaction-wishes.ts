import { computed, inject, Service } from '@angular/core';
import { discussionProblems, type PostView, type ReactionKind } from '@hv/discussions/contracts';
import { Outbox, type OutboxEntry } from '@hv/platform/web';
import { laneOf } from '../thread/pending-posts';
import { reactionPath } from './posts-client';

const kindInOutbox = 'discussions.reaction';
/** Refusals after which there is nothing left to wish. */
const pastWishing = [
  discussionProblems.postRemoved,
  discussionProblems.postNotFound,
  discussionProblems.mayNotWrite,
  discussionProblems.reactionUnknown,
];

/** What the reader wants of reactions and the server does not know yet. The last wish wins. */
@Service()
export class ReactionWishes {
  private readonly outbox = inject(Outbox);
  private readonly waiting = computed(() =>
    this.outbox.entries().filter(({ kind, state }) => kind === kindInOutbox && state === 'waiting'),
  );
  private readonly wished = computed(
    () => new Map(this.waiting().map((entry) => [keyOf(entry), entry.method === 'PUT'] as const)) as ReadonlyMap<string, boolean>,
  );

  /** Whether the reader wants to react so; undefined when it stands as the server has it. */
  of(postId: string, kind: ReactionKind): boolean | undefined {
    return this.wished().get(`${postId} ${kind}`);
  }

  /** Wishes it from now on; shown when this returns. What was wished before and not sent is not sent any more. */
  wish({ id: postId, threadId }: PostView, kind: ReactionKind, wanted: boolean): void {
    for (const entry of this.waiting()) if (keyOf(entry) === `${postId} ${kind}` && entry.attempts === 0) this.outbox.discard(entry.id);
    this.outbox.add({
      kind: kindInOutbox,
      lane: laneOf(threadId),
      method: wanted ? 'PUT' : 'DELETE',
      path: reactionPath(postId, kind),
      about: { postId, kind },
      doneCodes: pastWishing,
    });
  }
}

const keyOf = ({ about }: OutboxEntry): string => `${about['postId']} ${about['kind']}`;
