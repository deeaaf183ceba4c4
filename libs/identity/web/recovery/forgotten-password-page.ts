import { Component, ElementRef, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { identityLimits, passwordResetMinutes } from '@hv/identity/contracts';
import { ProblemText } from '@hv/platform/web';
import { Button, Control, ErrorSummary, Field, type FormFault, PageHeader } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { faultsOf } from '../entered-field';
import { RecoveryClient } from './recovery-client';

/** Where one asks for a new password. It never tells whether there is an account. */
@Component({
  selector: 'hv-forgotten-password-page',
  imports: [Button, Control, ErrorSummary, Field, PageHeader, RouterLink, TranslocoDirective],
  templateUrl: './forgotten-password-page.html',
  styleUrl: './recovery-page.css',
})
export class ForgottenPasswordPage {
  private readonly client = inject(RecoveryClient);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly email = viewChild('email', { read: ElementRef<HTMLInputElement> });
  protected readonly limits = identityLimits;
  protected readonly minutes = passwordResetMinutes;
  protected readonly busy = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);
  /** The address a link was asked for with. */
  protected readonly sentTo = signal('');

  protected async ask(): Promise<void> {
    const email = this.email()?.nativeElement;
    if (this.busy() || !email) return;
    this.faults.set(faultsOf([{ control: email, missing: this.said('emailMissing'), wrong: this.said('emailWrong') }]));
    if (this.faults().length) return;
    this.busy.set(true);
    try {
      const address = email.value.trim();
      await this.client.ask(address);
      this.sentTo.set(address);
    } catch (failure) {
      this.faults.set([{ text: this.problemText.of(failure) }]);
    } finally {
      this.busy.set(false);
    }
  }

  protected fault(controlId: string): string {
    return this.faults().find((fault) => fault.controlId === controlId)?.text ?? '';
  }

  private said(key: string): string {
    return this.transloco.translate(`security.forgotten.${key}`);
  }
}
