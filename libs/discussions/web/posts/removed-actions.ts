import { Component, inject, input, output, signal } from '@angular/core';
import type { AnyPostView, RemovedPostView } from '@hv/discussions/contracts';
import { ProblemText } from '@hv/platform/web';
import { Button, Icon, Toasts } from '@hv/ui';
import { Dialogs } from '@hv/ui/overlay';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { showHistory } from './history-action';
import { PostsClient } from './posts-client';

/** Beside the mark of a removed post, for moderators: what stood there, and the way back. */
@Component({
  selector: 'hv-removed-actions',
  imports: [Button, Icon, TranslocoDirective],
  template: `
    <span
      class="actions"
      role="group"
      *transloco="let t; prefix: 'discussions.history'"
      [attr.aria-label]="t('ofRemoved', { number: post().seq })"
    >
      <button hvButton kind="plain" small type="button" (click)="show()"><hv-icon name="history" small />{{ t('show') }}</button>
      <button hvButton kind="plain" small type="button" [busy]="busy()" (click)="restore()">
        <hv-icon name="undo" small />{{ t('restore') }}
      </button>
    </span>
  `,
  styles: `
    .actions {
      display: flex;
      flex-wrap: wrap;
    }
  `,
})
export class RemovedActions {
  readonly post = input.required<RemovedPostView>();
  /** The post as it stands again. */
  readonly restored = output<AnyPostView>();

  private readonly client = inject(PostsClient);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);
  protected readonly busy = signal(false);

  protected show(): void {
    showHistory(this.dialogs, this.post().id, this.post().seq);
  }

  protected async restore(): Promise<void> {
    this.busy.set(true);
    try {
      this.restored.emit(await this.client.restore(this.post().id));
      this.say('restored');
    } catch (failure) {
      this.say('notRestored', this.problemText.of(failure));
    } finally {
      this.busy.set(false);
    }
  }

  private say(key: 'restored' | 'notRestored', reason = ''): void {
    this.toasts.show({ text: this.transloco.translate(`discussions.history.${key}`, { reason }) });
  }
}
