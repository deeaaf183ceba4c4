import { Component, computed, input, output, viewChild } from '@angular/core';
import type { NewPoll, ScheduledView } from '@hv/discussions/contracts';
import { Button } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { pollTextOf } from './poll-draft';
import { PollForm } from './poll-form';

/** Where the poll of what is sent later is written, changed and taken away. */
@Component({
  selector: 'hv-planned-poll-form',
  imports: [Button, PollForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.together.poll'">
      <hv-poll-form [draftKey]="draftKey()" [initial]="initial()" [droppable]="item().poll !== null" [takesFocus]="true" (left)="drop()" />
      @if (fault(); as what) {
        <p class="fault" role="alert">{{ what }}</p>
      }
      <div class="actions">
        <button hvButton kind="primary" small type="button" [busy]="busy()" (click)="save()">{{ t('save') }}</button>
        <button hvButton kind="plain" small type="button" (click)="leave()">{{ t('cancel') }}</button>
      </div>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--hv-space-3);
    }

    .fault {
      color: var(--hv-danger);
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--hv-space-2);
    }
  `,
})
export class PlannedPollForm {
  readonly item = input.required<ScheduledView>();
  readonly busy = input(false);
  /** Why it was not taken, as a sentence. */
  readonly fault = input('');
  /** The poll it is to have; null: none. It stays here until `clear`. */
  readonly chosen = output<NewPoll | null>();
  readonly left = output();

  private readonly form = viewChild.required(PollForm);
  protected readonly draftKey = computed(() => `scheduled-poll:${this.item().id}`);
  protected readonly initial = computed(() => {
    const { poll } = this.item();
    return poll && pollTextOf(poll.kind, poll.options, poll.closesAt);
  });

  /** It was taken. */
  clear(): void {
    this.form().clear();
  }

  protected save(): void {
    const poll = this.form().ready();
    if (poll) this.chosen.emit(poll);
  }

  protected drop(): void {
    this.chosen.emit(null);
  }

  protected leave(): void {
    this.clear();
    this.left.emit();
  }
}
