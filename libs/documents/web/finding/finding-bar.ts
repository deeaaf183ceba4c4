import { Component, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { documentPaths } from '../document-paths';
import { LibrarySearch } from './library-search';
import { ownPaths } from './own-paths';
import { Traces } from './traces';

/** The ways to find something in a library, beside walking through its folders. Who sees it looks at the library. What is put in stands beside them. */
@Component({
  selector: 'hv-finding-bar',
  imports: [Button, Icon, LibrarySearch, RouterLink, TranslocoDirective],
  template: `
    <hv-library-search [spaceId]="spaceId()" />
    <div class="ways">
      <nav *transloco="let t; prefix: 'documentsFinding.ways'" [attr.aria-label]="t('heading')">
        <a hvButton kind="plain" small [routerLink]="own.new" [queryParams]="{ rum: spaceId() }"
          ><hv-icon name="pending" small />{{ t('new') }}</a
        >
        <a hvButton kind="plain" small [routerLink]="paths.tags(spaceId())"><hv-icon name="file" small />{{ t('tags') }}</a>
        <a hvButton kind="plain" small [routerLink]="own.favourites"><hv-icon name="bookmark" small />{{ t('favourites') }}</a>
        <a hvButton kind="plain" small [routerLink]="own.opened"><hv-icon name="history" small />{{ t('opened') }}</a>
      </nav>
      <ng-content />
    </div>
  `,
  styles: `
    .ways,
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: var(--hv-space-1) 0;
      align-items: center;
    }

    /* Words without an edge begin where everything else begins, and all ways stand in one line where there is room. */
    nav {
      margin-inline-start: calc(-1 * var(--hv-space-2));
    }

    nav a {
      padding-inline: var(--hv-space-2);
    }

    @media (forced-colors: active) {
      .ways,
      nav {
        column-gap: var(--hv-space-1);
        margin-inline-start: 0;
      }
    }

    .ways {
      margin-block-end: var(--hv-space-4);
    }
  `,
})
export class FindingBar {
  readonly spaceId = input.required<string>();

  private readonly traces = inject(Traces);
  protected readonly paths = documentPaths;
  protected readonly own = ownPaths;

  constructor() {
    effect(() => {
      const spaceId = this.spaceId();
      untracked(() => void this.traces.visited(spaceId));
    });
  }
}
