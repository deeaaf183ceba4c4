import { Component, inject, input, signal } from '@angular/core';
import { passwordResetMinutes } from '@hv/identity/contracts';
import { Button, Notice } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { RecoveryClient } from '../recovery/recovery-client';
import { Deed } from './deed';

/** A new password for who is signed in: by the same link as for who has forgotten theirs, so that an open browser is not enough. */
@Component({
  selector: 'hv-password-section',
  imports: [Button, Notice, TranslocoDirective],
  providers: [Deed],
  template: `
    <ng-container *transloco="let t; prefix: 'security.password'">
      <h2>{{ t('heading') }}</h2>
      <p>{{ t(hasPassword() ? 'what' : 'none', { email: email() }) }}</p>
      @if (deed.fault()) {
        <hv-notice kind="error">{{ deed.fault() }}</hv-notice>
      }
      @if (sentTo(); as email) {
        <hv-notice>{{ t('sent', { email, minutes }) }}</hv-notice>
      }
      <button hvButton type="button" [busy]="deed.busy()" (click)="ask()">{{ t(hasPassword() ? 'action' : 'make') }}</button>
    </ng-container>
  `,
  styleUrl: './section.css',
})
export class PasswordSection {
  readonly email = input.required<string>();
  /** Whether there is one; who signs in through an organisation may have none. */
  readonly hasPassword = input.required<boolean>();

  protected readonly deed = inject(Deed);
  protected readonly minutes = passwordResetMinutes;
  protected readonly sentTo = signal('');
  private readonly client = inject(RecoveryClient);

  protected async ask(): Promise<void> {
    const email = this.email();
    this.sentTo.set('');
    if (await this.deed.do(() => this.client.ask(email))) this.sentTo.set(email);
  }
}
