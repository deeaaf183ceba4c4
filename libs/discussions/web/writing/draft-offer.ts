import { Component, computed, input, output } from '@angular/core';
import type { DraftView } from '@hv/discussions/contracts';
import { plainTextOf, type RichTextDocument } from '@hv/platform/contracts';
import { Button, Notice, Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { fromFirstDifference } from './from-first-difference';

/** Another draft of the same, from another device: the person says which goes on. */
@Component({
  selector: 'hv-draft-offer',
  imports: [Button, Notice, Time, TranslocoDirective],
  template: `
    <hv-notice *transloco="let t; prefix: 'discussions.draft'">
      <p>{{ t('other') }} <hv-time [at]="draft().savedAt" /></p>
      <div class="text" role="region" tabindex="0" dir="auto" [attr.aria-label]="t('text')">{{ text() || t('empty') }}</div>
      <button hvButton small type="button" (click)="taken.emit()">{{ t('take') }}</button>
      <button hvButton kind="plain" small type="button" (click)="kept.emit()">{{ t('keep') }}</button>
    </hv-notice>
  `,
  styles: `
    .text {
      max-block-size: 9rem;
      margin: var(--hv-space-2) 0;
      padding-inline-start: var(--hv-space-3);
      border-inline-start: var(--hv-space-1) solid var(--hv-hairline);
      overflow-y: auto;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class DraftOffer {
  readonly draft = input.required<DraftView>();
  /** What is written here. */
  readonly mine = input.required<RichTextDocument>();
  readonly taken = output();
  readonly kept = output();

  protected readonly text = computed(() =>
    fromFirstDifference(plainTextOf(this.draft().body as RichTextDocument), plainTextOf(this.mine())),
  );
}
