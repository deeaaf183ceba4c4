import { computed, inject, signal } from '@angular/core';
import type { DiscussionPushes, ThreadFilter, ThreadNotice, ThreadSummaryView } from '@hv/discussions/contracts';
import { KeptList, Live, Outbox, Problem, SessionStore } from '@hv/platform/web';
import { auditTime, filter, Subject, Subscription } from 'rxjs';
import { pendingKinds } from '../thread/pending-posts';
import type { ThreadListScope } from './thread-list-scope';
import { afterReading, afterNotice } from './thread-summary';

/** Pushes say that something came, not what: the words beside a thread are asked for at most this often, ms. With jitter, so that not all readers ask at once. */
const wordsEveryMs = 5_000 + Math.random() * 5_000;

/** The threads of a space or of all one's spaces, all or those that fit a filter, kept after the list is left. Marks what is new where it stands; nothing moves by itself. Create in an injection context. */
export class ThreadListStore {
  private readonly live = inject(Live);
  private readonly outbox = inject(Outbox);
  private readonly session = inject(SessionStore);
  private readonly unknown = signal(0);
  private readonly stirred = new Subject<void>();

  readonly list: KeptList<ThreadSummaryView>;
  readonly threads = computed(() => this.list.items());
  /** How many threads have been started by others and wait to be shown. */
  readonly news = this.unknown.asReadonly();
  /** Threads one has started that the server has not acknowledged. */
  readonly pending = computed(() =>
    this.outbox.entries().filter((entry) => entry.lane === this.scope.lane && entry.kind === pendingKinds.thread),
  );

  constructor(
    private readonly scope: ThreadListScope,
    readonly filter: ThreadFilter | null = null,
  ) {
    this.list = new KeptList(
      (after) => scope.fetch(filter, after),
      (thread) => thread.id,
    );
  }

  /** Fetches the list and keeps it live. @returns a function that leaves it */
  open(): () => void {
    this.unknown.set(0);
    const pushes = this.live.channel<object, DiscussionPushes>();
    const { scope } = this;
    const until = new Subscription();
    until.add(
      pushes
        .on('thread.changed')
        .pipe(filter((notice) => scope.has(notice.spaceId)))
        .subscribe((notice) => this.receive(notice)),
    );
    until.add(pushes.on('thread.gone').subscribe((gone) => scope.has(gone.spaceId) && this.list.remove(gone.id)));
    until.add(pushes.on('read').subscribe(({ threadId, seq }) => this.list.change(threadId, (thread) => afterReading(thread, seq))));
    until.add(
      pushes
        .on('standing.changed')
        .pipe(filter(({ spaceIds }) => spaceIds.some((spaceId) => scope.has(spaceId))))
        .subscribe(() => void this.restart()),
    );
    const started = this.outbox.answers$.pipe(
      filter(({ entry }) => (scope.lane ? entry.lane === scope.lane : entry.kind === pendingKinds.thread)),
    );
    until.add(started.subscribe(() => void this.list.first.renew()));
    until.add(this.stirred.pipe(auditTime(wordsEveryMs)).subscribe(() => void this.fetchWords()));
    until.add(this.list.first.open(this.live));
    until.add(scope.stay(() => void this.list.first.reload()));
    return () => until.unsubscribe();
  }

  /** When somebody last wrote in any thread of the list, ISO 8601; now when there is none. What comes after it was not seen in it. */
  latest(): string {
    const times = (this.threads() ?? []).map(({ lastPostAt }) => lastPostAt);
    return times.length > 0 ? times.reduce((one, other) => (one > other ? one : other)) : new Date().toISOString();
  }

  /** Shows the threads that wait. */
  async showNews(): Promise<void> {
    await this.list.first.renew();
    this.unknown.set(0);
  }

  private receive(notice: ThreadNotice): void {
    if (notice.state?.mergedInto) return this.list.remove(notice.id);
    const mine = notice.byPersonId === this.session.person()?.id;
    const known = this.list.change(notice.id, (thread) => afterNotice(thread, notice, mine));
    // Whether it fits a filter only the server knows: it says so with the words.
    if (!known && !mine && !this.filter && this.threads()) this.unknown.update((count) => Math.max(1, count));
    this.stirred.next();
  }

  /** Much has changed at once: what is new, or how closely one follows. */
  private async restart(): Promise<void> {
    try {
      await this.list.restart();
    } catch (failure) {
      // What stands there is from before; the next visit puts it right.
      if (!(failure instanceof Problem)) throw failure;
    }
  }

  private async fetchWords(): Promise<void> {
    try {
      this.unknown.set(await this.list.refreshInPlace());
    } catch (failure) {
      // The marks are there already; the words come with the next push or visit.
      if (!(failure instanceof Problem)) throw failure;
    }
  }
}
