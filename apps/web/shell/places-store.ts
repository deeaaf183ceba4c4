import { computed, DestroyRef, effect, inject, linkedSignal, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { DiscussionPushes } from '@hv/discussions/contracts';
import type { SpacePushes } from '@hv/networks/contracts';
import { stayInSpace } from '@hv/networks/web';
import type { OverviewSpaceView } from '@hv/notifications/contracts';
import { OverviewStore } from '@hv/notifications/web';
import { Live, SessionStore } from '@hv/platform/web';
import { debounceTime, merge, skip } from 'rxjs';
import { Here } from './here';
import { inOrder } from './space-order';

/** What the rail hears by itself. */
interface PlacesPushes extends Pick<DiscussionPushes, 'thread.changed' | 'read' | 'standing.changed'>, SpacePushes {
  /** `id` is null when they were seen, here or on another device. */
  readonly notification: (told: { readonly id: string | null }) => void;
}

/** How long readings are gathered before the counts are asked for again, ms. */
const settling = 1_500;

/** My places: networks, spaces with what is new in them, and how much lies in the inbox. One answer serves it and the overview. */
@Service()
export class PlacesStore {
  readonly #session = inject(SessionStore);
  readonly #live = inject(Live);
  readonly #overview = inject(OverviewStore);
  readonly #answer = this.#overview.overview;
  /** Spaces where something came since the last answer. */
  readonly #marked = linkedSignal<unknown, ReadonlySet<string>>({ source: this.#answer, computation: () => new Set() });

  /** Why they could not be fetched. */
  readonly failure = computed(() => this.#overview.kept().failure());
  readonly failed = computed(() => this.failure() !== null);
  readonly loading = computed(() => this.#answer() === undefined && !this.failed());
  readonly networks = this.#overview.networks.asReadonly();
  /** The network the places are narrowed to; null for all. */
  readonly network = this.#overview.network;
  readonly unseen = linkedSignal<number | undefined, number>({
    source: () => this.#answer()?.unseenNotifications,
    computation: (unseen, before) => unseen ?? before?.value ?? 0,
  });
  /** The spaces of the chosen network, or all, in order; none that is archived. */
  readonly spaces = computed<readonly OverviewSpaceView[]>(() => {
    const network = this.network();
    const spaces = (this.#answer()?.spaces ?? []).filter(({ space }) => !space.archived && (!network || space.networkId === network.id));
    return inOrder(
      spaces.map((entry) => (this.#marked().has(entry.space.id) ? { ...entry, unreadThreads: Math.max(1, entry.unreadThreads) } : entry)),
    );
  });
  /** Whether anything is new in any space. */
  readonly news = computed(() => this.spaces().some(({ unreadThreads }) => unreadThreads > 0));

  constructor() {
    // The overview asks for itself.
    if (!inject(Here).within('/overblik')) this.reload();
    this.#listen();
    this.#stayInSpaces();
  }

  /** Asks again; what is shown stays until the answer is here. */
  reload(): void {
    void this.#overview.kept().reload();
  }

  /** Narrows the places to a network; null for all. Kept in this browser. */
  choose(networkId: string | null): void {
    this.#overview.choose(networkId);
  }

  #listen(): void {
    const live = this.#live.channel<object, PlacesPushes>();
    const destroyed = inject(DestroyRef);
    live
      .on('thread.changed')
      .pipe(takeUntilDestroyed(destroyed))
      .subscribe((notice) => !this.#overview.isMuted(notice) && this.#mark(notice.spaceId, notice.byPersonId));
    const told$ = live.on('notification');
    told$.pipe(takeUntilDestroyed(destroyed)).subscribe(({ id }) => this.unseen.update((count) => (id === null ? 0 : count + 1)));
    // A push may come twice, and what it tells may be in an answer already.
    told$.pipe(debounceTime(settling), takeUntilDestroyed(destroyed)).subscribe(() => void this.#count());
    merge(
      live.on('read'),
      live.on('standing.changed'),
      live.on('spaces.changed'),
      live.on('network.changed'),
      this.#live.connected$.pipe(skip(1)),
    )
      .pipe(debounceTime(settling), takeUntilDestroyed(destroyed))
      .subscribe(() => this.reload());
  }

  async #count(): Promise<void> {
    if (this.#session.seeAs()) return;
    await this.#overview.unseen.renew();
    this.unseen.update((unseen) => this.#overview.unseen.value() ?? unseen);
  }

  #mark(spaceId: string, byPersonId: string | null): void {
    if (byPersonId !== null && byPersonId !== this.#session.person()?.id) this.#marked.update((marked) => new Set(marked).add(spaceId));
  }

  /** Hears of every space there is a line for. */
  #stayInSpaces(): void {
    const ids = computed(() => (this.#answer()?.spaces ?? []).map(({ space }) => space.id), {
      equal: (one, other) => one.join() === other.join(),
    });
    effect((onCleanup) => {
      const leave = ids().map((spaceId) => stayInSpace(this.#live, spaceId, () => this.reload()));
      onCleanup(() => leave.forEach((out) => out()));
    });
  }
}
