import { Component, DestroyRef, ElementRef, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ListedDraftView } from '@hv/discussions/contracts';
import { KeptSpaces } from '@hv/networks/web';
import type { RichTextDocument } from '@hv/platform/contracts';
import { Drafts, KeptAnswer, Live, ProblemText, whenSeenAgain } from '@hv/platform/web';
import { Button, EmptyState, Icon, Notice, PageHeader, Skeleton, Time, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { DocumentView } from '../editor/document-view';
import { laneOf } from '../thread/pending-posts';
import { type DraftPlace, WritingClient } from './writing-client';

/** What one has begun to write and not sent, here or on another device, or what one has taken over: found again and gone on with. */
@Component({
  selector: 'hv-drafts-page',
  imports: [Button, DocumentView, EmptyState, Icon, Notice, PageHeader, RouterLink, Skeleton, Time, TranslocoDirective],
  templateUrl: './drafts-page.html',
})
export class DraftsPage {
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly client = inject(WritingClient);
  private readonly kept = inject(Drafts);
  private readonly spaces = inject(KeptSpaces);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);
  protected readonly drafts = new KeptAnswer<readonly ListedDraftView[]>(
    () => this.client.drafts(),
    (items) => this.spaces.learn(items.map(({ spaceId }) => spaceId)),
  );

  constructor() {
    inject(DestroyRef).onDestroy(this.drafts.open(inject(Live)));
    whenSeenAgain(() => void this.drafts.reload());
  }

  protected reason(): string {
    return this.problemText.of(this.drafts.failure());
  }

  protected documentOf = ({ body }: ListedDraftView): RichTextDocument => body as RichTextDocument;

  protected spaceName({ spaceId }: ListedDraftView): string {
    return this.spaces.space(spaceId).value()?.name ?? '';
  }

  /** Where it is written on. */
  protected link({ place, placeId, spaceId }: ListedDraftView): string[] {
    return ['/rum', spaceId, 'samtaler', place === 'thread' ? placeId : 'ny'];
  }

  /** Thrown away everywhere; undone, it lies there again. */
  protected discard(item: ListedDraftView): Promise<void> {
    return this.attempt(async () => {
      await this.client.removeDraft(placeOf(item));
      await Promise.all(keysOf(item).map((key) => this.kept.remove(key)));
      this.drafts.update((items) => items.filter(({ placeId }) => placeId !== item.placeId));
      // The button goes with what it threw away.
      this.page.nativeElement.querySelector('h1')?.focus();
      const undo = () => void this.attempt(() => this.takeBack(item));
      this.toasts.show({ text: this.transloco.translate('discussions.drafts.discarded'), undo });
    });
  }

  private async takeBack(item: ListedDraftView): Promise<void> {
    await this.client.saveDraft(placeOf(item), item.body, item.title ?? '', null);
    await this.drafts.renew();
  }

  private async attempt(doing: () => Promise<void>): Promise<void> {
    try {
      await doing();
    } catch (failure) {
      this.toasts.show({ text: this.problemText.of(failure) });
    }
  }
}

const placeOf = ({ place, placeId }: ListedDraftView): DraftPlace => ({ kind: place, id: placeId });

/** What this browser keeps of it. */
const keysOf = ({ place, placeId }: ListedDraftView): string[] =>
  place === 'thread' ? [laneOf(placeId)] : [`new-thread:${placeId}`, `new-thread-title:${placeId}`];
