import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import type { OwnEntryView } from '@hv/documents/contracts';
import { Attempt, KeptList, ProblemText } from '@hv/platform/web';
import { Button, Notice, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { FindingClient } from './finding-client';
import { FoundEntries } from './found-entries';

/** What a municipality has shared, where the reader sees it. */
@Component({
  selector: 'hv-municipality-documents',
  imports: [Button, FoundEntries, Notice, Skeleton, TranslocoDirective],
  template: `
    <section aria-labelledby="kommunens-dokumenter" *transloco="let t; prefix: 'municipality'">
      <h2 id="kommunens-dokumenter">{{ t('documents.heading') }}</h2>
      <p class="what">{{ t('documents.what') }}</p>
      @if (list().items(); as entries) {
        @if (entries.length) {
          <hv-found-entries [entries]="entries" [label]="t('documents.list')" />
        } @else {
          <p>{{ t('documents.none') }}</p>
        }
        @if (list().hasMore()) {
          <p>
            <button hvButton type="button" [busy]="fetchingMore.busy()" (click)="more()">{{ t('documents.more') }}</button>
          </p>
        }
      } @else if (list().failure()) {
        <hv-notice kind="error">
          {{ t('documents.failed') }} {{ reason() }}
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
export class MunicipalityDocuments {
  readonly code = input.required<string>();

  private readonly client = inject(FindingClient);
  private readonly problemText = inject(ProblemText);
  private readonly toasts = inject(Toasts);
  protected readonly fetchingMore = new Attempt();
  protected readonly list = computed(() => {
    const code = this.code();
    return new KeptList<OwnEntryView>(
      (after) => this.client.ofMunicipality(code, after),
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
