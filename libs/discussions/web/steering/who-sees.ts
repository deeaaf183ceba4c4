import { Component, inject, input } from '@angular/core';
import type { DestinationView, SomePeopleView } from '@hv/discussions/contracts';
import { PersonNames } from '@hv/identity/web';
import { Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Before something goes to another space: who sees it there, who does so for the first time, and who will not see it any more. */
@Component({
  selector: 'hv-who-sees',
  imports: [Icon, TranslocoDirective],
  template: `
    <ul *transloco="let t; prefix: 'discussions.steering.sees'">
      <li>
        <hv-icon name="eye" small /><span>{{
          t('there', { space: place().name, people: place().people, organisations: place().organisations })
        }}</span>
      </li>
      @if (place().gains.people; as people) {
        <li>
          <hv-icon name="people" small /><span>{{
            people === 1 ? t('oneGains', { names: named(place().gains) }) : t('gains', { people, names: named(place().gains) })
          }}</span>
        </li>
      }
      <li [class.loses]="place().loses.people > 0">
        <hv-icon [name]="place().loses.people ? 'warning' : 'check'" small />
        @if (place().loses.people; as people) {
          <strong>{{
            people === 1 ? t('oneLoses', { names: named(place().loses) }) : t('loses', { people, names: named(place().loses) })
          }}</strong>
        } @else {
          <span>{{ t('nobodyLoses') }}</span>
        }
      </li>
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--hv-space-2);
      padding: 0;
      list-style: none;
    }

    li {
      display: flex;
      gap: var(--hv-space-2);
      overflow-wrap: anywhere;
    }

    hv-icon {
      flex: none;
      margin-block-start: var(--hv-space-1);
    }

    .loses {
      color: var(--hv-danger);
    }
  `,
})
export class WhoSees {
  readonly place = input.required<DestinationView>();

  private readonly names = inject(PersonNames);

  protected named({ people, names }: SomePeopleView): string {
    return names.map((name) => this.names.of(name)).join(', ') + (people > names.length ? ' …' : '');
  }
}
