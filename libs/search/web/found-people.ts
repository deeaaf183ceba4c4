import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SearchPersonView } from '@hv/search/contracts';
import { TranslocoDirective } from '@jsverse/transloco';

/** People who were found: each leads to where they tell of themselves. */
@Component({
  selector: 'hv-found-people',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'search.people'">
      <h2 id="fundne-mennesker">{{ t('heading') }}</h2>
      <ul aria-labelledby="fundne-mennesker">
        @for (person of people(); track person.id) {
          <li>
            <a dir="auto" [routerLink]="person.path" (click)="opened.emit()">{{ person.name }}</a>
            <bdi>{{ person.organisation }}</bdi>
            @if (person.title) {
              <bdi class="title">{{ person.title }}</bdi>
            }
          </li>
        }
      </ul>
    </ng-container>
  `,
  styleUrl: './found-people.css',
})
export class FoundPeople {
  readonly people = input.required<readonly SearchPersonView[]>();
  readonly opened = output();
}
