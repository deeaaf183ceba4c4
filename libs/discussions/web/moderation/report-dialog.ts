import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { discussionLimits, type ReportReason, reportReasons } from '@hv/discussions/contracts';
import { findCprNumbers } from '@hv/platform/contracts';
import { Attempt } from '@hv/platform/web';
import { Button, Choice, Control, Field, Toasts, uniqueId } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { ModerationClient } from './moderation-client';
import type { OrderedPost } from './report-action';

/** What is wrong with a post, for its moderators: one choice, and a few words if one likes. */
@Component({
  selector: 'hv-report-dialog',
  imports: [Button, Choice, Control, DialogFrame, Field, TranslocoDirective],
  template: `
    <hv-dialog-frame *transloco="let t; prefix: 'discussions.moderation.report'" [heading]="t('heading', { number: post.seq })">
      <div class="form">
        <p class="quiet">{{ t('what') }}</p>
        <fieldset [attr.aria-describedby]="unchosen() ? group + '-fejl' : null">
          <legend>{{ t('which') }}</legend>
          @for (kind of kinds; track kind) {
            <label hvChoice>
              <input type="radio" [name]="group" [checked]="chosen() === kind" (change)="chosen.set(kind)" />{{ t('kinds.' + kind) }}
            </label>
          }
          @if (unchosen()) {
            <p class="fault" role="alert" [id]="group + '-fejl'">{{ t('choose') }}</p>
          }
        </fieldset>
        @if (chosen() === 'child') {
          <p role="status">{{ t('atOnce') }}</p>
        }
        <hv-field [label]="t('words')" optional [hint]="t('wordsHint')" [error]="cpr() ? t('cpr') : ''">
          <textarea hvControl rows="2" dir="auto" [maxLength]="longest" [value]="words()" (input)="write($event)"></textarea>
        </hv-field>
        @if (attempt.fault(); as reason) {
          <p class="fault" role="alert">{{ reason }}</p>
        }
      </div>
      <button hvButton kind="primary" type="button" [busy]="attempt.busy()" (click)="send()">{{ t('do') }}</button>
      <button hvButton type="button" (click)="reference.close()">{{ t('cancel') }}</button>
    </hv-dialog-frame>
  `,
  styleUrl: './order-dialog.css',
})
export class ReportDialog {
  private readonly client = inject(ModerationClient);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly post = inject<OrderedPost>(DIALOG_DATA);
  protected readonly reference = inject<DialogRef>(DialogRef);
  protected readonly attempt = new Attempt();
  protected readonly kinds = reportReasons;
  protected readonly longest = discussionLimits.reportWords;
  protected readonly group = uniqueId('anmeldelse');
  protected readonly chosen = signal<ReportReason | null>(null);
  protected readonly words = signal('');
  private readonly tried = signal(false);
  protected readonly unchosen = computed(() => this.tried() && this.chosen() === null);
  protected readonly cpr = computed(() => this.tried() && findCprNumbers(this.words()).length > 0);

  protected write(typing: Event): void {
    this.words.set((typing.target as HTMLTextAreaElement).value);
  }

  protected async send(): Promise<void> {
    this.tried.set(true);
    const [reason, words] = [this.chosen(), this.words().trim()];
    if (!reason || this.cpr()) return;
    const sent = await this.attempt.at(() => this.client.report(this.post.postId, words ? { reason, words } : { reason }));
    if (!sent) return;
    this.toasts.show({ text: this.transloco.translate('discussions.moderation.report.done') });
    this.reference.close();
  }
}
