import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import type { ApprovalAnswer, ApprovalView, LibraryEntryView } from '@hv/documents/contracts';
import { PersonNames } from '@hv/identity/web';
import { dayText } from '@hv/networks/web';
import { KeptAnswer, Language, Problem, ProblemText } from '@hv/platform/web';
import { Button, Control, Field, Icon, Notice, Tag, Time, uniqueId } from '@hv/ui';
import { Dialogs } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { KeepFocus } from '../keep-focus';
import { ApprovingClient } from './approving-client';

/** Who approves a file: how far that has come, what each says, and what the reader is asked. */
@Component({
  selector: 'hv-document-approval',
  imports: [Button, Control, Field, Icon, KeepFocus, Notice, Tag, Time, TranslocoDirective],
  templateUrl: './document-approval.html',
  styleUrl: './document-approval.css',
})
export class DocumentApproval {
  readonly document = input.required<LibraryEntryView>();
  /** Told when something was done: the document is another then. */
  readonly changed = input.required<() => void>();

  private readonly client = inject(ApprovingClient);
  private readonly dialogs = inject(Dialogs);
  private readonly problemText = inject(ProblemText);
  private readonly language = inject(Language).current;
  protected readonly names = inject(PersonNames);
  protected readonly headingId = uniqueId('godkendelse');
  protected readonly sendingBack = signal(false);
  protected readonly comment = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal('');
  private readonly documentId = computed(() => this.document().id);
  private readonly answers = computed(() => {
    const documentId = this.documentId();
    return new KeptAnswer(() => this.client.approvals(documentId));
  });
  /** The one that was asked for last. */
  protected readonly approval = computed<ApprovalView | null>(() => this.answers().value()?.items[0] ?? null);
  protected readonly mayAsk = computed(() => this.document().abilities.change && this.approval()?.state !== 'waiting');

  constructor() {
    effect(() => {
      const { kind } = this.document();
      const answers = this.answers();
      if (kind === 'file') untracked(() => void answers.renew());
    });
  }

  protected day(day: string): string {
    return dayText(day, this.language());
  }

  protected async ask(): Promise<void> {
    const { AskApprovalDialog } = await import('./ask-approval-dialog');
    if (await this.dialogs.ask(AskApprovalDialog, this.document())) this.renew();
  }

  protected answer(answer: ApprovalAnswer): Promise<void> {
    const said = { answer, ...(answer === 'sent-back' ? { comment: this.comment() } : {}) };
    return this.attempt(({ id }) => this.client.answer(id, said));
  }

  protected withdraw(): Promise<void> {
    return this.attempt(({ id }) => this.client.withdraw(id));
  }

  private async attempt(doing: (approval: ApprovalView) => Promise<ApprovalView>): Promise<void> {
    const approval = this.approval();
    if (!approval || this.busy()) return;
    this.busy.set(true);
    this.failure.set('');
    try {
      await doing(approval);
      this.sendingBack.set(false);
      this.comment.set('');
      this.renew();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
      void this.answers().renew();
    } finally {
      this.busy.set(false);
    }
  }

  private renew(): void {
    void this.answers().renew();
    this.changed()();
  }
}
