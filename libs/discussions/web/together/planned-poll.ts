import { Component, computed, inject, input } from '@angular/core';
import type { PlannedPollView } from '@hv/discussions/contracts';
import { Language } from '@hv/platform/web';
import { TranslocoDirective } from '@jsverse/transloco';
import { saidMinute } from '../saved/reminder-times';
import { saidDate } from './said-date';

/** The poll of what is sent later: what one will be able to choose, and when it closes. */
@Component({
  selector: 'hv-planned-poll',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.together.poll'">
      <p [id]="'afstemning-' + of()">{{ t('label') }}: {{ t('asks.' + poll().kind) }}</p>
      <ul [attr.aria-labelledby]="'afstemning-' + of()">
        @for (option of options(); track option) {
          <li dir="auto">{{ option }}</li>
        }
      </ul>
      @if (closesAt(); as at) {
        <p>{{ t('closesAt') }} {{ at }}</p>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: block;
      padding: var(--hv-space-3);
      border-inline-start: var(--hv-line-width) solid var(--hv-hairline);
      overflow-wrap: anywhere;
    }

    ul {
      padding-inline-start: var(--hv-space-5);
      list-style: disc;
    }

    p {
      color: var(--hv-text-muted);
    }
  `,
})
export class PlannedPoll {
  readonly poll = input.required<PlannedPollView>();
  /** The id of what it goes with. */
  readonly of = input.required<string>();

  private readonly language = inject(Language).current;
  protected readonly options = computed(() => {
    const { kind, options } = this.poll();
    return kind === 'date' ? options.map((option) => saidDate(option, this.language())) : options;
  });
  protected readonly closesAt = computed(() => {
    const at = this.poll().closesAt;
    return at && saidMinute(at, this.language());
  });
}
