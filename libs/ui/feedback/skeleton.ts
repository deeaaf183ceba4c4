import { Component, computed, inject, input } from '@angular/core';
import { injectWords } from '../words';
import { StillComing } from './still-coming';

/** lines: a text. rows: a list of things with a title and a line under it. posts: people's posts with their initials. */
export type SkeletonShape = 'lines' | 'rows' | 'posts';

/** The shape of what is being fetched, in its place. It takes its room at once and shows itself only after 300 ms. */
@Component({
  selector: 'hv-skeleton',
  template: `
    <span class="visually-hidden">{{ words().loading }}</span>
    @for (piece of pieces(); track piece) {
      <span class="piece" aria-hidden="true">
        @if (shape() === 'posts') {
          <span class="round"></span>
        }
        <span class="texts">
          <span class="bar"></span>
          @if (shape() !== 'lines') {
            <span class="bar short"></span>
          }
        </span>
      </span>
    }
  `,
  styleUrl: './skeleton.css',
  host: { role: 'status', '[attr.data-shape]': 'shape()' },
})
export class Skeleton {
  readonly shape = input<SkeletonShape>('rows');
  /** How many lines, rows or posts. */
  readonly count = input(4);

  protected readonly words = injectWords();
  protected readonly pieces = computed(() => Array.from({ length: this.count() }, (_, index) => index));

  constructor() {
    inject(StillComing).note(() => true);
  }
}
