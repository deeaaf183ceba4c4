import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { Tag } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { documentPaths } from '../document-paths';

/** What something in a list is marked with: that it is new to one, and its tags, each leading to what else has it. */
@Component({
  selector: 'hv-entry-marks',
  imports: [RouterLink, Tag, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'documentsFinding'">
      @if (entry().isNew) {
        <hv-tag kind="new">{{ t('new') }}</hv-tag>
      }
      @for (tag of entry().tags; track tag.id) {
        <a dir="auto" [routerLink]="paths.tag(entry().libraryId, tag.id)" [attr.aria-label]="t('tags.about', { name: tag.name })">{{
          tag.name
        }}</a>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: contents;
    }

    a {
      padding-inline: var(--hv-space-2);
      border: var(--hv-line-width) solid var(--hv-border);
      border-radius: var(--hv-radius);
      font-size: var(--hv-font-small);
      overflow-wrap: anywhere;
    }
  `,
})
export class EntryMarks {
  readonly entry = input.required<LibraryEntryView>();
  protected readonly paths = documentPaths;
}
