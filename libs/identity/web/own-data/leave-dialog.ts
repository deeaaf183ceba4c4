import { DialogRef } from '@angular/cdk/dialog';
import { Component, inject } from '@angular/core';
import { leavingDays } from '@hv/identity/contracts';
import { Button } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';

/** Says what leaving means, before one does. Answers true for leaving. */
@Component({
  selector: 'hv-leave-dialog',
  imports: [Button, DialogFrame, TranslocoDirective],
  template: `
    <hv-dialog-frame *transloco="let t; prefix: 'ownData.leaving'" [heading]="t('sure')">
      <p>{{ t('then', { days }) }}</p>
      <ul class="what-goes">
        @for (what of goes; track what) {
          <li>{{ t('goes.' + what) }}</li>
        }
      </ul>
      <p>{{ t('stays') }}</p>
      <button hvButton kind="danger" type="button" (click)="reference.close(true)">{{ t('action') }}</button>
      <button hvButton type="button" (click)="reference.close(false)">{{ t('stay') }}</button>
    </hv-dialog-frame>
  `,
  styleUrl: './section.css',
})
export class LeaveDialog {
  protected readonly reference = inject<DialogRef<boolean>>(DialogRef);
  protected readonly days = leavingDays;
  protected readonly goes = ['name', 'memberships', 'drafts'];
}
