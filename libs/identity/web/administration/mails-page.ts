import { Component, inject } from '@angular/core';
import type { MailView } from '@hv/platform/contracts';
import { Button, EmptyState, Notice, Skeleton, Tag, Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AdministrationClient } from './administration-client';
import { AdministrationFrame } from './administration-frame';
import { LongerList } from './longer-list';

/** The mails that went out, that wait, and that were not accepted. What one says is shown as long as it waits. */
@Component({
  selector: 'hv-mails-page',
  imports: [AdministrationFrame, Button, EmptyState, Notice, Skeleton, Tag, Time, TranslocoDirective],
  templateUrl: './mails-page.html',
  styles: `
    .said {
      white-space: pre-wrap;
    }
  `,
})
export class MailsPage {
  private readonly client = inject(AdministrationClient);
  private readonly fetch = (after?: string) => this.client.mails(after);
  protected readonly list = new LongerList<MailView>();

  constructor() {
    void this.list.ask(this.fetch);
  }

  protected state({ sentAt, lastError }: MailView): 'sent' | 'failed' | 'waiting' {
    if (sentAt) return 'sent';
    return lastError ? 'failed' : 'waiting';
  }

  protected again(): void {
    void (this.list.items() ? this.list.more(this.fetch) : this.list.ask(this.fetch));
  }
}
