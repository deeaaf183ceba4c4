import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import type { CompareView, LibraryEntryView } from '@hv/documents/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Control, Field, Notice, Skeleton } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { WorkingClient } from './working-client';

/** What is compared: a file, and two of its versions. */
export interface Comparing {
  readonly entry: LibraryEntryView;
  readonly from: number;
  readonly to: number;
}

/** What is another in the text of two versions: for the eye, for who hears the page, and without colours. */
@Component({
  selector: 'hv-compare-dialog',
  imports: [Button, Control, DialogFrame, Field, Notice, Skeleton, TranslocoDirective],
  templateUrl: './compare-dialog.html',
  styleUrl: './compare-dialog.css',
})
export class CompareDialog {
  private readonly client = inject(WorkingClient);
  private readonly problemText = inject(ProblemText);
  protected readonly comparing = inject<Comparing>(DIALOG_DATA);
  protected readonly reference = inject<DialogRef>(DialogRef);
  protected readonly numbers = Array.from({ length: this.comparing.entry.number ?? 1 }, (_, index) => this.comparing.entry.number! - index);
  protected readonly from = signal(this.comparing.from);
  protected readonly to = signal(this.comparing.to);
  protected readonly answer = signal<CompareView | null>(null);
  protected readonly failure = signal('');
  protected readonly isSame = computed(() => this.answer()?.blocks.every(({ kind }) => kind !== 'changed') ?? false);

  constructor() {
    void this.compare();
  }

  protected choose(side: 'from' | 'to', choosing: Event): void {
    this[side].set(Number((choosing.target as HTMLSelectElement).value));
    void this.compare();
  }

  private async compare(): Promise<void> {
    const [from, to] = [this.from(), this.to()];
    this.failure.set('');
    this.answer.set(null);
    try {
      const answer = await this.client.compare(this.comparing.entry.id, from, to);
      if (from === this.from() && to === this.to()) this.answer.set(answer);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    }
  }
}
