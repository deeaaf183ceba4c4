import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TrashedEntryView } from '@hv/documents/contracts';
import { SpaceFrame } from '@hv/networks/web';
import { KeptList, Problem, ProblemText } from '@hv/platform/web';
import { Button, EmptyState, Icon, Notice, Skeleton, Time, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { KeepFocus } from './keep-focus';
import { documentPaths } from './document-paths';
import { DocumentsClient } from './documents-client';
import { LibraryLive } from './library-live';

/** What was thrown away in the library of a space, until it goes for good. */
@Component({
  selector: 'hv-trash-page',
  imports: [Button, EmptyState, Icon, KeepFocus, Notice, RouterLink, Skeleton, SpaceFrame, Time, TranslocoDirective],
  templateUrl: './trash-page.html',
  styleUrl: './library-page.css',
  styles: `
    section > p {
      margin-block: var(--hv-space-1) var(--hv-space-4);
    }

    nav a {
      display: inline-flex;
      gap: var(--hv-space-1);
      align-items: center;
    }
  `,
})
export class TrashPage {
  readonly spaceId = input.required<string>();

  private readonly client = inject(DocumentsClient);
  private readonly problemText = inject(ProblemText);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly live = inject(LibraryLive);
  protected readonly paths = documentPaths;
  private readonly list = computed(() => {
    const spaceId = this.spaceId();
    return new KeptList<TrashedEntryView>(
      (after) => this.client.trash(spaceId, after),
      ({ id }) => id,
      true,
    );
  });
  protected readonly entries = computed(() => this.list().items());
  protected readonly hasMore = computed(() => this.list().hasMore());
  protected readonly failure = signal('');
  protected readonly taking = signal('');

  constructor() {
    effect(() => {
      this.list();
      untracked(() => void this.fetch());
    });
    effect((onCleanup) => {
      const spaceId = this.spaceId();
      onCleanup(untracked(() => this.live.follow([spaceId], () => void this.renew())));
    });
  }

  protected fetch(): Promise<void> {
    return this.attempt(() => this.list().restart());
  }

  protected more(): Promise<void> {
    return this.attempt(() => this.list().more());
  }

  protected async takeOut({ id }: TrashedEntryView): Promise<void> {
    this.taking.set(id);
    await this.attempt(async () => {
      const { name } = await this.client.takeOut(id);
      const back = async (): Promise<void> => {
        await this.client.throwAway(id);
        await this.renew();
      };
      this.toasts.show({ text: this.transloco.translate('documents.told.takenOut', { name }), undo: () => void this.attempt(back) });
      this.list().remove(id);
      await this.renew();
    });
    this.taking.set('');
  }

  /** As much as is shown is asked for again, so that nobody loses where they were. */
  private renew(): Promise<void> {
    return this.list().first.renew();
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.failure.set('');
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    }
  }
}
