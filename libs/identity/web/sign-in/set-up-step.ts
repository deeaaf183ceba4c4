import { afterNextRender, Component, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { type AuthenticatorSetUpView, identityProblems } from '@hv/identity/contracts';
import { Problem, ProblemText, SessionStore } from '@hv/platform/web';
import { Button, Control, ErrorSummary, Field, type FormFault, uniqueId } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { AppKey } from './app-key';
import { FreshCodes } from './fresh-codes';
import { SecondFactorClient } from './second-factor-client';

/** The second step for those who need a second factor and have none: they set up an app, and are in. Their recovery codes stand on the security page. */
@Component({
  selector: 'hv-set-up-step',
  imports: [AppKey, Button, Control, ErrorSummary, Field, TranslocoDirective],
  templateUrl: './set-up-step.html',
  styleUrl: './second-factor-step.css',
})
export class SetUpStep {
  /** What the server gave for it. */
  readonly challenge = input.required<string>();
  /** Signed in, as somebody else than whose session had ended here. */
  readonly signedIn = output<{ samePerson: boolean }>();
  /** To the password again, with what to say there; empty when they chose to. */
  readonly back = output<string>();

  private readonly client = inject(SecondFactorClient);
  private readonly session = inject(SessionStore);
  private readonly codes = inject(FreshCodes);
  private readonly router = inject(Router);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly code = viewChild('code', { read: ElementRef<HTMLInputElement> });
  protected readonly headingId = uniqueId('opsaetning');
  protected readonly setUp = signal<AuthenticatorSetUpView | null>(null);
  protected readonly busy = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);

  constructor() {
    afterNextRender(() => {
      this.heading()?.nativeElement.focus();
      void this.begin();
    });
  }

  protected fault(controlId: string): string {
    return this.faults().find((fault) => fault.controlId === controlId)?.text ?? '';
  }

  protected async confirm(): Promise<void> {
    const code = this.code()?.nativeElement.value.replace(/\s/g, '') ?? '';
    const complete = /^\d{6}$/.test(code);
    this.faults.set(complete ? [] : [{ controlId: 'app-kode', text: this.transloco.translate('identity.setUp.codeMissing') }]);
    if (!complete || this.busy()) return;
    this.busy.set(true);
    try {
      const { samePerson, recoveryCodes } = await this.session.setUpSignIn(this.challenge(), code);
      this.codes.bring(recoveryCodes);
      if (samePerson) await this.router.navigateByUrl('/profil/sikkerhed');
      else this.signedIn.emit({ samePerson });
    } catch (failure) {
      this.fail(failure, 'app-kode');
    } finally {
      this.busy.set(false);
    }
  }

  private async begin(): Promise<void> {
    try {
      this.setUp.set(await this.client.beginSetUp(this.challenge()));
    } catch (failure) {
      this.fail(failure);
    }
  }

  private fail(failure: unknown, controlId?: string): void {
    if (failure instanceof Problem && failure.code === identityProblems.challengeExpired)
      this.back.emit(this.transloco.translate('identity.secondFactor.expired'));
    else this.faults.set([{ text: this.problemText.of(failure), ...(controlId ? { controlId } : {}) }]);
  }
}
