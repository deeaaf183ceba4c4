import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, type Injector } from '@angular/core';
import { Button } from '@hv/ui';
import { DialogFrame, Dialogs } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';

/** Says what signing out would lose, and lets one stay. */
@Component({
  selector: 'app-unsent-dialog',
  imports: [Button, DialogFrame, TranslocoDirective],
  template: `
    <hv-dialog-frame *transloco="let t; prefix: 'shell.signOut'" [heading]="t('heading')">
      <p>{{ unsent === 1 ? t('one') : t('many', { count: unsent }) }}</p>
      <button hvButton kind="primary" type="button" (click)="reference.close(false)">{{ t('stay') }}</button>
      <button hvButton kind="danger" type="button" (click)="reference.close(true)">{{ t('leave') }}</button>
    </hv-dialog-frame>
  `,
})
export class UnsentDialog {
  protected readonly reference = inject<DialogRef<boolean>>(DialogRef);
  /** How many posts wait. */
  protected readonly unsent = inject<number>(DIALOG_DATA);
}

/** Asks whether so many posts may be lost; staying is the answer to anything but the one button. */
export const askToLose = async (injector: Injector, unsent: number): Promise<boolean> =>
  (await injector.get(Dialogs).ask<boolean, number>(UnsentDialog, unsent)) === true;
