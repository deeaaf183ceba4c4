import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal, viewChild } from '@angular/core';
import type { PostView } from '@hv/discussions/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Notice } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { danishMinute } from '../later/danish-time';
import { pollTextOf } from './poll-draft';
import { PollForm } from './poll-form';
import { TogetherClient } from './together-client';

/** Gives a post's poll other choices, while nobody has chosen. Answers the post as it is then. */
@Component({
  selector: 'hv-poll-change-dialog',
  imports: [Button, DialogFrame, Notice, PollForm, TranslocoDirective],
  template: `
    <hv-dialog-frame *transloco="let t; prefix: 'discussions.together.poll'" [heading]="t('change')">
      <p>{{ t('changeHint') }}</p>
      @if (fault(); as what) {
        <hv-notice kind="error">{{ what }}</hv-notice>
      }
      <hv-poll-form [draftKey]="draftKey" [initial]="initial" [droppable]="false" />
      <button hvButton kind="primary" type="button" [busy]="busy()" (click)="save()">{{ t('save') }}</button>
      <button hvButton type="button" (click)="leave()">{{ t('cancel') }}</button>
    </hv-dialog-frame>
  `,
  styles: `
    p {
      margin-block-end: var(--hv-space-3);
    }
  `,
})
export class PollChangeDialog {
  private readonly reference = inject<DialogRef<PostView>>(DialogRef);
  private readonly client = inject(TogetherClient);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly form = viewChild.required(PollForm);
  /** The post as it was seen: what another changes meanwhile is not overwritten unsaid. */
  private post = inject<PostView>(DIALOG_DATA);
  protected readonly draftKey = `poll-of:${this.post.id}`;
  protected readonly initial = this.asText(this.post);
  protected readonly busy = signal(false);
  protected readonly fault = signal('');

  protected async save(): Promise<void> {
    const asked = this.form().ready();
    if (!asked || this.busy()) return;
    this.busy.set(true);
    this.fault.set('');
    try {
      const changed = await this.client.changePoll(this.post, asked);
      this.form().clear();
      this.reference.close(changed);
    } catch (failure) {
      this.say(failure);
    } finally {
      this.busy.set(false);
    }
  }

  protected leave(): void {
    this.form().clear();
    this.reference.close();
  }

  private say(failure: unknown): void {
    if (!(failure instanceof Problem)) throw failure;
    const now = failure.current as PostView | undefined;
    if (failure.status !== 412 || !now?.poll) return this.fault.set(this.problemText.of(failure));
    this.post = now;
    const options = now.poll.options.map(({ label }) => label).join(', ');
    this.fault.set(this.transloco.translate('discussions.together.poll.overtaken', { options }));
  }

  private asText({ poll }: PostView) {
    if (!poll) return null;
    const labels = poll.options.map(({ label }) => label);
    return pollTextOf(poll.kind, labels, poll.closesAt && danishMinute(poll.closesAt));
  }
}
