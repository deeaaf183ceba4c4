import { Component, computed, inject, input } from '@angular/core';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { Button, Icon } from '@hv/ui';
import { Menu, MenuItem, MenuTrigger } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { EntryDeeds } from './entry-deeds';

/** What can be done with something in a library. Not there where nothing can. */
@Component({
  selector: 'hv-entry-menu',
  imports: [Button, Icon, Menu, MenuItem, MenuTrigger, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'documents.menu'">
      @if (offered()) {
        <button hvButton kind="plain" small type="button" [hvMenuTrigger]="menu" [attr.aria-label]="t('about', { name: entry().name })">
          <hv-icon name="more" small /><span class="words">{{ t('more') }}</span>
        </button>
        <ng-template #menu>
          <hv-menu>
            @if (entry().kind === 'file') {
              <button hvMenuItem (triggered)="deeds.versions(entry(), changed())">
                <hv-icon name="history" small />{{ t('versions') }}
              </button>
              @if (entry().abilities.change) {
                <button hvMenuItem (triggered)="deeds.newVersion(entry())"><hv-icon name="upload" small />{{ t('newVersion') }}</button>
              }
            }
            @if (entry().abilities.change) {
              <button hvMenuItem (triggered)="deeds.rename(entry(), changed())">
                <hv-icon name="edit" small />{{ t(entry().kind === 'link' ? 'edit' : 'rename') }}
              </button>
              <button hvMenuItem (triggered)="deeds.move(entry(), changed())"><hv-icon name="forward" small />{{ t('move') }}</button>
              @if (!entry().narrowed) {
                <button hvMenuItem (triggered)="deeds.copy(entry(), changed())"><hv-icon name="add" small />{{ t('copy') }}</button>
              }
            }
            @if (entry().abilities.remove) {
              <button hvMenuItem kind="danger" (triggered)="deeds.throwAway(entry(), changed())">
                <hv-icon name="remove" small />{{ t('throwAway') }}
              </button>
            }
          </hv-menu>
        </ng-template>
      }
    </ng-container>
  `,
  styles: `
    @media (width < 40rem) {
      .words {
        display: none;
      }
    }
  `,
})
export class EntryMenu {
  readonly entry = input.required<LibraryEntryView>();
  /** Told when something is another than before; also later, by an undo, when this is not there any more. */
  readonly changed = input.required<() => void>();

  protected readonly deeds = inject(EntryDeeds);
  protected readonly offered = computed(() => {
    const { kind, abilities } = this.entry();
    return kind === 'file' || abilities.change || abilities.remove;
  });
}
