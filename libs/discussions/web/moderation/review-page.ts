import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReportView } from '@hv/discussions/contracts';
import { PersonNames } from '@hv/identity/web';
import { ChosenNetwork } from '@hv/networks/web';
import { Attempt } from '@hv/platform/web';
import { Button, EmptyState, Notice, PageHeader, Skeleton, Time, Toasts } from '@hv/ui';
import { Dialogs } from '@hv/ui/overlay';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { ModerationClient, type ReportsWanted } from './moderation-client';
import { OpenReports } from './open-reports';

/** What people have reported in the spaces that one moderates: what waits for an answer, and what became of the rest. */
@Component({
  selector: 'hv-review-page',
  imports: [Button, EmptyState, Notice, PageHeader, RouterLink, Skeleton, Time, TranslocoDirective],
  templateUrl: './review-page.html',
  styleUrl: './review-page.css',
})
export class ReviewPage {
  private readonly client = inject(ModerationClient);
  private readonly open = inject(OpenReports);
  private readonly network = inject(ChosenNetwork).id;
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly names = inject(PersonNames);
  protected readonly attempt = new Attempt();
  protected readonly state = signal<ReportsWanted['state']>('open');
  /** As far as they were fetched; undefined until then. */
  protected readonly items = signal<readonly ReportView[] | undefined>(undefined);
  protected readonly next = signal<string | null>(null);

  constructor() {
    void this.look('open');
  }

  /** Shows those of a state from the first on. */
  protected async look(state: ReportsWanted['state']): Promise<void> {
    if (this.attempt.busy()) return;
    this.state.set(state);
    this.items.set(undefined);
    await this.fetch();
    void this.open.reload();
  }

  protected more(): Promise<void> {
    return this.fetch(this.next() ?? undefined);
  }

  /** Asks what becomes of a report; others that say the same of the post are answered with it. */
  protected async answer(report: ReportView): Promise<void> {
    const { HandleDialog } = await import('./handle-dialog');
    const answered = await this.dialogs.ask<ReportView, ReportView>(HandleDialog, report);
    if (!answered) return;
    this.items.update((items) => items?.filter((item) => !isAnsweredWith(item, answered)));
    this.toasts.show({ text: this.transloco.translate('discussions.moderation.review.done') });
    void this.open.reload();
  }

  private async fetch(after?: string): Promise<void> {
    const network = this.network();
    const wanted = { state: this.state(), ...(network ? { network } : {}), ...(after ? { after } : {}) };
    const page = await this.attempt.at(() => this.client.reports(wanted));
    if (!page) return;
    this.items.update((items) => [...(after ? (items ?? []) : []), ...page.items]);
    this.next.set(page.next);
  }
}

const isAnsweredWith = (item: ReportView, answered: ReportView): boolean =>
  item.id === answered.id || (item.post.id === answered.post.id && (item.reason === 'show-again') === (answered.reason === 'show-again'));
