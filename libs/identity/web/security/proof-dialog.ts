import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, DOCUMENT, ElementRef, inject, signal, viewChild } from '@angular/core';
import type { ProveAgain } from '@hv/identity/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Control, ErrorSummary, Field, type FormFault, uniqueId } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { PasswordField } from '../password-field';
import { PasskeyDevice } from '../sign-in/passkey-device';
import { issuerAddress } from '../single-sign-on/issuer-address';
import { SecurityClient } from './security-client';

/** Asks who one is, before something that matters. Answers true when it was proved. */
@Component({
  selector: 'hv-proof-dialog',
  imports: [Button, Control, DialogFrame, ErrorSummary, Field, PasswordField, TranslocoDirective],
  templateUrl: './proof-dialog.html',
})
export class ProofDialog {
  private readonly ways = inject<readonly string[]>(DIALOG_DATA);
  private readonly reference = inject<DialogRef<boolean>>(DialogRef);
  private readonly client = inject(SecurityClient);
  private readonly device = inject(PasskeyDevice);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly password = viewChild(PasswordField);
  private readonly code = viewChild('code', { read: ElementRef<HTMLInputElement> });
  protected readonly formId = uniqueId('bevis');
  protected readonly passkey = this.device.possible && this.ways.includes('passkey');
  /** What is written here; `passkey`: nothing, one uses it. */
  protected readonly way = ['password', 'code'].find((way) => this.ways.includes(way)) ?? (this.passkey ? 'passkey' : 'none');
  /** Where one proves it at one's organisation, and comes back from; empty where that is no way. */
  protected readonly elsewhere = this.atOrganisation();
  protected readonly busy = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);

  /** What was begun here is begun anew afterwards. */
  private atOrganisation(): string {
    const way = this.ways.find((one) => one.startsWith('issuer:'));
    return way ? issuerAddress(way.slice('issuer:'.length), inject(DOCUMENT).location.pathname, true) : '';
  }

  protected fault(): string {
    return this.faults().find(({ controlId }) => controlId)?.text ?? '';
  }

  protected async prove(): Promise<void> {
    const written = this.way === 'password' ? this.password()?.control.value : this.code()?.nativeElement.value.replace(/\s/g, '');
    const complete = this.way === 'password' ? written : /^\d{6}$/.test(written ?? '');
    this.faults.set(complete ? [] : [{ controlId: 'bevis', text: this.transloco.translate(`security.proof.${this.way}Missing`) }]);
    if (complete) await this.send(async () => ({ [this.way]: written }));
  }

  protected useKey(): Promise<void> {
    return this.send(async () => {
      const request = await this.client.proofOptions();
      return { challenge: request.challenge, passkey: await this.device.sign(request) };
    });
  }

  private async send(proof: () => Promise<ProveAgain>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.client.prove(await proof());
      this.reference.close(true);
    } catch (failure) {
      const known = failure instanceof Problem;
      const text = known ? this.problemText.of(failure) : this.transloco.translate('identity.signIn.passkeyFailed');
      this.faults.set([known && this.way !== 'passkey' ? { controlId: 'bevis', text } : { text }]);
    } finally {
      this.busy.set(false);
    }
  }
}
