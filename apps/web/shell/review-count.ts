import { computed, effect, inject, Service, untracked } from '@angular/core';
import { OpenReports } from '@hv/discussions/web';
import { Live } from '@hv/platform/web';
import { merge } from 'rxjs';
import { PlacesStore } from './places-store';

interface Told {
  readonly notification: (told: { readonly id: string | null }) => void;
}

/** How much waits to be looked at by whoever keeps order somewhere; the others are asked nothing. */
@Service()
export class ReviewCount {
  readonly #places = inject(PlacesStore);
  readonly #reports = inject(OpenReports);

  /** Whether the reader moderates any of the spaces that are shown. */
  readonly moderates = computed(() => this.#places.spaces().some(({ space }) => space.abilities.moderate));
  readonly open = this.#reports.count;

  constructor() {
    const live = inject(Live);
    effect(() => {
      this.#places.network();
      if (this.moderates()) untracked(() => void this.#reports.reload());
    });
    merge(live.channel<object, Told>().on('notification'), live.connected$).subscribe(
      () => this.moderates() && void this.#reports.reload(),
    );
  }
}
