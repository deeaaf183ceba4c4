import { Component, computed, input } from '@angular/core';
import type { PostView, ThreadView } from '@hv/discussions/contracts';
import { Icon, Tag, Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Beside the name of who wrote a post: that it answers its thread, and when it came there from another. */
@Component({
  selector: 'hv-post-marks',
  imports: [Icon, Tag, Time, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.steering.post'">
      @if (answers()) {
        <hv-tag kind="accent"><hv-icon name="answered" small />{{ t('answer') }}</hv-tag>
      }
      @if (post().arrivedAt; as at) {
        <span>{{ t('arrived') }} <hv-time [at]="at" /></span>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class PostMarks {
  readonly post = input.required<PostView>();
  readonly thread = input<ThreadView>();

  protected readonly answers = computed(() => this.thread()?.answer?.postId === this.post().id);
}
