import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LibraryEntryView, OwnEntryView } from '@hv/documents/contracts';
import { Icon, Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { documentPaths } from '../document-paths';
import { EntryMarks } from './entry-marks';
import { FavouriteButton } from './favourite-button';

/** What was found in libraries, one row for each: it leads to the document's page, or into the folder. */
@Component({
  selector: 'hv-found-entries',
  imports: [EntryMarks, FavouriteButton, Icon, RouterLink, Time, TranslocoDirective],
  template: `
    <ul *transloco="let t; prefix: 'documentsFinding'" [attr.aria-label]="label()">
      @for (entry of entries(); track entry.id) {
        <li>
          <hv-icon [name]="entry.kind" />
          <div class="what">
            <p class="name">
              <a dir="auto" [routerLink]="pathOf(entry)">{{ entry.name }}</a>
              <hv-entry-marks [entry]="entry" />
            </p>
            <p class="facts">
              @for (step of whereIs(entry); track $index) {
                @if (!$first) {
                  ›
                }
                <bdi>{{ step }}</bdi>
                @if ($last) {
                  ·
                }
              }
              {{ t('changed') }} <hv-time [at]="entry.changedAt" /> · <bdi>{{ entry.changedBy }}</bdi>
            </p>
          </div>
          <hv-favourite-button [entry]="entry" />
        </li>
      }
    </ul>
  `,
  styleUrl: '../library-page.css',
  styles: `
    li {
      display: flex;
      gap: var(--hv-space-3);
      align-items: start;
      padding-block: var(--hv-space-3);
      border-block-end: var(--hv-line-width) solid var(--hv-hairline);
      overflow-wrap: anywhere;
    }
  `,
})
export class FoundEntries {
  readonly entries = input.required<readonly (LibraryEntryView | OwnEntryView)[]>();
  /** What they are, for a screen reader. */
  readonly label = input.required<string>();

  protected pathOf({ kind, libraryId, id }: LibraryEntryView): string {
    return kind === 'folder' ? documentPaths.folder(libraryId, id) : documentPaths.document(libraryId, id);
  }

  /** The library and the folder, in a list over several. */
  protected whereIs(entry: LibraryEntryView | OwnEntryView): readonly string[] {
    if (!('libraryName' in entry)) return [];
    return entry.folderName === null ? [entry.libraryName] : [entry.libraryName, entry.folderName];
  }
}
