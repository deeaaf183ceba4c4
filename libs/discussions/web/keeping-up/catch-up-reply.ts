import { Component, computed, input, output, viewChild } from '@angular/core';
import type { SpaceView } from '@hv/networks/contracts';
import type { RichTextDocument } from '@hv/platform/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { laneOf } from '../thread/pending-posts';
import { PostComposer } from '../writing/post-composer';

/** Answers a thread from where its new posts are read; its draft is the one of the thread. */
@Component({
  selector: 'hv-catch-up-reply',
  imports: [PostComposer, TranslocoDirective],
  template: `
    <hv-post-composer
      *transloco="let t; prefix: 'discussions.catchUp'"
      [label]="t('replyLabel')"
      [sendLabel]="t('send')"
      [space]="space()"
      [draftKey]="lane()"
      [place]="{ kind: 'thread', id: threadId() }"
      cancelable
      takesFocus
      (sent)="send($event)"
      (cancelled)="left.emit()"
    />
  `,
  host: { '(keydown.escape)': 'escape($event)' },
})
export class CatchUpReply {
  readonly threadId = input.required<string>();
  readonly space = input<SpaceView>();
  readonly sent = output<RichTextDocument>();
  readonly left = output();

  private readonly composer = viewChild(PostComposer);
  protected readonly lane = computed(() => laneOf(this.threadId()));

  /** Nothing is lost by leaving what nothing is written in. The editor takes the key for itself, and says so, whatever it does with it. */
  protected escape({ target }: Event): void {
    if ((target as Element).closest('hv-post-editor') && this.composer()?.isEmpty()) this.left.emit();
  }

  protected send(document: RichTextDocument): void {
    this.composer()?.clear();
    this.sent.emit(document);
  }
}
