import { computed, inject, Service, signal } from '@angular/core';
import type { DiscussionPushes, ThreadNotice, ThreadSummaryView } from '@hv/discussions/contracts';
import { afterNotice, afterReading } from '@hv/discussions/web';
import { KeptAnswer, KeptSpaces } from '@hv/networks/web';
import type { SpaceView } from '@hv/networks/contracts';
import type { OverviewView } from '@hv/notifications/contracts';
import { Live, SessionStore } from '@hv/platform/web';
import { Subscription } from 'rxjs';
import { NotificationsClient } from './notifications-client';

/** The threads of one space that have something new. */
export interface SpaceNews {
  readonly space: SpaceView;
  readonly threads: readonly ThreadSummaryView[];
}

/** What is new and next for the reader, in one request; kept, and marked by what is pushed, but never moved. */
@Service()
export class OverviewStore {
  private readonly client = inject(NotificationsClient);
  private readonly live = inject(Live);
  private readonly session = inject(SessionStore);
  private readonly spaces = inject(KeptSpaces);
  private readonly more = signal(false);

  readonly kept = new KeptAnswer<OverviewView>(
    () => this.client.overview(),
    (overview) => {
      this.more.set(false);
      this.spaces.know(overview.spaces.map(({ space }) => space));
    },
  );
  readonly overview = this.kept.value;
  /** Whether something has come that is not shown yet. */
  readonly hasMore = this.more.asReadonly();
  /** What is new, by space: the space with the latest first. */
  readonly news = computed<readonly SpaceNews[]>(() => {
    const overview = this.overview();
    if (!overview) return [];
    const bySpace = Map.groupBy(overview.unread, (thread) => thread.spaceId);
    return [...bySpace].flatMap(([spaceId, threads]) => {
      const found = overview.spaces.find(({ space }) => space.id === spaceId);
      return found ? [{ space: found.space, threads }] : [];
    });
  });
  readonly unreadCount = computed(() => this.overview()?.unread.filter(({ unread }) => unread > 0).length ?? 0);

  /** Fetches it and keeps it live. @returns a function that leaves it */
  open(): () => void {
    const pushes = this.live.channel<object, DiscussionPushes>();
    const until = new Subscription();
    until.add(pushes.on('thread.changed').subscribe((notice) => this.receive(notice)));
    until.add(pushes.on('read').subscribe(({ threadId, seq }) => this.change(threadId, (thread) => afterReading(thread, seq))));
    until.add(this.kept.open(this.live));
    return () => until.unsubscribe();
  }

  private receive(notice: ThreadNotice): void {
    const mine = notice.byPersonId === this.session.person()?.id;
    const known = this.overview()?.unread.find(({ id }) => id === notice.id);
    this.change(notice.id, (thread) => afterNotice(thread, notice, mine));
    if (!known && !mine && notice.byPersonId !== null) this.more.set(true);
  }

  private change(threadId: string, change: (thread: ThreadSummaryView) => ThreadSummaryView): void {
    const each = (threads: readonly ThreadSummaryView[]) => threads.map((thread) => (thread.id === threadId ? change(thread) : thread));
    this.kept.update((overview) => ({ ...overview, unread: each(overview.unread), recent: each(overview.recent) }));
  }
}
