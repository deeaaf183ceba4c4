import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type FeedbackState, feedbackStates, type FeedbackView } from '@hv/networks/contracts';
import { AskedList, Attempt } from '@hv/platform/web';
import { Button, Control, EmptyState, Field, Notice, Skeleton, Tag, Time, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { directoryPaths } from '../directory/directory-paths';
import { OfficeFrame } from '../inviting/office-frame';
import { FeedbackClient } from './feedback-client';

/** What people wrote to the secretariat, for the secretariat: read, answered where they are, and marked as done. */
@Component({
  selector: 'hv-feedback-list-page',
  imports: [Button, Control, EmptyState, Field, Notice, OfficeFrame, RouterLink, Skeleton, Tag, Time, TranslocoDirective],
  templateUrl: './feedback-list-page.html',
  styleUrl: './feedback-list-page.css',
})
export class FeedbackListPage {
  readonly networkId = input.required<string>();

  private readonly client = inject(FeedbackClient);
  private readonly transloco = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  protected readonly people = directoryPaths;
  protected readonly states = feedbackStates;
  protected readonly state = linkedSignal<string, FeedbackState | ''>({ source: this.networkId, computation: () => 'open' });
  protected readonly list = new AskedList<FeedbackView>(
    () => {
      const [networkId, state] = [this.networkId(), this.state()];
      return (after) => this.client.list(networkId, state, after);
    },
    ({ id }) => id,
  );
  protected readonly attempt = new Attempt();
  /** What is being marked. */
  protected readonly busy = signal('');

  protected choose(choosing: Event): void {
    this.state.set((choosing.target as HTMLSelectElement).value as FeedbackState | '');
  }

  /** It stays where it is until the list is asked for again, so that nothing moves under a hand. */
  protected async finish({ id, author }: FeedbackView): Promise<void> {
    if (!(await this.change(id, () => this.client.finish(id)))) return;
    const text = this.transloco.translate('feedback.list.finished', { author });
    this.toasts.show({ text, undo: () => void this.reopen(id) });
  }

  protected async reopen(id: string): Promise<void> {
    await this.change(id, () => this.client.reopen(id));
  }

  private async change(id: string, change: () => Promise<FeedbackView>): Promise<boolean> {
    if (this.attempt.busy()) return false;
    this.busy.set(id);
    const changed = await this.attempt.at(change);
    this.busy.set('');
    if (changed) this.list.change(id, () => changed);
    return changed !== undefined;
  }
}
