import { Component, computed, inject, signal } from '@angular/core';
import type { MailChoicesView } from '@hv/notifications/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Choice, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { NotificationsClient } from './notifications-client';
import { OverviewStore } from './overview-store';

/** Of what one wants mails. Nothing stands here until it is known. */
@Component({
  selector: 'hv-mail-choices',
  imports: [Choice, TranslocoDirective],
  template: `
    @if (choices(); as chosen) {
      <fieldset *transloco="let t; prefix: 'notifications.mails'">
        <legend>{{ t('heading') }}</legend>
        <label hvChoice
          ><input
            #reminders
            type="checkbox"
            [checked]="chosen.reminders"
            (change)="choose({ reminders: reminders.checked }, reminders)"
          />{{ t('reminders') }}</label
        >
        @if (moderates()) {
          <label hvChoice
            ><input #reports type="checkbox" [checked]="chosen.reports" (change)="choose({ reports: reports.checked }, reports)" />{{
              t('reports')
            }}</label
          >
        }
        <p>{{ t('what') }}</p>
      </fieldset>
    }
  `,
  styles: `
    fieldset {
      margin-block-start: var(--hv-space-8);
    }

    legend {
      padding: 0 0 var(--hv-space-1);
      color: var(--hv-text-muted);
      font-size: var(--hv-font-small);
      font-weight: var(--hv-weight-strong);
    }

    p {
      margin-block-start: var(--hv-space-1);
      color: var(--hv-text-muted);
      font-size: var(--hv-font-small);
    }
  `,
})
export class MailChoices {
  private readonly client = inject(NotificationsClient);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);
  private readonly overview = inject(OverviewStore).overview;
  protected readonly choices = signal<MailChoicesView | null>(null);

  /** Whether they moderate anything: only then reports concern them. */
  protected readonly moderates = computed(() => this.overview()?.spaces.some(({ space }) => space.abilities.moderate) ?? false);

  constructor() {
    void this.fetch();
  }

  protected async choose(change: Partial<MailChoicesView>, box: HTMLInputElement): Promise<void> {
    const before = this.choices();
    if (!before) return;
    this.choices.set({ ...before, ...change });
    try {
      this.choices.set(await this.client.chooseMails({ ...before, ...change }));
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.choices.set(before);
      box.checked = !box.checked;
      this.toasts.show({ text: this.transloco.translate('notifications.mails.failed', { reason: this.problemText.of(failure) }) });
    }
  }

  private async fetch(): Promise<void> {
    try {
      this.choices.set(await this.client.mailChoices());
    } catch (failure) {
      // Without an answer there is nothing to choose: it stands on the server as it was.
      if (!(failure instanceof Problem)) throw failure;
    }
  }
}
