import { Component, computed, input } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { spacePaths } from '@hv/networks/web';
import { EmptyState } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { addressNames, type Asked, filterNames, filtersIn } from './asked';
import type { KnownPlaces } from './known-places';
import { networkInAddress } from './narrowed-network';

const operators = /["“”„»«']|(?:^|\s)-\S+/g;

/** What one can do when nothing was found: each way a link that goes it, where there is one to go. */
@Component({
  selector: 'hv-nothing-found',
  imports: [EmptyState, RouterLink, TranslocoDirective],
  template: `
    <hv-empty-state icon="search" *transloco="let t; prefix: 'search.none'" [heading]="t('heading')">
      <p>{{ t('what') }}</p>
      <ul>
        @if (fewer(); as word) {
          <li>
            <a routerLink="/soeg" [queryParams]="{ q: word }" queryParamsHandling="merge">{{ t('fewer', { word }) }}</a>
          </li>
        } @else {
          <li>{{ t('other') }}</li>
        }
        @if (wider(); as queryParams) {
          <li>
            <a routerLink="/soeg" [queryParams]="queryParams" queryParamsHandling="merge">{{ t('wider') }}</a>
          </li>
        }
        <li>
          @if (begin(); as path) {
            <a [routerLink]="path">{{ t('ask') }}</a>
          } @else {
            {{ t('ask') }}
          }
        </li>
      </ul>
    </hv-empty-state>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--hv-space-1);
      margin-block-start: var(--hv-space-3);
      padding-inline-start: var(--hv-space-5);
      list-style: disc;
    }
  `,
})
export class NothingFound {
  readonly asked = input.required<Asked>();
  readonly places = input.required<KnownPlaces>();
  /** The network chosen for all that is shown. */
  readonly network = input.required<string | null>();

  /** The longest of several words: it says most of what is meant. */
  protected readonly fewer = computed(() => {
    const words = this.asked().q.replace(operators, ' ').trim().split(/\s+/);
    return words.length > 1 ? words.reduce((longest, word) => (word.length > longest.length ? word : longest)) : null;
  });
  /** The address without what narrows the search, where words remain. */
  protected readonly wider = computed<Params | null>(() => {
    if (filtersIn(this.asked()) === 0 || !this.asked().q.trim()) return null;
    const none = Object.fromEntries(filterNames.map((name) => [addressNames[name], null]));
    return { ...none, [addressNames.network]: networkInAddress(null, this.network()) };
  });
  /** Where one would ask: the space that is searched, or the only one that one writes in. */
  protected readonly begin = computed(() => {
    const open = this.places()
      .spaces()
      .filter(({ id, abilities }) => abilities.write && [null, id].includes(this.asked().space));
    return open.length === 1 ? `${spacePaths.threads(open[0]!.id)}/ny` : null;
  });
}
