import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReviewedDocumentView } from '@hv/documents/contracts';
import { PersonNames } from '@hv/identity/web';
import { dayText, SpaceFrame } from '@hv/networks/web';
import { KeptList, Language, ProblemText } from '@hv/platform/web';
import { Button, EmptyState, Icon, Notice, Skeleton, Tag } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApprovingClient } from './approving-client';

/** The documents of a library that are to be looked through again, what is due first. */
@Component({
  selector: 'hv-reviews-page',
  imports: [Button, EmptyState, Icon, Notice, RouterLink, Skeleton, SpaceFrame, Tag, TranslocoDirective],
  templateUrl: './reviews-page.html',
  styleUrl: './reviews-page.css',
})
export class ReviewsPage {
  readonly spaceId = input.required<string>();

  private readonly client = inject(ApprovingClient);
  private readonly problemText = inject(ProblemText);
  private readonly language = inject(Language).current;
  protected readonly names = inject(PersonNames);
  private readonly list = computed(() => {
    const spaceId = this.spaceId();
    return new KeptList<ReviewedDocumentView>(
      (after) => this.client.reviews(spaceId, after),
      ({ documentId }) => documentId,
    );
  });
  protected readonly reviews = computed(() => this.list().items());
  protected readonly hasMore = computed(() => this.list().hasMore());
  protected readonly failure = computed(() => {
    const trouble = this.list().first.failure();
    return trouble ? this.problemText.of(trouble) : '';
  });

  constructor() {
    effect(() => {
      this.list();
      untracked(() => void this.fetch());
    });
  }

  protected fetch(): Promise<void> {
    return this.list().first.renew();
  }

  protected more(): Promise<void> {
    return this.list().more();
  }

  protected day(day: string): string {
    return dayText(day, this.language());
  }
}
