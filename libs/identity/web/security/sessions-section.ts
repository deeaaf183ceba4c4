import { Component, ElementRef, inject, input, output, viewChild } from '@angular/core';
import type { OwnSessionView } from '@hv/identity/contracts';
import { Button, Notice, Tag, Time, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { Deed } from './deed';
import { SecurityClient } from './security-client';

/** Where one is signed in, and signing out there. */
@Component({
  selector: 'hv-sessions-section',
  imports: [Button, Notice, Tag, Time, TranslocoDirective],
  providers: [Deed],
  templateUrl: './sessions-section.html',
  styleUrl: './section.css',
})
export class SessionsSection {
  readonly sessions = input.required<readonly OwnSessionView[]>();
  readonly changed = output();

  protected readonly deed = inject(Deed);
  private readonly client = inject(SecurityClient);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  protected async end({ id, device }: OwnSessionView): Promise<void> {
    await this.tell(() => this.client.endSession(id), 'ended', { device: device || this.said('unknown') });
  }

  protected async endOthers(): Promise<void> {
    await this.tell(() => this.client.endOtherSessions(), 'endedOthers');
  }

  /** What is listed is fetched anew either way: it may have ended elsewhere meanwhile. */
  private async tell(task: () => Promise<void>, key: string, values: object = {}): Promise<void> {
    const done = await this.deed.do(task);
    if (done) this.toasts.show({ text: this.said(key, values) });
    this.changed.emit();
    // The button goes with what it ended.
    if (done) this.heading()?.nativeElement.focus();
  }

  private said(key: string, values: object = {}): string {
    return this.transloco.translate(`security.sessions.${key}`, { ...values });
  }
}
