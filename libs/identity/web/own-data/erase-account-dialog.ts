import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, ElementRef, inject, type Injector, signal, viewChild } from '@angular/core';
import { type AccountView, erasureReasonMax, leavingDays } from '@hv/identity/contracts';
import { findCprNumbers } from '@hv/platform/contracts';
import { Button, Choice, Control, ErrorSummary, Field, type FormFault, uniqueId } from '@hv/ui';
import { DialogFrame, Dialogs } from '@hv/ui/overlay';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { Deed } from '../security/deed';
import { OwnDataClient } from './own-data-client';

type Person = Pick<AccountView, 'id' | 'name'>;

/** What an administrator had done: when the person is erased; at once: they are. */
export interface Erasure {
  readonly eraseAt: string;
  readonly atOnce: boolean;
}

/** Asks an administrator why somebody shall be erased, and when. */
@Component({
  selector: 'hv-erase-account-dialog',
  imports: [Button, Choice, Control, DialogFrame, ErrorSummary, Field, TranslocoDirective],
  providers: [Deed],
  templateUrl: './erase-account-dialog.html',
})
export class EraseAccountDialog {
  private readonly person = inject<Person>(DIALOG_DATA);
  private readonly reference = inject<DialogRef<Erasure>>(DialogRef);
  private readonly client = inject(OwnDataClient);
  private readonly transloco = inject(TranslocoService);
  private readonly reason = viewChild.required('reason', { read: ElementRef<HTMLTextAreaElement> });
  protected readonly deed = inject(Deed);
  protected readonly name = this.person.name;
  protected readonly most = erasureReasonMax;
  protected readonly days = leavingDays;
  protected readonly formId = uniqueId('slet');
  protected readonly reasonId = uniqueId('grund');
  protected readonly atOnce = signal(false);
  protected readonly fault = signal('');
  protected readonly faults = computed<readonly FormFault[]>(() => [
    ...(this.fault() ? [{ controlId: this.reasonId, text: this.fault() }] : []),
    ...(this.deed.fault() ? [{ text: this.deed.fault() }] : []),
  ]);

  protected async erase(): Promise<void> {
    const reason = this.reason().nativeElement.value.trim();
    this.fault.set(this.faultIn(reason));
    if (this.fault()) return;
    const [accountId, atOnce] = [this.person.id, this.atOnce()];
    const done = await this.deed.do(() => this.client.erase({ accountId, reason, atOnce }));
    if (done) this.reference.close({ eraseAt: done.result.eraseAt, atOnce });
  }

  private faultIn(reason: string): string {
    if (!reason) return this.transloco.translate('ownData.erase.missing');
    return findCprNumbers(reason).length > 0 ? this.transloco.translate('problems.identity.reason-refused') : '';
  }
}

/** Asks, and has it done. @returns undefined when it was not */
export const askToErase = (injector: Injector, person: Person): Promise<Erasure | undefined> =>
  injector.get(Dialogs).ask<Erasure, Person>(EraseAccountDialog, person);
