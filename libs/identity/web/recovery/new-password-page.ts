import { Component, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { identityLimits, identityProblems } from '@hv/identity/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, ErrorSummary, type FormFault, PageHeader } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { faultsOf } from '../entered-field';
import { PasswordField } from '../password-field';
import { RecoveryClient } from './recovery-client';

/** Where the link of a mail leads: to a new password. Afterwards a fresh page, since everybody was signed out. */
@Component({
  selector: 'hv-new-password-page',
  imports: [Button, ErrorSummary, PageHeader, PasswordField, RouterLink, TranslocoDirective],
  templateUrl: './new-password-page.html',
  styleUrl: './recovery-page.css',
})
export class NewPasswordPage {
  /** Behind `#`, so that it was sent to nobody when the page was fetched. */
  private readonly token = toSignal(inject(ActivatedRoute).fragment);
  private readonly client = inject(RecoveryClient);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly password = viewChild(PasswordField);
  protected readonly limits = identityLimits;
  protected readonly state = linkedSignal<'open' | 'dead' | 'done'>(() => (this.token() ? 'open' : 'dead'));
  protected readonly busy = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);

  protected async save(): Promise<void> {
    const password = this.password()?.control;
    if (this.busy() || !password) return;
    this.faults.set(faultsOf([{ control: password, missing: this.said('passwordMissing'), wrong: this.said('passwordShort') }]));
    if (this.faults().length) return;
    this.busy.set(true);
    try {
      await this.client.use({ token: this.token() ?? '', password: password.value });
      this.state.set('done');
    } catch (failure) {
      this.fail(failure);
    } finally {
      this.busy.set(false);
    }
  }

  protected fault(controlId: string): string {
    return this.faults().find((fault) => fault.controlId === controlId)?.text ?? '';
  }

  private fail(failure: unknown): void {
    const code = failure instanceof Problem ? failure.code : '';
    if (code === identityProblems.linkExpired) return this.state.set('dead');
    const text = this.problemText.of(failure);
    this.faults.set([code === identityProblems.weakPassword ? { controlId: 'adgangskode', text } : { text }]);
  }

  private said(key: string): string {
    return this.transloco.translate(`security.newPassword.${key}`, { min: identityLimits.passwordMin });
  }
}
