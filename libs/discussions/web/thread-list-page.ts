import { Component, computed, effect, inject, Injector, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { followSpaceTitle, KeptSpaces, SpaceFrame } from '@hv/networks/web';
import { Outbox, Problem, ProblemText, type OutboxEntry } from '@hv/platform/web';
import { Button, EmptyState, Icon, Notice, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { filterOfWord } from './filter-words';
import { KeptThreadLists } from './kept-thread-lists';
import { PendingThread } from './pending-thread';
import { prefetchThread } from './prefetch-thread';
import { ReadingAll } from './reading-all';
import { SpaceLevelSetting } from './space-level';
import { SpaceStandings } from './space-standings';
import { ThreadFilters } from './thread-filters';
import { ThreadRow } from './thread-row';

/** The conversations of a space, all or those that fit a filter, the latest first. */
@Component({
  selector: 'hv-thread-list-page',
  imports: [
    Button,
    EmptyState,
    Icon,
    Notice,
    PendingThread,
    RouterLink,
    Skeleton,
    SpaceFrame,
    SpaceLevelSetting,
    ThreadFilters,
    ThreadRow,
    TranslocoDirective,
  ],
  templateUrl: './thread-list-page.html',
  styleUrl: './thread-list-page.css',
})
export class ThreadListPage {
  readonly spaceId = input.required<string>();
  /** Which threads, as a word of the address; all without it. */
  readonly vis = input<string>();

  private readonly lists = inject(KeptThreadLists);
  private readonly spaces = inject(KeptSpaces);
  private readonly injector = inject(Injector);
  private readonly outbox = inject(Outbox);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  private readonly readingAll = inject(ReadingAll);
  private readonly standings = inject(SpaceStandings);
  protected readonly filter = computed(() => filterOfWord(this.vis()));
  protected readonly store = computed(() => this.lists.space(this.spaceId(), this.filter()));
  protected readonly standing = computed(() => this.standings.of(this.spaceId()).value());
  protected readonly readingBusy = signal(false);
  protected readonly mayWrite = computed(() => this.spaces.space(this.spaceId()).value()?.abilities.write ?? false);
  protected readonly newPath = computed(() => `/rum/${this.spaceId()}/samtaler/ny`);
  protected readonly fetchingMore = signal(false);

  constructor() {
    followSpaceTitle('threads', this.spaceId);
    effect((onCleanup) => {
      const store = this.store();
      onCleanup(untracked(() => store.open()));
    });
  }

  protected prefetch(threadId: string): void {
    void prefetchThread(this.injector, threadId);
  }

  protected async more(): Promise<void> {
    this.fetchingMore.set(true);
    try {
      await this.store().list.more();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.toasts.show({ text: this.problemText.of(failure) });
    } finally {
      this.fetchingMore.set(false);
    }
  }

  /** All that stands in the list has been seen to be there: what comes after it stays new. */
  protected async readAll(): Promise<void> {
    const latest = this.store()
      .threads()
      ?.map(({ lastPostAt }) => lastPostAt)
      .reduce((one, other) => (one > other ? one : other), '');
    this.readingBusy.set(true);
    await this.readingAll.read({ spaceId: this.spaceId() }, latest || new Date().toISOString());
    this.readingBusy.set(false);
  }

  protected again(): void {
    void this.store().list.first.reload();
  }

  protected drop(entry: OutboxEntry): void {
    this.outbox.discard(entry.id);
  }

  protected failure(): string {
    return this.problemText.of(this.store().list.failure());
  }
}
