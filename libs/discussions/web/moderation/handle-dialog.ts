import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { discussionLimits, type ReportOutcome, type ReportView } from '@hv/discussions/contracts';
import { findCprNumbers } from '@hv/platform/contracts';
import { Attempt, Problem } from '@hv/platform/web';
import { Button, Choice, Control, Field, uniqueId } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { ModerationClient } from './moderation-client';

/** What becomes of a report. Answers it as it then stands; when somebody was quicker, as they left it. */
@Component({
  selector: 'hv-handle-dialog',
  imports: [Button, Choice, Control, DialogFrame, Field, TranslocoDirective],
  template: `
    <hv-dialog-frame *transloco="let t; prefix: 'discussions.moderation.handle'" [heading]="t('heading')">
      <div class="form">
        <blockquote dir="auto">{{ report.post.excerpt }}</blockquote>
        <fieldset [attr.aria-describedby]="unchosen() ? group + '-fejl' : null">
          <legend>{{ t('which') }}</legend>
          @for (outcome of outcomes; track outcome) {
            <label hvChoice>
              <input type="radio" [name]="group" [checked]="chosen() === outcome" (change)="chosen.set(outcome)" />{{
                t('outcomes.' + outcome)
              }}
            </label>
          }
          @if (unchosen()) {
            <p class="fault" role="alert" [id]="group + '-fejl'">{{ t('choose') }}</p>
          }
        </fieldset>
        @if (chosen() === 'hidden') {
          <hv-field [label]="t('reason')" [hint]="t('reasonHint')" [error]="noteFault() ? t(noteFault()!) : ''">
            <textarea hvControl rows="2" dir="auto" [maxLength]="longest" [value]="note()" (input)="write($event)"></textarea>
          </hv-field>
        } @else {
          <hv-field [label]="t('note')" optional [hint]="t('noteHint')" [error]="noteFault() ? t(noteFault()!) : ''">
            <textarea hvControl rows="2" dir="auto" [maxLength]="longest" [value]="note()" (input)="write($event)"></textarea>
          </hv-field>
        }
        @if (attempt.fault(); as reason) {
          <p class="fault" role="alert">{{ reason }}</p>
        }
      </div>
      <button hvButton kind="primary" type="button" [busy]="attempt.busy()" (click)="handle()">{{ t('do') }}</button>
      <button hvButton type="button" (click)="reference.close()">{{ t('cancel') }}</button>
    </hv-dialog-frame>
  `,
  styleUrl: './order-dialog.css',
})
export class HandleDialog {
  private readonly client = inject(ModerationClient);
  protected readonly report = inject<ReportView>(DIALOG_DATA);
  protected readonly reference = inject<DialogRef<ReportView>>(DialogRef);
  protected readonly attempt = new Attempt();
  protected readonly longest = discussionLimits.hideReason;
  protected readonly group = uniqueId('svar');
  protected readonly outcomes: readonly ReportOutcome[] =
    this.report.reason === 'show-again' ? ['shown', 'dismissed', 'talked', 'removed'] : ['dismissed', 'talked', 'hidden', 'removed'];
  protected readonly chosen = signal<ReportOutcome | null>(null);
  protected readonly note = signal('');
  private readonly tried = signal(false);
  protected readonly unchosen = computed(() => this.tried() && this.chosen() === null);
  protected readonly noteFault = computed(() => {
    if (!this.tried()) return null;
    if (findCprNumbers(this.note()).length > 0) return 'cpr';
    return this.chosen() === 'hidden' && !this.note().trim() ? 'missing' : null;
  });

  protected write(typing: Event): void {
    this.note.set((typing.target as HTMLTextAreaElement).value);
  }

  protected async handle(): Promise<void> {
    this.tried.set(true);
    const [outcome, note] = [this.chosen(), this.note().trim()];
    if (!outcome || this.noteFault()) return;
    const handled = await this.attempt.at(() => this.sent(outcome, note));
    if (handled) this.reference.close(handled);
  }

  private async sent(outcome: ReportOutcome, note: string): Promise<ReportView> {
    try {
      return await this.client.handle(this.report, note ? { outcome, note } : { outcome });
    } catch (failure) {
      const current = failure instanceof Problem ? (failure.current as ReportView | undefined) : undefined;
      if (!current) throw failure;
      return current;
    }
  }
}
