import { Component, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import type { AuthenticatorSetUpView } from '@hv/identity/contracts';
import { Language } from '@hv/platform/web';
import { Button, Control, exactTime, Field, Notice, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { AppKey } from '../sign-in/app-key';
import { Deed } from './deed';
import { SecurityClient } from './security-client';

/** The authenticator app: set up, confirmed, removed. */
@Component({
  selector: 'hv-app-section',
  imports: [AppKey, Button, Control, Field, Notice, TranslocoDirective],
  providers: [Deed],
  templateUrl: './app-section.html',
  styleUrl: './section.css',
})
export class AppSection {
  /** When it was set up, ISO 8601; null: there is none. */
  readonly since = input.required<string | null>();
  /** Something changed; with recovery codes when they are new. */
  readonly changed = output<readonly string[]>();

  protected readonly deed = inject(Deed);
  private readonly client = inject(SecurityClient);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language).current;
  private readonly transloco = inject(TranslocoService);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly code = viewChild('code', { read: ElementRef<HTMLInputElement> });
  protected readonly setUp = signal<AuthenticatorSetUpView | null>(null);
  protected readonly missing = signal('');

  protected exact(moment: string): string {
    return exactTime(new Date(moment), this.language());
  }

  protected codeLabel(): string {
    return this.transloco.translate('identity.setUp.code');
  }

  protected cancel(): string {
    return this.transloco.translate('security.cancel');
  }

  protected async begin(): Promise<void> {
    const begun = await this.deed.do(() => this.client.beginApp());
    if (begun) this.show(begun.result);
  }

  protected async confirm(): Promise<void> {
    const code = this.code()?.nativeElement.value.replace(/\s/g, '') ?? '';
    this.missing.set(/^\d{6}$/.test(code) ? '' : this.transloco.translate('identity.setUp.codeMissing'));
    if (this.missing()) return this.code()?.nativeElement.focus();
    const confirmed = await this.deed.do(() => this.client.confirmApp(code));
    if (!confirmed) return this.code()?.nativeElement.focus();
    this.show(null);
    this.toasts.show({ text: this.said('done') });
    this.changed.emit(confirmed.result.recoveryCodes);
  }

  protected async remove(): Promise<void> {
    if (!(await this.deed.do(() => this.client.removeApp()))) return;
    this.toasts.show({ text: this.said('removed') });
    this.changed.emit([]);
    this.heading()?.nativeElement.focus();
  }

  /** What one pressed goes with what is shown instead. */
  protected show(setUp: AuthenticatorSetUpView | null): void {
    this.setUp.set(setUp);
    this.heading()?.nativeElement.focus();
  }

  private said(key: string): string {
    return this.transloco.translate(`security.app.${key}`);
  }
}
