import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';

/**
 * Where there is nothing yet: what this place is for, one example of what could stand here, and one button.
 *
 *     <hv-empty-state heading="Ingen tråde endnu" example="Fx «Hvordan gør I med den første samtale?»">
 *       Her taler I sammen på tværs af kommunerne. <button hvButton kind="primary">Start en tråd</button>
 *     </hv-empty-state>
 */
@Component({
  selector: 'hv-empty-state',
  imports: [Icon],
  template: `
    @if (icon(); as name) {
      <hv-icon [name]="name" />
    }
    <h2>{{ heading() }}</h2>
    <div class="what"><ng-content /></div>
    @if (example()) {
      <p class="example">{{ example() }}</p>
    }
    <ng-content select="[hvButton]" />
  `,
  styleUrl: './empty-state.css',
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly example = input('');
  readonly icon = input<IconName>();
}
