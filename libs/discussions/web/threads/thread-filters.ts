import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type SpaceStandingView, type ThreadFilter, threadFilters } from '@hv/discussions/contracts';
import { CountBadge } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { wordOfFilter } from './filter-words';

const all: readonly (ThreadFilter | null)[] = [null, ...threadFilters];

/** Which threads of a space are shown: links, for each is a place with an address. */
@Component({
  selector: 'hv-thread-filters',
  imports: [CountBadge, RouterLink, TranslocoDirective],
  template: `
    <nav *transloco="let t; prefix: 'discussions.filters'" [attr.aria-label]="t('label')">
      <ul>
        @for (filter of filters; track filter) {
          <li>
            <a
              [routerLink]="[]"
              [queryParams]="{ vis: filter ? word(filter) : null }"
              [class.here]="filter === current()"
              [attr.aria-current]="filter === current() ? 'page' : null"
              >{{ t('names.' + (filter ?? 'all')) }}
              @if (counts()[filter ?? 'all']; as count) {
                <hv-count-badge [count]="count" [words]="t('counted')" [one]="t('countedOne')" />
              }
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styleUrl: './thread-filters.css',
})
export class ThreadFilters {
  readonly current = input.required<ThreadFilter | null>();
  readonly standing = input<SpaceStandingView>();

  protected readonly filters = all;
  protected readonly word = wordOfFilter;
  protected readonly counts = computed<Partial<Record<ThreadFilter | 'all', number>>>(() => {
    const standing = this.standing();
    return standing ? { unread: standing.unread, mentioned: standing.mentioned, unanswered: standing.unanswered } : {};
  });
}
