import { Component, inject, signal } from '@angular/core';
import { Problem, ProblemText } from '@hv/platform/web';
import { Choice, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { TogetherClient } from './together-client';

/** Whether the others see that one reads and writes. Nothing stands here until it is known. */
@Component({
  selector: 'hv-presence-choice',
  imports: [Choice, TranslocoDirective],
  template: `
    @if (shown() !== null) {
      <ng-container *transloco="let t; prefix: 'discussions.together.presence'">
        <label hvChoice><input #box type="checkbox" [checked]="shown()" (change)="choose(box)" />{{ t('show') }}</label>
        <p>{{ t('what') }}</p>
      </ng-container>
    }
  `,
  styles: `
    p {
      color: var(--hv-text-muted);
      font-size: var(--hv-font-small);
    }
  `,
})
export class PresenceChoice {
  private readonly client = inject(TogetherClient);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);
  protected readonly shown = signal<boolean | null>(null);

  constructor() {
    void this.fetch();
  }

  protected async choose(box: HTMLInputElement): Promise<void> {
    const before = this.shown();
    this.shown.set(box.checked);
    try {
      this.shown.set((await this.client.choosePresence(box.checked)).shown);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.shown.set(before);
      box.checked = before ?? true;
      this.toasts.show({
        text: this.transloco.translate('discussions.together.presence.failed', { reason: this.problemText.of(failure) }),
      });
    }
  }

  private async fetch(): Promise<void> {
    try {
      this.shown.set((await this.client.presence()).shown);
    } catch (failure) {
      // Without an answer there is nothing to choose: it stands on the server as it was.
      if (!(failure instanceof Problem)) throw failure;
    }
  }
}
