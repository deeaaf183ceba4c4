import { Component, computed, inject, input, output } from '@angular/core';
import type { ThreadView } from '@hv/discussions/contracts';
import { Button, Icon } from '@hv/ui';
import { Dialogs, Menu, MenuItem, MenuTrigger } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { ThreadSteering } from './thread-steering';
import type { ThreadStore } from '../thread/thread-store';

/** What may be done to a whole thread, behind one button in its head. Not there for whoever may do nothing of it. */
@Component({
  selector: 'hv-thread-menu',
  imports: [Button, Icon, Menu, MenuItem, MenuTrigger, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.steering.menu'">
      @if (offered()) {
        <button hvButton small type="button" [hvMenuTrigger]="menu" [attr.aria-label]="t('label')" [busy]="steering.busy()">
          <hv-icon name="more" small />{{ t('more') }}
        </button>
        <ng-template #menu>
          <hv-menu>
            @if (mayRename()) {
              <button hvMenuItem (triggered)="renameAsked.emit()"><hv-icon name="edit" small />{{ t('rename') }}</button>
            }
            @if (abilities()?.moderate) {
              <button hvMenuItem (triggered)="steering.set(store(), 'pin', !pinned())">
                <hv-icon name="pin" small />{{ t(pinned() ? 'unpin' : 'pin') }}
              </button>
            }
            @if (abilities()?.close) {
              <button hvMenuItem (triggered)="steering.set(store(), 'closed', !closed())">
                <hv-icon name="lock" small />{{ t(closed() ? 'reopen' : 'close') }}
              </button>
            }
            @if (abilities()?.moderate) {
              <button hvMenuItem (triggered)="split()"><hv-icon name="split" small />{{ t('split') }}</button>
              @if (movable()) {
                <button hvMenuItem (triggered)="merge()"><hv-icon name="merge" small />{{ t('merge') }}</button>
                <button hvMenuItem (triggered)="move()"><hv-icon name="forward" small />{{ t('move') }}</button>
              }
            }
          </hv-menu>
        </ng-template>
      }
    </ng-container>
  `,
  styles: `
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class ThreadMenu {
  readonly store = input.required<ThreadStore>();
  readonly mayRename = input(false);
  readonly renameAsked = output();

  private readonly dialogs = inject(Dialogs);
  protected readonly steering = inject(ThreadSteering);
  protected readonly abilities = computed(() => this.store().thread()?.abilities);
  protected readonly pinned = computed(() => this.store().thread()?.pinned ?? false);
  protected readonly closed = computed(() => this.store().thread()?.closed ?? false);
  /** A thread about a document goes where that goes, and nowhere by itself. */
  protected readonly movable = computed(() => this.store().thread()?.subject?.kind !== 'document');
  protected readonly offered = computed(() => this.mayRename() || !!this.abilities()?.moderate || !!this.abilities()?.close);

  protected async split(): Promise<void> {
    const { SplitDialog } = await import('./split-dialog');
    const made = await this.dialogs.ask<ThreadView, ThreadStore>(SplitDialog, this.store());
    if (made) this.steering.wasSplit(this.store(), made);
  }

  protected async merge(): Promise<void> {
    const { MergeDialog } = await import('./merge-dialog');
    const into = await this.dialogs.ask<ThreadView, ThreadStore>(MergeDialog, this.store());
    if (into) await this.steering.wasMerged(this.store(), into);
  }

  protected async move(): Promise<void> {
    const store = this.store();
    const from = store.thread()!.spaceId;
    const { MoveDialog } = await import('./move-dialog');
    const moved = await this.dialogs.ask<ThreadView, ThreadStore>(MoveDialog, store);
    if (moved) await this.steering.wasMoved(store, moved, from);
  }
}
