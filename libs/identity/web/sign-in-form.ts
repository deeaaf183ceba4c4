import { Component, inject, output, signal } from '@angular/core';
import { email, form, FormField, required } from '@angular/forms/signals';
import { ProblemText, SessionStore } from '@hv/platform/web';
import { Button, Control, ErrorSummary, Field, type FormFault } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { PasswordField } from './password-field';

/** Signs in by mail address and password. It never tells which of the two was wrong, nor whether the address exists. */
@Component({
  selector: 'hv-sign-in-form',
  imports: [Button, Control, ErrorSummary, Field, FormField, PasswordField, TranslocoDirective],
  templateUrl: './sign-in-form.html',
  styleUrl: './sign-in-form.css',
})
export class SignInForm {
  /** Signed in; `samePerson` is false when somebody else's session had ended here. */
  readonly signedIn = output<{ samePerson: boolean }>();

  private readonly session = inject(SessionStore);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly entered = signal({ email: '', password: '' });
  protected readonly fields = form(this.entered, (path) => {
    required(path.email, { message: 'emailMissing' });
    email(path.email, { message: 'emailWrong' });
    required(path.password, { message: 'passwordMissing' });
  });
  protected readonly busy = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);

  /** Signs in as somebody given, as if it had been written. */
  async signInAs(email: string, password: string): Promise<void> {
    this.entered.set({ email, password });
    await this.signIn();
  }

  protected async signIn(): Promise<void> {
    if (this.busy()) return;
    const faults = this.faultsOfFields();
    this.faults.set(faults);
    if (faults.length) return;
    this.busy.set(true);
    try {
      const { email: address, password } = this.entered();
      this.signedIn.emit(await this.session.signIn(address.trim(), password));
    } catch (failure) {
      this.faults.set([{ text: this.problemText.of(failure) }]);
    } finally {
      this.busy.set(false);
    }
  }

  /** What is wrong with one field, as of the last attempt. */
  protected fault(controlId: string): string {
    return this.faults().find((fault) => fault.controlId === controlId)?.text ?? '';
  }

  private faultsOfFields(): FormFault[] {
    const fields = { mailadresse: this.fields.email, adgangskode: this.fields.password };
    return Object.entries(fields).flatMap(([controlId, field]) => {
      const message = field().errors()[0]?.message;
      return message ? [{ controlId, text: this.transloco.translate(`identity.signIn.${message}`) }] : [];
    });
  }
}
