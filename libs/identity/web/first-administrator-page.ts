import { Component, ElementRef, inject, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { identityLimits } from '@hv/identity/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Control, ErrorSummary, Field, Notice, PageHeader, type FormFault } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { faultsOf } from './entered-field';
import { IdentityClient } from './identity-client';
import { PasswordField } from './password-field';

/** Which control holds a field of the request. */
const controlIds: Record<string, string> = { name: 'navn', email: 'mailadresse', password: 'adgangskode' };

/** Where the one-time link of the very first start leads: it creates the account that runs the system. */
@Component({
  selector: 'hv-first-administrator-page',
  imports: [Button, Control, ErrorSummary, Field, Notice, PageHeader, PasswordField, RouterLink, TranslocoDirective],
  templateUrl: './first-administrator-page.html',
  styleUrl: './sign-in-form.css',
})
export class FirstAdministratorPage {
  /** The token of the link: behind `#`, so that it was sent to nobody when the page was fetched. */
  protected readonly token = toSignal(inject(ActivatedRoute).fragment);
  private readonly client = inject(IdentityClient);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly name = viewChild('name', { read: ElementRef<HTMLInputElement> });
  private readonly email = viewChild('email', { read: ElementRef<HTMLInputElement> });
  private readonly password = viewChild(PasswordField);
  protected readonly limits = identityLimits;
  protected readonly busy = signal(false);
  protected readonly done = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);

  protected async create(token: string): Promise<void> {
    const [name, email, password] = [this.name()?.nativeElement, this.email()?.nativeElement, this.password()?.control];
    if (this.busy() || !name || !email || !password) return;
    this.faults.set(
      faultsOf([
        { control: name, missing: this.said('nameMissing') },
        { control: email, missing: this.said('emailMissing'), wrong: this.said('emailWrong') },
        { control: password, missing: this.said('passwordMissing'), wrong: this.said('passwordShort') },
      ]),
    );
    if (this.faults().length) return;
    this.busy.set(true);
    try {
      await this.client.createFirstAdministrator({ token, name: name.value.trim(), email: email.value.trim(), password: password.value });
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

  private said(key: string): string {
    return this.transloco.translate(`identity.firstAdministrator.${key}`, { min: identityLimits.passwordMin });
  }

  private faultsOfServer(failure: unknown): FormFault[] {
    const ofFields = failure instanceof Problem ? failure.errors : [];
    const known = ofFields.flatMap(({ path, code }) => {
      const [controlId, text] = [controlIds[path], this.problemText.ofCode(code)];
      return controlId && text ? [{ controlId, text }] : [];
    });
    return known.length ? known : [{ text: this.problemText.of(failure) }];
  }
}
