import { Component, computed, effect, inject } from '@angular/core';
import { Kept } from '@hv/platform/web';
import { TranslocoDirective } from '@jsverse/transloco';
import { PlacesStore } from './places-store';

/** Narrows the spaces to one network; only for whoever is in several. Its room is there before they are known, so that nothing moves. */
@Component({
  selector: 'app-network-switch',
  imports: [TranslocoDirective],
  template: `
    @if (places.loading() ? hadSeveral : several()) {
      <label *transloco="let t; prefix: 'shell.network'" [class.coming]="places.loading()">
        <span>{{ t('one') }}</span>
        <select #choice (change)="places.choose(choice.value || null)">
          <option value="" [selected]="!places.network()">{{ t('all') }}</option>
          @for (network of places.networks(); track network.id) {
            <option [value]="network.id" [selected]="network.id === places.network()?.id">{{ network.name }}</option>
          }
        </select>
      </label>
    }
  `,
  styleUrl: './network-switch.css',
})
export class NetworkSwitch {
  protected readonly places = inject(PlacesStore);
  protected readonly several = computed(() => this.places.networks().length > 1);
  protected readonly hadSeveral: boolean;

  constructor() {
    const kept = inject(Kept);
    this.hadSeveral = kept.read('several-networks') !== null;
    effect(() => {
      if (!this.places.loading() && !this.places.failed()) kept.write('several-networks', this.several() ? 'yes' : null);
    });
  }
}
