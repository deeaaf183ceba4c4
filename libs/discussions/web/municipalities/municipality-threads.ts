import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import type { ThreadSummaryView } from '@hv/discussions/contracts';
import { Attempt, KeptList, ProblemText } from '@hv/platform/web';
import { Button, Notice, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ThreadRow } from '../threads/thread-row';
import { MunicipalityThreadsClient } from './municipality-threads-client';

/** What people of a municipality have begun to talk about, where the reader sees it. */
@Component({
  selector: 'hv-municipality-threads',
  imports: [Button, Notice, Skeleton, ThreadRow, TranslocoDirective],
  template: `
    <section aria-labelledby="kommunens-traade" *transloco="let t; prefix: 'municipality'">
      <h2 id="kommunens-traade">{{ t('threads.heading') }}</h2>
      <p class="what">{{ t('threads.what') }}</p>
      @if (list().items(); as threads) {
        <ul>
          @for (thread of threads; track thread.id) {
            <li><hv-thread-row [thread]="thread" /></li>
          }
        </ul>
        @if (!threads.length) {
          <p>{{ t('threads.none') }}</p>
        }
        @if (list().hasMore()) {
          <p>
            <button hvButton type="button" [busy]="fetchingMore.busy()" (click)="more()">{{ t('threads.more') }}</button>
          </p>
        }
      } @else if (list().failure()) {
        <hv-notice kind="error">
          {{ t('threads.failed') }} {{ reason() }}
          <button hvButton small type="button" (click)="again()">{{ t('again') }}</button>
        </hv-notice>
      } @else {
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
export class MunicipalityThreads {
  readonly code = input.required<string>();

  private readonly client = inject(MunicipalityThreadsClient);
  private readonly problemText = inject(ProblemText);
  private readonly toasts = inject(Toasts);
  protected readonly fetchingMore = new Attempt();
  protected readonly list = computed(() => {
    const code = this.code();
    return new KeptList<ThreadSummaryView>(
      (after) => this.client.threads(code, after),
      ({ id }) => id,
    );
  });

  constructor() {
    effect(() => {
      const { first } = this.list();
      untracked(() => void first.reload());
    });
  }

  protected reason(): string {
    return this.problemText.of(this.list().failure());
  }

  protected again(): void {
    void this.list().first.reload();
  }

  protected async more(): Promise<void> {
    await this.fetchingMore.at(() => this.list().more());
    if (this.fetchingMore.fault()) this.toasts.show({ text: this.fetchingMore.fault() });
  }
}
