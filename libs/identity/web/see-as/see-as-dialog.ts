import { DIALOG_DATA } from '@angular/cdk/dialog';
import { Component, ElementRef, inject, type Injector, signal, viewChild } from '@angular/core';
import { type AccountView, seeAsReason } from '@hv/identity/contracts';
import { findCprNumbers } from '@hv/platform/contracts';
import { Problem, ProblemText, SessionLife } from '@hv/platform/web';
import { Button, Control, ErrorSummary, Field, type FormFault, uniqueId } from '@hv/ui';
import { DialogFrame, Dialogs } from '@hv/ui/overlay';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { SeeAsClient } from './see-as-client';

type Person = Pick<AccountView, 'personId' | 'name'>;

/** Asks an administrator why they would look as somebody else; then the page begins anew as what that person sees. */
@Component({
  selector: 'hv-see-as-dialog',
  imports: [Button, Control, DialogFrame, ErrorSummary, Field, TranslocoDirective],
  templateUrl: './see-as-dialog.html',
})
export class SeeAsDialog {
  private readonly person = inject<Person>(DIALOG_DATA);
  private readonly client = inject(SeeAsClient);
  private readonly life = inject(SessionLife);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly reason = viewChild.required('reason', { read: ElementRef<HTMLTextAreaElement> });
  protected readonly name = this.person.name;
  protected readonly limits = seeAsReason;
  protected readonly formId = uniqueId('se-som');
  protected readonly reasonId = uniqueId('grund');
  protected readonly busy = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);

  protected fault(): string {
    return this.faults().find(({ controlId }) => controlId)?.text ?? '';
  }

  protected async begin(): Promise<void> {
    if (this.busy()) return;
    const reason = this.reason().nativeElement.value.trim();
    this.faults.set(this.faultsIn(reason));
    if (this.faults().length > 0) return;
    this.busy.set(true);
    try {
      await this.life.changeEyes(() => this.client.start({ personId: this.person.personId, reason }), '/overblik');
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.faults.set([{ text: this.problemText.of(failure) }]);
      this.busy.set(false);
    }
  }

  private faultsIn(reason: string): FormFault[] {
    if (reason.length < seeAsReason.min) return [this.faultOf('seeAs.dialog.short')];
    return findCprNumbers(reason).length > 0 ? [this.faultOf('problems.identity.reason-refused')] : [];
  }

  private faultOf(key: string): FormFault {
    return { controlId: this.reasonId, text: this.transloco.translate(key) };
  }
}

/** Asks, and goes. */
export const askToSeeAs = (injector: Injector, person: Person): Promise<unknown> =>
  injector.get(Dialogs).ask<void, Person>(SeeAsDialog, person);
