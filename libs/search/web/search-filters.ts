import { Component, computed, inject, input, output } from '@angular/core';
import { Language } from '@hv/platform/web';
import { dayText } from '@hv/networks/web';
import { Button, Control, Field, Icon } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { fileKinds } from '@hv/search/contracts';
import { type Asked, type FilterName, filterNames, filtersIn, sides } from './asked';
import type { KnownPlaces } from './known-places';

interface Chip {
  readonly name: FilterName;
  readonly value: string;
}

/** What narrows a search, and in which order its finds stand. What is chosen stands below as chips, each with a way to take it off. */
@Component({
  selector: 'hv-search-filters',
  imports: [Button, Control, Field, Icon, TranslocoDirective],
  templateUrl: './search-filters.html',
  styleUrl: './search-filters.css',
  host: { class: 'hv-filters' },
})
export class SearchFilters {
  readonly asked = input.required<Asked>();
  readonly places = input.required<KnownPlaces>();
  readonly narrowed = output<{ readonly name: FilterName; readonly value: string | null }>();
  readonly sorted = output<string>();

  private readonly language = inject(Language).current;
  private readonly transloco = inject(TranslocoService);
  protected readonly sides = [null, ...sides] as const;
  protected readonly fileKinds = fileKinds;
  protected readonly count = computed(() => filtersIn(this.asked()));
  /** The spaces of the chosen network. */
  protected readonly spaces = computed(() => {
    const { network } = this.asked();
    return this.places()
      .spaces()
      .filter(({ networkId }) => network === null || networkId === network);
  });
  protected readonly chips = computed<readonly Chip[]>(() =>
    filterNames.flatMap((name) => {
      const value = this.asked()[name];
      return value === null ? [] : [{ name, value: this.wordsOf(name, value) }];
    }),
  );

  protected choose(name: FilterName, choosing: Event): void {
    this.narrowed.emit({ name, value: (choosing.target as HTMLInputElement | HTMLSelectElement).value || null });
  }

  protected sort(choosing: Event): void {
    this.sorted.emit((choosing.target as HTMLSelectElement).value);
  }

  /** As people read it; empty while it is not known yet, and said to be out of sight where it is. */
  private wordsOf(name: FilterName, value: string): string {
    const { spaces, networks, people, complete } = this.places();
    const unseen = (): string => (complete() ? this.transloco.translate(`search.filters.unseen.${name}`) : '');
    if (name === 'side' || name === 'type') return this.transloco.translate(`search.filters.${name}${name === 'type' ? 's' : ''}.${value}`);
    if (name === 'space') return spaces().find(({ id }) => id === value)?.name ?? unseen();
    if (name === 'network') return networks().find(({ id }) => id === value)?.name ?? unseen();
    if (name === 'person') return people().find(({ personId }) => personId === value)?.name ?? unseen();
    return Number.isNaN(Date.parse(value)) ? value : dayText(value, this.language());
  }
}
