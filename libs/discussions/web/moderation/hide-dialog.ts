import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { discussionLimits } from '@hv/discussions/contracts';
import { findCprNumbers } from '@hv/platform/contracts';
import { Attempt } from '@hv/platform/web';
import { Button, Control, Field, Toasts } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { ModerationClient } from './moderation-client';
import type { OrderedPost } from './report-action';

/** Why a post is hidden: what its readers get instead of its text. */
@Component({
  selector: 'hv-hide-dialog',
  imports: [Button, Control, DialogFrame, Field, TranslocoDirective],
  template: `
    <hv-dialog-frame *transloco="let t; prefix: 'discussions.moderation.hide'" [heading]="t('heading', { number: post.seq })">
      <div class="form">
        <p class="quiet">{{ t('what') }}</p>
        <hv-field [label]="t('reason')" [hint]="t('reasonHint')" [error]="fault() ? t(fault()!) : ''">
          <textarea hvControl rows="2" dir="auto" [maxLength]="longest" [value]="reason()" (input)="write($event)"></textarea>
        </hv-field>
        @if (attempt.fault(); as reason) {
          <p class="fault" role="alert">{{ reason }}</p>
        }
      </div>
      <button hvButton kind="primary" type="button" [busy]="attempt.busy()" (click)="hide()">{{ t('do') }}</button>
      <button hvButton type="button" (click)="reference.close()">{{ t('cancel') }}</button>
    </hv-dialog-frame>
  `,
  styleUrl: './order-dialog.css',
})
export class HideDialog {
  private readonly client = inject(ModerationClient);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly post = inject<OrderedPost>(DIALOG_DATA);
  protected readonly reference = inject<DialogRef>(DialogRef);
  protected readonly attempt = new Attempt();
  protected readonly longest = discussionLimits.hideReason;
  protected readonly reason = signal('');
  private readonly tried = signal(false);
  protected readonly fault = computed(() => {
    if (!this.tried()) return null;
    if (!this.reason().trim()) return 'missing';
    return findCprNumbers(this.reason()).length > 0 ? 'cpr' : null;
  });

  protected write(typing: Event): void {
    this.reason.set((typing.target as HTMLTextAreaElement).value);
  }

  protected async hide(): Promise<void> {
    this.tried.set(true);
    if (this.fault()) return;
    const { postId } = this.post;
    if (!(await this.attempt.at(() => this.client.hide(postId, this.reason().trim())))) return;
    this.toasts.show({ text: this.transloco.translate('discussions.moderation.hide.done') });
    this.reference.close();
  }
}
