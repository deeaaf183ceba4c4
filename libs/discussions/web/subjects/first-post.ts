import { Component, input, viewChild } from '@angular/core';
import type { SpaceView } from '@hv/networks/contracts';
import type { RichTextDocument } from '@hv/platform/contracts';
import { PostComposer } from '../writing/post-composer';

/** Writes the first post of a thread about something. Whoever shows it sends it. */
@Component({
  selector: 'hv-first-post',
  imports: [PostComposer],
  template: `<hv-post-composer
    [label]="label()"
    [sendLabel]="sendLabel()"
    [space]="space()"
    [draftKey]="draftKey()"
    [busy]="busy()"
    cancelable
    takesFocus
    (sent)="send($event)"
    (cancelled)="left()()"
  />`,
})
export class FirstPost {
  readonly label = input.required<string>();
  readonly sendLabel = input.required<string>();
  readonly space = input<SpaceView>();
  readonly draftKey = input.required<string>();
  readonly busy = input(false);
  /** Takes what is written; what it answers `true` to is not kept any more. */
  readonly taken = input.required<(written: RichTextDocument) => Promise<boolean>>();
  readonly left = input.required<() => void>();

  private readonly composer = viewChild.required(PostComposer);

  protected async send(written: RichTextDocument): Promise<void> {
    if (await this.taken()(written)) this.composer().clear();
  }
}
