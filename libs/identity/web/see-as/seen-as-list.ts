import { Component, DestroyRef, inject } from '@angular/core';
import type { SeenAsView } from '@hv/identity/contracts';
import type { Page } from '@hv/platform/contracts';
import { KeptAnswer, Live, ProblemText } from '@hv/platform/web';
import { Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { PersonNames } from '../person-names';
import { SeeAsClient } from './see-as-client';

/** Which administrators looked as the reader, when, why and what into: the newest of them. */
@Component({
  selector: 'hv-seen-as-list',
  imports: [Time, TranslocoDirective],
  template: `
    <section *transloco="let t; prefix: 'seeAs.list'" aria-labelledby="set-som-dig">
      <h2 id="set-som-dig">{{ t('heading') }}</h2>
      <p>{{ t('lead') }}</p>
      @if (kept.value(); as page) {
        @if (page.items.length) {
          <ul class="hv-lines" aria-labelledby="set-som-dig">
            @for (look of page.items; track look.id) {
              <li>
                <div class="what">
                  <span class="name">{{ names.of(look.administratorName) }}</span>
                  <span class="facts"
                    ><hv-time [at]="look.startedAt" />
                    @if (look.endedAt; as ended) {
                      · {{ t('until') }} <hv-time [at]="ended" />
                    } @else {
                      · {{ t('now') }}
                    }
                  </span>
                  <span class="facts">{{ look.reason ? t('why', { reason: look.reason }) : t('whyGone') }}</span>
                  <span class="facts">{{ t(look.spaces.length ? 'into' : 'intoNothing', { spaces: spacesOf(look, t('gone')) }) }}</span>
                </div>
              </li>
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
      margin-block-start: var(--hv-space-8);
    }

    p {
      margin-block-end: var(--hv-space-2);
    }

    h2 {
      margin-block-end: var(--hv-space-2);
      font-size: var(--hv-font-large);
    }

    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class SeenAsList {
  private readonly client = inject(SeeAsClient);
  protected readonly names = inject(PersonNames);
  private readonly problemText = inject(ProblemText);
  protected readonly kept = new KeptAnswer<Page<SeenAsView>>(() => this.client.seenAs());

  constructor() {
    inject(DestroyRef).onDestroy(this.kept.open(inject(Live)));
  }

  protected reason(): string {
    return this.problemText.of(this.kept.failure());
  }

  protected spacesOf({ spaces }: SeenAsView, gone: string): string {
    return spaces.map(({ name }) => name ?? gone).join(', ');
  }
}
