import { Component, DestroyRef, inject } from '@angular/core';
import { PersonNames } from '@hv/identity/web';
import type { LookView, Page } from '@hv/platform/contracts';
import { KeptAnswer, Live, ProblemText } from '@hv/platform/web';
import { Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AccessClient } from './access-client';

/** Which administrators looked for the reader: the newest of them. */
@Component({
  selector: 'hv-own-looks',
  imports: [Time, TranslocoDirective],
  template: `
    <section *transloco="let t; prefix: 'access.looks'" aria-labelledby="set-efter-dig">
      <h2 id="set-efter-dig">{{ t('heading') }}</h2>
      <p>{{ t('lead') }}</p>
      @if (kept.value(); as page) {
        @if (page.items.length) {
          <ul class="hv-lines" aria-labelledby="set-efter-dig">
            @for (look of page.items; track look.id) {
              <li>{{ nameOf(look) }} {{ t('what.' + look.what) }} <hv-time [at]="look.at" /></li>
            }
          </ul>
        } @else {
          <p>{{ t('none') }}</p>
        }
      } @else if (kept.failure()) {
        <p role="alert">{{ reason() }}</p>
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: var(--hv-measure);
    }

    p,
    h2 {
      margin-block-end: var(--hv-space-2);
    }
  `,
})
export class OwnLooks {
  private readonly client = inject(AccessClient);
  private readonly names = inject(PersonNames);
  private readonly problemText = inject(ProblemText);
  protected readonly kept = new KeptAnswer<Page<LookView>>(() => this.client.looks());

  constructor() {
    inject(DestroyRef).onDestroy(this.kept.open(inject(Live)));
  }

  protected reason(): string {
    return this.problemText.of(this.kept.failure());
  }

  protected nameOf({ administrator }: LookView): string {
    return this.names.of(administrator.name ?? administrator.id);
  }
}
