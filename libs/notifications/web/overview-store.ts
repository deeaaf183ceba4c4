import { computed, inject, linkedSignal, Service } from '@angular/core';
import type { DiscussionPushes, ThreadNotice, ThreadSummaryView } from '@hv/discussions/contracts';
import { afterNotice, afterReading } from '@hv/discussions/web';
import type { NetworkView, SpaceView } from '@hv/networks/contracts';
import { ChosenNetwork, KeptSpaces } from '@hv/networks/web';
import type { GuideView, OverviewView } from '@hv/notifications/contracts';
import { KeptAnswer, Live, SessionStore } from '@hv/platform/web';
import { Subscription } from 'rxjs';
import { NotificationsClient } from './notifications-client';
import { narrowed } from './narrowed-overview';

/** The threads of one space that have something new. */
export interface SpaceNews {
  readonly space: SpaceView;
  readonly threads: readonly ThreadSummaryView[];
}

/**
 * What is new and next for the reader, in the network they have chosen or in all, each in one request; kept, and marked by what is pushed,
 * but never moved.
 */
@Service()
export class OverviewStore {
  private readonly client = inject(NotificationsClient);
  private readonly live = inject(Live);
  private readonly session = inject(SessionStore);
  private readonly spaces = inject(KeptSpaces);
  private readonly chosen = inject(ChosenNetwork);
  /** By the network that was asked for; null for all. */
  private readonly answers = new Map<string | null, KeptAnswer<OverviewView>>();
  private isOpen = false;
  /** How much lies unseen in the inbox, asked for by itself. */
  readonly unseen = new KeptAnswer<number>(() => this.client.unseen());

  /** The answer for the chosen network. */
  readonly kept = computed(() => this.answerFor(this.chosen.id()));
  readonly overview = computed(() => this.kept().value());
  /** All networks of the reader, whichever is chosen; those of the answer before while one is awaited. */
  readonly networks = linkedSignal<readonly NetworkView[] | undefined, readonly NetworkView[]>({
    source: () => this.overview()?.networks,
    computation: (networks, before) => networks ?? before?.value ?? [],
  });
  /** The chosen network; null for all. */
  readonly network = computed(() => this.networks().find(({ id }) => id === this.chosen.id()) ?? null);
  private readonly more = linkedSignal({ source: this.kept, computation: () => false });
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

  /** Narrows it to a network, and asks for that; null for all. */
  choose(networkId: string | null): void {
    const all = this.answers.get(null)?.value();
    if (all && networkId !== null) this.answerFor(networkId).seed(narrowed(all, networkId));
    this.chosen.choose(networkId);
    // A page that is open asks for what is chosen by itself.
    if (!this.isOpen) void this.kept().reload();
  }

  /** Fetches what is chosen now and keeps it live. @returns a function that leaves it */
  open(): () => void {
    const pushes = this.live.channel<object, DiscussionPushes>();
    const until = new Subscription();
    until.add(pushes.on('thread.changed').subscribe((notice) => this.receive(notice)));
    until.add(pushes.on('read').subscribe(({ threadId, seq }) => this.change(threadId, (thread) => afterReading(thread, seq))));
    until.add(pushes.on('standing.changed').subscribe(() => void this.kept().renew()));
    until.add(this.kept().open(this.live));
    this.isOpen = true;
    until.add(() => (this.isOpen = false));
    return () => until.unsubscribe();
  }

  /** Whether the reader has muted where something came: then it is nothing new. */
  isMuted({ id, spaceId }: Pick<ThreadNotice, 'id' | 'spaceId'>): boolean {
    const { muted = [], heard = [] } = this.overview() ?? {};
    return !heard.includes(id) && (muted.includes(id) || muted.includes(spaceId));
  }

  /** What the reader has done of what leads them in; null when they do not want it. */
  takeGuide(guide: GuideView | null): void {
    for (const answer of this.answers.values()) answer.update((overview) => ({ ...overview, guide }));
  }

  private answerFor(networkId: string | null): KeptAnswer<OverviewView> {
    const known = this.answers.get(networkId);
    if (known) return known;
    const answer = new KeptAnswer<OverviewView>(
      () => this.client.overview(networkId),
      (overview) => this.answered(networkId, overview),
    );
    this.answers.set(networkId, answer);
    return answer;
  }

  private answered(networkId: string | null, { networks, spaces }: OverviewView): void {
    this.spaces.know(spaces.map(({ space }) => space));
    if (networkId !== this.chosen.id()) return;
    this.more.set(false);
    // Chosen here by someone else, or before they left it: there is nothing to narrow to.
    if (networkId !== null && !networks.some(({ id }) => id === networkId)) this.choose(null);
  }

  private receive(notice: ThreadNotice): void {
    const mine = notice.byPersonId === this.session.person()?.id;
    const overview = this.overview();
    const known = overview?.unread.find(({ id }) => id === notice.id);
    const here = overview?.spaces.some(({ space }) => space.id === notice.spaceId);
    this.change(notice.id, (thread) => afterNotice(thread, notice, mine));
    if (here && !known && !mine && notice.byPersonId !== null && !this.isMuted(notice)) this.more.set(true);
  }

  private change(threadId: string, change: (thread: ThreadSummaryView) => ThreadSummaryView): void {
    const each = (threads: readonly ThreadSummaryView[]) => threads.map((thread) => (thread.id === threadId ? change(thread) : thread));
    for (const answer of this.answers.values())
      answer.update((overview) => ({ ...overview, unread: each(overview.unread), recent: each(overview.recent) }));
  }
}
