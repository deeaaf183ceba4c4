import { Component, effect, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { identityLimits } from '@hv/identity/contracts';
import { Button, Control, Field, Notice, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { faultsOf } from '../entered-field';
import { Deed } from './deed';
import { SecurityClient } from './security-client';

/** The address one signs in by, and asking for another. */
@Component({
  selector: 'hv-address-section',
  imports: [Button, Control, Field, Notice, TranslocoDirective],
  providers: [Deed],
  templateUrl: './address-section.html',
  styleUrl: './section.css',
})
export class AddressSection {
  readonly email = input.required<string>();
  /** What was asked for and waits to be confirmed. */
  readonly newEmail = input.required<string | null>();
  readonly changed = output();

  protected readonly deed = inject(Deed);
  private readonly client = inject(SecurityClient);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly address = viewChild('address', { read: ElementRef<HTMLInputElement> });
  protected readonly longest = identityLimits.email;
  protected readonly writing = signal(false);
  protected readonly wrong = signal('');

  constructor() {
    effect(() => this.address()?.nativeElement.focus());
  }

  protected cancel(): string {
    return this.transloco.translate('security.cancel');
  }

  protected async send(): Promise<void> {
    const control = this.address()?.nativeElement;
    if (!control) return;
    const [fault] = faultsOf([{ control, missing: this.said('emailMissing'), wrong: this.said('emailWrong') }]);
    this.wrong.set(fault?.text ?? '');
    const email = control.value.trim();
    if (fault || !(await this.deed.do(() => this.client.changeAddress(email)))) return control.focus();
    this.leave();
    this.toasts.show({ text: this.said('sent', { email }) });
    this.changed.emit();
  }

  /** The form goes with what one was at in it. */
  protected leave(): void {
    this.writing.set(false);
    this.heading()?.nativeElement.focus();
  }

  private said(key: string, values: object = {}): string {
    return this.transloco.translate(`security.address.${key}`, { ...values });
  }
}
