import { Component, input, output } from '@angular/core';
import { Choice, uniqueId } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

const kinds = ['talk', 'question'] as const;

/** What can be begun in a space. */
export type BegunKind = (typeof kinds)[number];

/** Whether one begins a conversation or asks a question. */
@Component({
  selector: 'hv-thread-kind-choice',
  imports: [Choice, TranslocoDirective],
  template: `
    <fieldset *transloco="let t; prefix: 'discussions.steering.kind'">
      <legend>{{ t('legend') }}</legend>
      @for (one of kinds; track one) {
        <label hvChoice>
          <input
            type="radio"
            [name]="name"
            [value]="one"
            [checked]="one === kind()"
            [attr.aria-describedby]="name + one"
            (change)="chosen.emit(one)"
          />{{ t(one) }}
        </label>
        <p [id]="name + one">{{ t(one + 'Means') }}</p>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      min-inline-size: 0;
      padding: 0;
      border: 0;
    }

    legend {
      padding: 0;
      font-weight: var(--hv-weight-strong);
    }

    p {
      color: var(--hv-text-muted);
      font-size: var(--hv-font-small);
    }
  `,
})
export class ThreadKindChoice {
  readonly kind = input.required<BegunKind>();
  readonly chosen = output<BegunKind>();

  protected readonly kinds = kinds;
  protected readonly name = uniqueId('slags');
}
