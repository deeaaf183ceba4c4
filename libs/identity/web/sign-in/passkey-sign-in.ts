import { Component, inject, output, signal } from '@angular/core';
import { Problem, ProblemText, SessionStore } from '@hv/platform/web';
import { Button, Icon, Notice } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { PasskeyDevice } from './passkey-device';
import { SecondFactorClient } from './second-factor-client';

/** Signs in by a passkey alone, where the browser knows any. */
@Component({
  selector: 'hv-passkey-sign-in',
  imports: [Button, Icon, Notice, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'identity.signIn'">
      @if (device.possible) {
        @if (fault()) {
          <hv-notice kind="warning">{{ fault() }}</hv-notice>
        }
        <button hvButton type="button" [busy]="busy()" (click)="signIn()"><hv-icon name="lock" />{{ t('passkey') }}</button>
      }
    </ng-container>
  `,
  styleUrl: './passkey-sign-in.css',
})
export class PasskeySignIn {
  /** Signed in; `samePerson` is false when somebody else's session had ended here. */
  readonly signedIn = output<{ samePerson: boolean }>();

  protected readonly device = inject(PasskeyDevice);
  private readonly client = inject(SecondFactorClient);
  private readonly session = inject(SessionStore);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  protected readonly busy = signal(false);
  protected readonly fault = signal('');

  protected async signIn(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.fault.set('');
    try {
      const request = await this.client.passkeyOptions();
      const passkey = await this.device.sign(request);
      this.signedIn.emit(await this.session.proveSignIn('passkey', { challenge: request.challenge, passkey }));
    } catch (failure) {
      this.fault.set(failure instanceof Problem ? this.problemText.of(failure) : this.transloco.translate('identity.signIn.passkeyFailed'));
    } finally {
      this.busy.set(false);
    }
  }
}
