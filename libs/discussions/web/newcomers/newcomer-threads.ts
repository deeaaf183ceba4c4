import { Component, computed, inject, input, resource } from '@angular/core';
import type { NewcomerThreadsView } from '@hv/discussions/contracts';
import { ProblemText } from '@hv/platform/web';
import { Button, Notice, Skeleton } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ThreadRow } from '../threads/thread-row';
import { NewcomerThreadsClient } from './newcomer-threads-client';

/** What waits for one first, then what one takes over, then what is talked about most. */
const kinds = ['asked', 'followed', 'active'] as const satisfies readonly (keyof NewcomerThreadsView)[];

/** What was talked about in a network before the reader came. */
@Component({
  selector: 'hv-newcomer-threads',
  imports: [Button, Notice, Skeleton, ThreadRow, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'welcome.threads'">
      @for (list of lists(); track list.kind) {
        <section [attr.aria-labelledby]="'velkommen-' + list.kind">
          <h2 [id]="'velkommen-' + list.kind">{{ t(list.kind + '.heading') }}</h2>
          <p class="what">{{ t(list.kind + '.what') }}</p>
          <ul>
            @for (thread of list.threads; track thread.id) {
              <li><hv-thread-row [thread]="thread" /></li>
            }
          </ul>
        </section>
      }
      @if (answer.error()) {
        <hv-notice kind="error">
          {{ t('failed') }} {{ reason() }}
          <button hvButton small type="button" (click)="answer.reload()">{{ t('again') }}</button>
        </hv-notice>
      } @else if (!answer.hasValue()) {
        <hv-skeleton shape="rows" [count]="3" />
      }
    </ng-container>
  `,
  styles: `
    :host,
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--hv-space-3);
    }

    :host {
      gap: var(--hv-space-8);
    }

    .what {
      max-inline-size: var(--hv-measure);
      color: var(--hv-text-muted);
    }
  `,
})
export class NewcomerThreads {
  readonly networkId = input.required<string>();

  private readonly client = inject(NewcomerThreadsClient);
  private readonly problemText = inject(ProblemText);
  protected readonly answer = resource({ params: () => this.networkId(), loader: ({ params }) => this.client.threads(params) });
  /** Those there is something in. */
  protected readonly lists = computed(() => {
    const answer = this.answer.hasValue() ? this.answer.value() : undefined;
    return kinds.flatMap((kind) => (answer?.[kind].length ? [{ kind, threads: answer[kind] }] : []));
  });

  protected reason(): string {
    return this.problemText.of(this.answer.error());
  }
}
