import { Component, input } from '@angular/core';
import type { AskedList } from '@hv/platform/web';
import { Button, Notice, Skeleton } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** A list that a capability shows on a municipality's page, with its heading: its rows stand inside; what it is called stands in the texts of the municipality. */
@Component({
  selector: 'hv-municipality-list',
  imports: [Button, Notice, Skeleton, TranslocoDirective],
  template: `
    <section [attr.aria-labelledby]="'kommunens-' + of()" *transloco="let t; prefix: 'municipality'">
      <h2 [id]="'kommunens-' + of()">{{ t(of() + '.heading') }}</h2>
      <p class="what">{{ t(of() + '.what') }}</p>
      @if (list().items(); as items) {
        @if (items.length) {
          <ng-content />
        } @else {
          <p>{{ t(of() + '.none') }}</p>
        }
        @if (list().hasMore()) {
          <p>
            <button hvButton type="button" [busy]="list().busy()" (click)="list().more()">{{ t(of() + '.more') }}</button>
          </p>
        }
      }
      @if (list().fault(); as reason) {
        <hv-notice kind="error">
          {{ t(of() + '.failed') }} {{ reason }}
          <button hvButton small type="button" (click)="list().again()">{{ t('again') }}</button>
        </hv-notice>
      } @else if (!list().items()) {
        <hv-skeleton shape="rows" [count]="3" />
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--hv-space-10);
    }

    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--hv-space-3);
    }

    .what {
      max-inline-size: var(--hv-measure);
      color: var(--hv-text-muted);
    }
  `,
})
export class MunicipalityList<Item> {
  /** What it is a list of, as the texts call it. */
  readonly of = input.required<'threads' | 'documents'>();
  readonly list = input.required<AskedList<Item>>();
}
