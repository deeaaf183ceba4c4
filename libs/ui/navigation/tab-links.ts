import { Component, input } from '@angular/core';
import { type IsActiveMatchOptions, RouterLink, RouterLinkActive } from '@angular/router';
import { CountBadge } from '../feedback/count-badge';

/** One of the tabs of a place. */
export interface TabLink {
  readonly label: string;
  /** A path of the web. */
  readonly link: string;
  /** How many are new there, with the words for it. */
  readonly count?: number;
  readonly countWords?: string;
  /** The other tabs lie within its address: it is the place one is at only when the address is its own. */
  readonly exact?: boolean;
}

const active = {
  within: { paths: 'subset', queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' },
  exact: { paths: 'exact', queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' },
} as const satisfies Record<string, IsActiveMatchOptions>;

/** The tabs of a place. Each is a place of its own with an address, so they are links, not an ARIA tablist. */
@Component({
  selector: 'hv-tab-links',
  imports: [CountBadge, RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="label()">
      <ul>
        @for (tab of tabs(); track tab.link) {
          <li>
            <a
              #link
              [routerLink]="tab.link"
              routerLinkActive="here"
              [routerLinkActiveOptions]="tab.exact ? active.exact : active.within"
              ariaCurrentWhenActive="page"
              (isActiveChange)="$event && bringIntoView(link)"
              (keyup)="bringIntoView(link)"
            >
              {{ tab.label }}
              @if (tab.count) {
                <hv-count-badge [count]="tab.count" [words]="tab.countWords ?? ''" />
              }
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styleUrl: './tab-links.css',
})
export class TabLinks {
  /** What the tabs are of, for a screen reader, e.g. «Klynge Vest». */
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly TabLink[]>();

  protected readonly active = active;

  /** Where the tabs are one row that is moved sideways: to the middle of it, and the page stays where it is. Not on focus: the tab would move from under the pointer. */
  protected bringIntoView(link: HTMLElement): void {
    const row = link.closest('ul')!;
    const [tab, seen] = [link.getBoundingClientRect(), row.getBoundingClientRect()];
    row.scrollLeft += tab.left + tab.width / 2 - (seen.left + seen.width / 2);
  }
}
