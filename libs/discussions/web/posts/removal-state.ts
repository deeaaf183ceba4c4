import { afterNextRender, Component, computed, ElementRef, input, output, viewChild } from '@angular/core';
import type { AnyPostView } from '@hv/discussions/contracts';
import type { OutboxEntry } from '@hv/platform/web';
import { Button, Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** In the place of a post that its reader has removed: it can be undone for a while, and says so when it did not go through. */
@Component({
  selector: 'hv-removal-state',
  imports: [Button, Icon, TranslocoDirective],
  template: `
    <div class="row" role="group" *transloco="let t; prefix: 'discussions.removal'">
      <hv-icon name="remove" small />
      @switch (removal().state) {
        @case ('waiting') {
          <span>{{ t('done') }}</span>
          @if (removal().attempts === 0) {
            <button #undo hvButton small type="button" (click)="undone.emit()"><hv-icon name="undo" small />{{ t('undo') }}</button>
          }
        }
        @case ('conflict') {
          <span role="alert">{{ t('changed') }}</span>
          <button hvButton small type="button" (click)="insisted.emit(current())">{{ t('insist') }}</button>
          <button hvButton kind="plain" small type="button" (click)="undone.emit()">{{ t('keep') }}</button>
        }
        @default {
          <span role="alert">{{ t('refused', { reason: reason() }) }}</span>
          <button hvButton small type="button" (click)="undone.emit()">{{ t('keep') }}</button>
        }
      }
    </div>
  `,
  styleUrl: './removal-state.css',
})
export class RemovalState {
  readonly removal = input.required<OutboxEntry>();
  readonly reason = input('');
  readonly undone = output();
  /** Remove it in the state it has now. */
  readonly insisted = output<AnyPostView | undefined>();

  private readonly undo = viewChild<unknown, ElementRef<HTMLElement>>('undo', { read: ElementRef });
  protected readonly current = computed(() => this.removal().problem?.current as AnyPostView | undefined);

  constructor() {
    // The button that was pressed is gone: the focus goes to the one that takes it back.
    afterNextRender(() => this.undo()?.nativeElement.focus({ preventScroll: true }));
  }
}
