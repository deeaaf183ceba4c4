import { Component, input, output } from '@angular/core';
import { Button, Notice } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** A field that two have written at once: what stands now, and what stands in one's own form. */
export interface ConflictedField {
  readonly field: string;
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
}

/** Shows what another has changed meanwhile beside what one has written oneself: nothing of either is lost. */
@Component({
  selector: 'hv-conflict-notice',
  imports: [Button, Notice, TranslocoDirective],
  template: `
    @if (fields().length) {
      <hv-notice kind="error" *transloco="let t; prefix: 'networkEditing.conflict'">
        <h3>{{ t('heading') }}</h3>
        <p>{{ t('what') }}</p>
        <dl>
          @for (one of fields(); track one.field) {
            <dt>{{ one.label }}</dt>
            <dd dir="auto">{{ t('theirs', { text: one.theirs || t('nothing') }) }}</dd>
            <dd dir="auto">{{ t('yours', { text: one.mine || t('nothing') }) }}</dd>
            <dd>
              <button hvButton small type="button" [attr.aria-label]="t('takeOf', { field: one.label })" (click)="taken.emit(one.field)">
                {{ t('take') }}
              </button>
            </dd>
          }
        </dl>
      </hv-notice>
    }
  `,
  styleUrl: './conflict-notice.css',
})
export class ConflictNotice {
  readonly fields = input.required<readonly ConflictedField[]>();
  /** What stands now shall hold for a field. */
  readonly taken = output<string>();
}
