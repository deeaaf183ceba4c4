import { Component, computed, inject } from '@angular/core';
import type { PeriodView } from '@hv/platform/contracts';
import { KeptAnswer, Language, ProblemText } from '@hv/platform/web';
import { Button, Notice, Skeleton } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { OwnDataClient } from './own-data-client';

/** What is kept and for how long, as the rules say that the server acts on. */
@Component({
  selector: 'hv-retention-list',
  imports: [Button, Notice, Skeleton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'ownData.retention'">
      @if (kept.value()) {
        <dl>
          @for (rule of rules(); track rule.name) {
            <div>
              <dt>{{ rule.what }}</dt>
              <dd>{{ rule.time }}</dd>
            </div>
          }
        </dl>
      } @else if (kept.failure()) {
        <hv-notice kind="error"
          >{{ t('failed') }} {{ reason() }}<button hvButton small type="button" (click)="reload()">{{ t('again') }}</button></hv-notice
        >
      } @else {
        <hv-skeleton shape="lines" [count]="8" />
      }
    </ng-container>
  `,
  styleUrl: './retention-list.css',
})
export class RetentionList {
  private readonly client = inject(OwnDataClient);
  private readonly problemText = inject(ProblemText);
  private readonly language = inject(Language).current;
  protected readonly kept = new KeptAnswer(() => this.client.retention());
  protected readonly rules = computed(() => {
    const language = this.language();
    return (this.kept.value()?.items ?? []).map(({ name, what, kept, until }) => ({
      name,
      what: what[language],
      time: kept ? `${periodIn(language, kept)} ${until[language]}` : until[language],
    }));
  });

  constructor() {
    this.reload();
  }

  protected reason(): string {
    return this.problemText.of(this.kept.failure());
  }

  protected reload(): void {
    void this.kept.reload();
  }
}

const periodIn = (language: string, { amount, unit }: PeriodView): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
