import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { PlacesStore } from './places-store';

/** Narrows the spaces to one network; only for whoever is in several. */
@Component({
  selector: 'app-network-switch',
  imports: [TranslocoDirective],
  template: `
    @if (places.networks().length > 1) {
      <label *transloco="let t; prefix: 'shell.network'">
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
}
