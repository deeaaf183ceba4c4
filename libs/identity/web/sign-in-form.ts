import { Component, ElementRef, inject, output, signal, viewChild } from '@angular/core';
import { identityProblems } from '@hv/identity/contracts';
import { Problem, ProblemText, SessionStore } from '@hv/platform/web';
import { Button, Control, ErrorSummary, Field, type FormFault } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { faultsOf } from './entered-field';
import { PasswordField } from './password-field';
import { type AskedFactor, SecondFactorStep } from './sign-in/second-factor-step';
import { SetUpStep } from './sign-in/set-up-step';

const steps: readonly string[] = [identityProblems.secondFactorRequired, identityProblems.secondFactorNeeded];

/** Signs in by mail address and password, and by a second step where the person has one. It never tells which of the two was wrong, nor whether the address exists. */
@Component({
  selector: 'hv-sign-in-form',
  imports: [Button, Control, ErrorSummary, Field, PasswordField, SecondFactorStep, SetUpStep, TranslocoDirective],
  templateUrl: './sign-in-form.html',
  styleUrl: './sign-in-form.css',
})
export class SignInForm {
  /** Signed in; `samePerson` is false when somebody else's session had ended here. */
  readonly signedIn = output<{ samePerson: boolean }>();

  private readonly session = inject(SessionStore);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly email = viewChild.required('email', { read: ElementRef<HTMLInputElement> });
  private readonly password = viewChild.required(PasswordField);
  protected readonly busy = signal(false);
  protected readonly needed = identityProblems.secondFactorNeeded;
  /** The second step, once the password was right. */
  readonly asked = signal<AskedFactor | null>(null);
  protected readonly faults = signal<readonly FormFault[]>([]);

  /** Signs in as somebody given, as if it had been written. */
  async signInAs(email: string, password: string): Promise<void> {
    this.email().nativeElement.value = email;
    this.password().control.value = password;
    await this.signIn();
  }

  protected async signIn(): Promise<void> {
    if (this.busy()) return;
    const email = this.email().nativeElement;
    const password = this.password().control;
    this.faults.set(
      faultsOf([
        { control: email, missing: this.said('emailMissing'), wrong: this.said('emailWrong') },
        { control: password, missing: this.said('passwordMissing') },
      ]),
    );
    if (this.faults().length) return;
    this.busy.set(true);
    try {
      this.signedIn.emit(await this.session.signIn(email.value.trim(), password.value));
    } catch (failure) {
      if (failure instanceof Problem && steps.includes(failure.code)) this.asked.set(failure);
      else this.faults.set([{ text: this.problemText.of(failure) }]);
    } finally {
      this.busy.set(false);
    }
  }

  /** Back to the password. @param reason what to say; empty when they chose to */
  protected again(reason: string): void {
    this.asked.set(null);
    this.faults.set(reason ? [{ text: reason }] : []);
  }

  /** What is wrong with one field, as of the last attempt. */
  protected fault(controlId: string): string {
    return this.faults().find((fault) => fault.controlId === controlId)?.text ?? '';
  }

  private said(key: string): string {
    return this.transloco.translate(`identity.signIn.${key}`);
  }
}
