import { Dialog, type DialogRef } from '@angular/cdk/dialog';
import { inject, Service, type Type } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/**
 * Opens dialogs. The component shown puts its content into `<hv-dialog-frame>`, takes what it needs by `inject(DIALOG_DATA)` and
 * answers by `inject(DialogRef).close(answer)`. The focus goes in, stays in, and returns; Escape closes; the page behind is inert.
 */
@Service()
export class Dialogs {
  readonly #dialog = inject(Dialog);

  /** Shows `component` and waits. @returns its answer, or undefined when it was dismissed */
  ask<Answer, Data = unknown>(component: Type<unknown>, data?: Data): Promise<Answer | undefined> {
    return firstValueFrom(this.open<Answer, Data>(component, data).closed, { defaultValue: undefined });
  }

  /** Shows `component`; the caller keeps the reference. */
  open<Answer, Data = unknown>(component: Type<unknown>, data?: Data): DialogRef<Answer> {
    return this.#dialog.open<Answer, Data>(component, {
      data: data ?? null,
      ariaModal: true,
      autoFocus: 'first-heading',
      backdropClass: 'hv-backdrop',
      panelClass: 'hv-dialog-panel',
    });
  }
}
