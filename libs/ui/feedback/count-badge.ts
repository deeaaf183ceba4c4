import { Component, computed, input } from '@angular/core';

/** How many are new: at most «99+» to see, with the words for a screen reader. Nothing at zero. */
@Component({
  selector: 'hv-count-badge',
  template: `
    @if (count() > 0) {
      <span class="badge" aria-hidden="true">{{ shown() }}</span>
      <span class="visually-hidden">{{ ' (' + shown() + ' ' + (count() === 1 && one() ? one() : words()) + ')' }}</span>
    }
  `,
  styleUrl: './count-badge.css',
})
export class CountBadge {
  readonly count = input.required<number>();
  /** What is counted, e.g. «ulæste». */
  readonly words = input.required<string>();
  /** What is counted when it is one, where that is another word, e.g. «ulæst». */
  readonly one = input('');

  protected readonly shown = computed(() => (this.count() > 99 ? '99+' : String(this.count())));
}
