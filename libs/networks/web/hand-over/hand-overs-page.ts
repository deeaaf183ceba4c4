import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { HandOverChoiceView, Role } from '@hv/networks/contracts';
import { KeptList, Language, ProblemText } from '@hv/platform/web';
import { Avatar, Button, EmptyState, Notice, PageHeader, Skeleton, Tag } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { dayText, todayInDenmark } from '../network-phases';
import { HandOverClient } from './hand-over-client';
import { handOverPaths } from './hand-over-paths';

/** Whose work one may hand over: one's own, and that of the people one leads. */
@Component({
  selector: 'hv-hand-overs-page',
  imports: [Avatar, Button, EmptyState, Notice, PageHeader, RouterLink, Skeleton, Tag, TranslocoDirective],
  templateUrl: './hand-overs-page.html',
  styleUrl: './hand-overs-page.css',
})
export class HandOversPage {
  private readonly client = inject(HandOverClient);
  private readonly language = inject(Language).current;
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  protected readonly paths = handOverPaths;
  protected readonly list = new KeptList<HandOverChoiceView>(
    (after) => this.client.choices(after),
    ({ membershipId }) => membershipId,
  );

  constructor() {
    this.again();
  }

  protected roleName(role: Role): string {
    return this.transloco.translate(`networks.roles.${role}`);
  }

  /** The last day before a moment, as people say it. @param moment ISO 8601 */
  protected lastDay(moment: string): string {
    return dayText(todayInDenmark(new Date(Date.parse(moment) - 1)), this.language());
  }

  protected reason(): string {
    return this.problemText.of(this.list.failure());
  }

  protected again(): void {
    void this.list.first.reload();
  }

  protected more(): void {
    void this.list.more();
  }
}
