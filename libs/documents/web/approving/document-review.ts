import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { PersonNames } from '@hv/identity/web';
import { dayText, todayInDenmark } from '@hv/networks/web';
import { KeptAnswer, Language, Problem, ProblemText } from '@hv/platform/web';
import { Button, Control, Field, Notice, Tag, Toasts, uniqueId } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { KeepFocus } from '../keep-focus';
import { ApprovingClient, type Colleague } from './approving-client';

/** When a document is looked through again, and by whom. */
@Component({
  selector: 'hv-document-review',
  imports: [Button, Control, Field, KeepFocus, Notice, Tag, TranslocoDirective],
  templateUrl: './document-review.html',
  styleUrl: './document-approval.css',
})
export class DocumentReview {
  readonly document = input.required<LibraryEntryView>();

  private readonly client = inject(ApprovingClient);
  private readonly problemText = inject(ProblemText);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;
  protected readonly names = inject(PersonNames);
  protected readonly headingId = uniqueId('gennemses');
  protected readonly today = todayInDenmark(new Date());
  private readonly documentId = computed(() => this.document().id);
  private readonly kept = computed(() => {
    const documentId = this.documentId();
    return new KeptAnswer(() => this.client.review(documentId));
  });
  protected readonly review = computed(() => this.kept().value()?.review ?? null);
  protected readonly known = computed(() => this.kept().value() !== undefined);
  protected readonly mayChange = computed(() => this.document().abilities.change);
  protected readonly people = signal<readonly Colleague[]>([]);
  protected readonly choosing = signal(false);
  protected readonly on = signal('');
  protected readonly responsibleId = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal('');

  constructor() {
    effect(() => {
      this.document();
      const kept = this.kept();
      untracked(() => void kept.renew());
    });
  }

  protected day(day: string): string {
    return dayText(day, this.language());
  }

  protected async choose(): Promise<void> {
    const review = this.review();
    this.on.set(review && !review.due ? review.on : '');
    this.responsibleId.set(review?.responsibleId ?? '');
    this.choosing.set(true);
    await this.attempt(async () => this.people.set(await this.client.colleagues(this.document().spaceId)));
  }

  protected async save(): Promise<void> {
    const wish = { on: this.on(), responsibleId: this.responsibleId() };
    if (!wish.on || !wish.responsibleId) return;
    await this.attempt(async () => {
      const said = await this.client.setReview(this.documentId(), wish);
      this.kept().update(() => said);
      this.choosing.set(false);
    });
  }

  protected async clear(): Promise<void> {
    await this.attempt(async () => {
      const [documentId, kept, before] = [this.documentId(), this.kept(), this.review()];
      const said = await this.client.clearReview(documentId);
      kept.update(() => said);
      this.choosing.set(false);
      const responsibleId = before?.responsibleId;
      const text = this.transloco.translate<string>('documentsApproving.review.cleared');
      const mayChooseAgain = before && responsibleId && before.on >= this.today;
      const undone = async (): Promise<void> => {
        const again = await this.client.setReview(documentId, { on: before!.on, responsibleId: responsibleId! });
        kept.update(() => again);
      };
      this.toasts.show({ text, ...(mayChooseAgain ? { undo: () => void this.attempt(undone) } : {}) });
    });
  }

  private async attempt(doing: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set('');
    try {
      await doing();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    } finally {
      this.busy.set(false);
    }
  }
}
