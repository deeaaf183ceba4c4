import { computed, inject, Service } from '@angular/core';
import { discussionProblems, type ThreadView } from '@hv/discussions/contracts';
import { Outbox } from '@hv/platform/web';
import { filter, map, type Observable } from 'rxjs';
import { markPath } from '../steering/steering-client';

const kindInOutbox = 'discussions.same-here';
/** Refusals after which there is nothing left to wish. */
const pastWishing = [
  discussionProblems.threadNotFound,
  discussionProblems.threadMerged,
  discussionProblems.mayNotWrite,
  discussionProblems.notToSameHere,
];

/** Which questions the reader wants answered too, as far as the server does not know yet. The last wish wins. */
@Service()
export class SameHereWishes {
  private readonly outbox = inject(Outbox);
  private readonly waiting = computed(() =>
    this.outbox.entries().filter(({ kind, state }) => kind === kindInOutbox && state === 'waiting'),
  );

  /** Whether the reader wants to know too; undefined when it stands as the server has it. */
  of(threadId: string): boolean | undefined {
    const last = this.waiting().findLast(({ about }) => about['threadId'] === threadId);
    return last && last.method === 'PUT';
  }

  /** A thread each time that the server took a wish for it; null when there was nothing left to wish. */
  answersFor(threadId: () => string): Observable<ThreadView | null> {
    return this.outbox.answers$.pipe(
      filter(({ entry: { kind, about } }) => kind === kindInOutbox && about['threadId'] === threadId()),
      map(({ answer }) => (answer && typeof answer === 'object' && 'sameHere' in answer ? (answer as ThreadView) : null)),
    );
  }

  /** Wishes it from now on; shown when this returns. What was wished before and not sent is not sent any more. */
  wish(threadId: string, said: boolean): void {
    for (const { id, about, attempts } of this.waiting()) if (about['threadId'] === threadId && attempts === 0) this.outbox.discard(id);
    this.outbox.add({
      kind: kindInOutbox,
      lane: `same-here:${threadId}`,
      method: said ? 'PUT' : 'DELETE',
      path: markPath(threadId, 'same-here'),
      about: { threadId },
      doneCodes: pastWishing,
    });
  }
}
