import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import type { ApprovalView, LibraryEntryView } from '@hv/documents/contracts';
import { todayInDenmark } from '@hv/networks/web';
import { newKey, Problem, ProblemText, SessionStore } from '@hv/platform/web';
import { Button, Choice, Control, Field, Notice, Skeleton } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApprovingClient, type Colleague } from './approving-client';

/** Asks chosen people to approve the newest version of a file. Answers what was asked. */
@Component({
  selector: 'hv-ask-approval-dialog',
  imports: [Button, Choice, Control, DialogFrame, Field, Notice, Skeleton, TranslocoDirective],
  templateUrl: './ask-approval-dialog.html',
  styleUrl: './ask-approval-dialog.css',
})
export class AskApprovalDialog {
  private readonly client = inject(ApprovingClient);
  private readonly problemText = inject(ProblemText);
  private readonly me = inject(SessionStore).person;
  protected readonly document = inject<LibraryEntryView>(DIALOG_DATA);
  protected readonly reference = inject<DialogRef<ApprovalView>>(DialogRef);
  protected readonly today = todayInDenmark(new Date());
  protected readonly people = signal<readonly Colleague[] | null>(null);
  protected readonly sought = signal('');
  protected readonly found = computed(() => {
    const sought = this.sought().trim().toLocaleLowerCase('da');
    const chosen = this.chosen();
    return (this.people() ?? []).filter(
      ({ personId, name, organisation }) => chosen.has(personId) || `${name} ${organisation}`.toLocaleLowerCase('da').includes(sought),
    );
  });
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly note = signal('');
  protected readonly dueOn = signal('');
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal('');
  /** The same for every attempt to ask the same. */
  private attempt = { wish: '', key: '' };

  constructor() {
    void this.fetch();
  }

  protected choose(personId: string, chosen: boolean): void {
    this.chosen.update((before) => new Set(chosen ? [...before, personId] : [...before].filter((one) => one !== personId)));
  }

  protected async ask(): Promise<void> {
    this.tried.set(true);
    if (this.busy() || this.chosen().size === 0) return;
    const dueOn = this.dueOn();
    const wish = { number: this.document.number!, personIds: [...this.chosen()], note: this.note(), ...(dueOn ? { dueOn } : {}) };
    this.busy.set(true);
    this.failure.set('');
    try {
      this.reference.close(await this.client.ask(this.document.id, wish, this.keyOf(JSON.stringify(wish))));
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    } finally {
      this.busy.set(false);
    }
  }

  /** One does not ask oneself. */
  private async fetch(): Promise<void> {
    try {
      const people = await this.client.colleagues(this.document.spaceId);
      this.people.set(people.filter(({ personId }) => personId !== this.me()?.id));
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    }
  }

  private keyOf(wish: string): string {
    if (this.attempt.wish !== wish) this.attempt = { wish, key: newKey() };
    return this.attempt.key;
  }
}
