import { Component, computed, inject, input } from '@angular/core';
import type { NetworkView } from '@hv/networks/contracts';
import { MinuteTicker } from '@hv/ui';
import { todayInDenmark } from '../network-phases';
import { courseOf } from './course';

/** The phases of a network on a line, with today marked. Only for the eye: the list of phases says the same in words, and alone where it is narrow. */
@Component({
  selector: 'hv-course-line',
  template: `
    <div class="line">
      @for (laid of course().phases; track laid.phase.from) {
        <span
          class="phase"
          [class.now]="laid.phase.from <= today() && laid.phase.to >= today()"
          [style.inset-inline-start.%]="laid.start"
          [style.inline-size.%]="laid.length"
          ><span class="name">{{ laid.phase.name }}</span></span
        >
      }
      @if (course().today; as place) {
        <span class="today" [style.inset-inline-start.%]="place"></span>
      }
    </div>
  `,
  styleUrl: './course-line.css',
  host: { 'aria-hidden': 'true' },
})
export class CourseLine {
  readonly network = input.required<NetworkView>();

  private readonly now = inject(MinuteTicker).now;
  protected readonly today = computed(() => todayInDenmark(this.now()));
  protected readonly course = computed(() => courseOf(this.network(), this.today()));
}
