import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ChosenNetwork, KeptSpaces } from '@hv/networks/web';
import { Button, EmptyState, Icon, PageHeader } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { filterOfWord } from './filter-words';
import { KeptThreadLists } from './kept-thread-lists';
import { ReadingAll } from '../keeping-up/reading-all';
import { ThreadFilters } from './thread-filters';
import { ThreadList } from './thread-list';

/** The conversations of all the reader's spaces, or of the network they have chosen: all or those that fit a filter, the latest first. */
@Component({
  selector: 'hv-all-threads-page',
  imports: [Button, EmptyState, Icon, PageHeader, RouterLink, ThreadFilters, ThreadList, TranslocoDirective],
  templateUrl: './all-threads-page.html',
  styleUrl: './all-threads-page.css',
})
export class AllThreadsPage {
  /** Which threads, as a word of the address; all without it. */
  readonly vis = input<string>();

  private readonly lists = inject(KeptThreadLists);
  private readonly spaces = inject(KeptSpaces);
  private readonly readingAll = inject(ReadingAll);
  protected readonly chosen = inject(ChosenNetwork);
  protected readonly filter = computed(() => filterOfWord(this.vis()));
  protected readonly store = computed(() => this.lists.everywhere(this.chosen.id(), this.filter()));
  /** The name of the one network this is about, for whoever has chosen one. */
  protected readonly only = computed(() => {
    const id = this.chosen.id();
    return id === null ? undefined : this.spaces.network(id).value()?.name;
  });
  protected readonly somethingNew = computed(
    () =>
      this.store()
        .threads()
        ?.some(({ unread }) => unread > 0) ?? false,
  );
  protected readonly mayReadAll = computed(() => this.somethingNew() && [null, 'unread'].includes(this.filter()));
  protected readonly readingBusy = signal(false);

  constructor() {
    effect((onCleanup) => {
      const store = this.store();
      onCleanup(untracked(() => store.open()));
    });
    effect(() => {
      const id = this.chosen.id();
      if (id !== null) void untracked(() => this.spaces.network(id).reload());
    });
  }

  /** All that stands in the list has been seen to be there: what comes after it stays new. */
  protected async readAll(): Promise<void> {
    const networkId = this.chosen.id();
    this.readingBusy.set(true);
    await this.readingAll.read(networkId === null ? {} : { networkId }, this.store().latest());
    this.readingBusy.set(false);
  }
}
