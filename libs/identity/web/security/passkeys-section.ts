import { Component, effect, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { identityLimits, type PasskeyView } from '@hv/identity/contracts';
import { Button, Control, Field, Notice, Time, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { PasskeyDevice } from '../sign-in/passkey-device';
import { Deed } from './deed';
import { SecurityClient } from './security-client';

/** One's own passkeys: named and made, listed, removed. */
@Component({
  selector: 'hv-passkeys-section',
  imports: [Button, Control, Field, Notice, Time, TranslocoDirective],
  providers: [Deed],
  templateUrl: './passkeys-section.html',
  styleUrl: './section.css',
})
export class PasskeysSection {
  readonly passkeys = input.required<readonly PasskeyView[]>();
  /** Something changed; with recovery codes when they are new. */
  readonly changed = output<readonly string[]>();

  protected readonly deed = inject(Deed);
  protected readonly device = inject(PasskeyDevice);
  private readonly client = inject(SecurityClient);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly name = viewChild('name', { read: ElementRef<HTMLInputElement> });
  protected readonly longest = identityLimits.tokenName;
  protected readonly naming = signal(false);
  protected readonly missing = signal('');

  constructor() {
    effect(() => this.name()?.nativeElement.focus());
  }

  protected cancel(): string {
    return this.transloco.translate('security.cancel');
  }

  protected async add(): Promise<void> {
    const name = this.name()?.nativeElement.value.trim() ?? '';
    this.missing.set(name ? '' : this.said('nameMissing'));
    if (!name) return this.name()?.nativeElement.focus();
    const added = await this.deed.do(() => this.make(name), this.said('notMade'));
    if (!added) return;
    this.leave();
    this.toasts.show({ text: this.said('added') });
    this.changed.emit(added.result.recoveryCodes);
  }

  /** The form goes with what one was at in it. */
  protected leave(): void {
    this.naming.set(false);
    this.heading()?.nativeElement.focus();
  }

  protected async remove({ id, name }: PasskeyView): Promise<void> {
    if (!(await this.deed.do(() => this.client.removePasskey(id)))) return;
    this.toasts.show({ text: this.said('removed', { name }) });
    this.changed.emit([]);
    // The button goes with what it removed.
    this.heading()?.nativeElement.focus();
  }

  private async make(name: string) {
    const creation = await this.client.passkeyCreation();
    const made = await this.device.make(creation);
    return this.client.addPasskey({ challenge: creation.challenge, name, ...made });
  }

  private said(key: string, values: object = {}): string {
    return this.transloco.translate(`security.passkeys.${key}`, { ...values });
  }
}
