import { Component, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { email, form, FormField, minLength, required } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { identityLimits } from '@hv/identity/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Control, ErrorSummary, Field, Notice, PageHeader, type FormFault } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { IdentityClient } from './identity-client';
import { PasswordField } from './password-field';

const controlIds: Record<string, string> = { name: 'navn', email: 'mailadresse', password: 'adgangskode' };

/** Where the one-time link of the very first start leads: it creates the account that runs the system. */
@Component({
  selector: 'hv-first-administrator-page',
  imports: [Button, Control, ErrorSummary, Field, FormField, Notice, PageHeader, PasswordField, RouterLink, TranslocoDirective],
  templateUrl: './first-administrator-page.html',
  styleUrl: './sign-in-form.css',
})
export class FirstAdministratorPage {
  /** The token of the link: behind `#`, so that it was sent to nobody when the page was fetched. */
  protected readonly token = toSignal(inject(ActivatedRoute).fragment);
  private readonly client = inject(IdentityClient);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly entered = signal({ name: '', email: '', password: '' });
  protected readonly limits = identityLimits;
  protected readonly fields = form(this.entered, (path) => {
    required(path.name, { message: 'nameMissing' });
    required(path.email, { message: 'emailMissing' });
    email(path.email, { message: 'emailWrong' });
    required(path.password, { message: 'passwordMissing' });
    minLength(path.password, identityLimits.passwordMin, { message: 'passwordShort' });
  });
  protected readonly busy = signal(false);
  protected readonly done = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);

  protected async create(token: string): Promise<void> {
    if (this.busy()) return;
    const faults = this.faultsOfFields();
    this.faults.set(faults);
    if (faults.length) return;
    this.busy.set(true);
    try {
      const { name, email: address, password } = this.entered();
      await this.client.createFirstAdministrator({ token, name: name.trim(), email: address.trim(), password });
      this.done.set(true);
    } catch (failure) {
      this.faults.set(this.faultsOfServer(failure));
    } finally {
      this.busy.set(false);
    }
  }

  protected fault(controlId: string): string {
    return this.faults().find((fault) => fault.controlId === controlId)?.text ?? '';
  }

  private faultsOfFields(): FormFault[] {
    const { name, email: address, password } = this.fields;
    return Object.entries({ name, email: address, password }).flatMap(([path, field]) => {
      const message = field().errors()[0]?.message;
      if (!message) return [];
      return [{ controlId: controlIds[path], text: this.transloco.translate(`identity.firstAdministrator.${message}`, { min: identityLimits.passwordMin }) }];
    });
  }

  private faultsOfServer(failure: unknown): FormFault[] {
    const ofFields = failure instanceof Problem ? failure.errors.map(({ path, code }) => ({ controlId: controlIds[path], text: this.problemText.ofCode(code) })) : [];
    const known = ofFields.flatMap(({ controlId, text }) => (controlId && text ? [{ controlId, text }] : []));
    return known.length ? known : [{ text: this.problemText.of(failure) }];
  }
}
