import { computed, effect, signal, type Signal, untracked } from '@angular/core';
import type { LibraryEntryView } from '@hv/documents/contracts';

/** What somebody has chosen of a list. What leaves the list leaves the choice. Made where things can be injected. */
export class ChosenEntries {
  private readonly ids = signal<ReadonlySet<string>>(new Set());
  /** Where a range begins: what was chosen last. */
  private beginning: string | undefined;

  /** In the order of the list. */
  readonly entries = computed(() => this.shown().filter(({ id }) => this.ids().has(id)));
  readonly areSome = computed(() => this.entries().length > 0);
  readonly areAll = computed(() => this.areSome() && this.entries().length === this.shown().length);

  /** @param shown the list as it stands */
  constructor(private readonly shown: Signal<readonly LibraryEntryView[]>) {
    effect(() => {
      const shownIds = this.shown().map(({ id }) => id);
      untracked(() => this.keep(shownIds));
    });
  }

  has({ id }: LibraryEntryView): boolean {
    return this.ids().has(id);
  }

  /** Chooses something or gives it up. @param range with all from what was chosen last */
  choose({ id }: LibraryEntryView, chosen: boolean, range: boolean): void {
    const ids = this.shown().map((entry) => entry.id);
    const ends = [ids.indexOf(id), range ? ids.indexOf(this.beginning ?? id) : -1].filter((place) => place >= 0);
    this.put(ids.slice(Math.min(...ends), Math.max(...ends) + 1), chosen);
    this.beginning = id;
  }

  chooseAll(chosen: boolean): void {
    this.put(
      this.shown().map(({ id }) => id),
      chosen,
    );
  }

  clear(): void {
    this.keep([]);
  }

  /** Gives up all but some. */
  keep(ids: readonly string[]): void {
    if ([...this.ids()].every((id) => ids.includes(id))) return;
    this.ids.update((before) => new Set(ids.filter((id) => before.has(id))));
  }

  private put(ids: readonly string[], chosen: boolean): void {
    this.ids.update((before) => new Set(chosen ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  }
}
