import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { followSpaceTitle, KeptSpaces, SpaceFrame } from '@hv/networks/web';
import { Outbox, type OutboxEntry } from '@hv/platform/web';
import { Button, EmptyState, Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { filterOfWord } from './filter-words';
import { KeptThreadLists } from './kept-thread-lists';
import { PendingThread } from '../thread/pending-thread';
import { ReadingAll } from '../keeping-up/reading-all';
import { SpaceLevelSetting } from '../keeping-up/space-level';
import { SpaceStandings } from '../keeping-up/space-standings';
import { ThreadFilters } from './thread-filters';
import { ThreadList } from './thread-list';

/** The conversations of a space, all or those that fit a filter, the latest first. */
@Component({
  selector: 'hv-thread-list-page',
  imports: [
    Button,
    EmptyState,
    Icon,
    PendingThread,
    RouterLink,
    SpaceFrame,
    SpaceLevelSetting,
    ThreadFilters,
    ThreadList,
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
  private readonly outbox = inject(Outbox);
  private readonly readingAll = inject(ReadingAll);
  private readonly standings = inject(SpaceStandings);
  protected readonly filter = computed(() => filterOfWord(this.vis()));
  protected readonly store = computed(() => this.lists.space(this.spaceId(), this.filter()));
  protected readonly standing = computed(() => this.standings.of(this.spaceId()).value());
  protected readonly readingBusy = signal(false);
  protected readonly mayWrite = computed(() => this.spaces.space(this.spaceId()).value()?.abilities.write ?? false);
  protected readonly newPath = computed(() => `/rum/${this.spaceId()}/samtaler/ny`);

  constructor() {
    followSpaceTitle('threads', this.spaceId);
    effect((onCleanup) => {
      const store = this.store();
      onCleanup(untracked(() => store.open()));
    });
  }

  /** All that stands in the list has been seen to be there: what comes after it stays new. */
  protected async readAll(): Promise<void> {
    this.readingBusy.set(true);
    await this.readingAll.read({ spaceId: this.spaceId() }, this.store().latest());
    this.readingBusy.set(false);
  }

  protected drop(entry: OutboxEntry): void {
    this.outbox.discard(entry.id);
  }
}
