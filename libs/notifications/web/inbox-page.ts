import { Component, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Attempt, ProblemText } from '@hv/platform/web';
import { Button, EmptyState, Icon, Notice, PageHeader, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { InboxStore } from './inbox-store';
import { MailChoices } from './mail-choices';
import { NotificationRow } from './notification-row';

/** What one was told. Opening it is seeing it. */
@Component({
  selector: 'hv-inbox-page',
  imports: [Button, EmptyState, Icon, MailChoices, Notice, NotificationRow, PageHeader, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './inbox-page.html',
  styleUrl: './inbox-page.css',
})
export class InboxPage {
  private readonly problemText = inject(ProblemText);
  private readonly toasts = inject(Toasts);
  protected readonly store = inject(InboxStore);
  protected readonly fetchingMore = new Attempt();

  constructor() {
    effect((onCleanup) => onCleanup(untracked(() => this.store.open())));
    effect(() => {
      if (this.store.notifications()) untracked(() => void this.store.see());
    });
  }

  protected async more(): Promise<void> {
    await this.fetchingMore.at(() => this.store.list.more());
    if (this.fetchingMore.fault()) this.toasts.show({ text: this.fetchingMore.fault() });
  }

  protected again(): void {
    void this.store.list.first.reload();
  }

  protected failure(): string {
    return this.problemText.of(this.store.list.failure());
  }
}
