import { Component, input, output } from '@angular/core';
import { Button, Notice } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { LeftBehind } from './several-deeds';

/** Says what a deed has left as it was, each by name, and why. */
@Component({
  selector: 'hv-left-behind',
  imports: [Button, Notice, TranslocoDirective],
  template: `
    <hv-notice kind="warning" *transloco="let t; prefix: 'documents.several'">
      {{ t('left.' + left().what) }}
      <ul>
        @for (entry of left().entries; track entry.id) {
          <li>{{ t('why', entry) }}</li>
        }
      </ul>
      <button hvButton small type="button" (click)="closed.emit()">{{ t('left.close') }}</button>
    </hv-notice>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--hv-space-3);
      overflow-wrap: anywhere;
    }

    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class LeftBehindNotice {
  readonly left = input.required<LeftBehind>();
  readonly closed = output();
}
