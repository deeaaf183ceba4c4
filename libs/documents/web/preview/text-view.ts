import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import type { PreviewTextView } from '@hv/documents/contracts';
import { KeptAnswer, ProblemText } from '@hv/platform/web';
import { Button, Notice, Skeleton } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { MarkdownView } from './markdown-view';
import { PreviewsClient } from './previews-client';

/** Characters that are shown at once. */
const atOnce = 50_000;

/** The words of a file. */
@Component({
  selector: 'hv-text-view',
  imports: [Button, MarkdownView, Notice, Skeleton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'documentsReading.text'">
      @if (kept().value(); as read) {
        @if (markdown()) {
          <hv-markdown-view dir="auto" [text]="shown()" />
        } @else {
          <pre dir="auto" tabindex="0" role="region" [attr.aria-label]="t('of', { name: name() })">{{ shown() }}</pre>
        }
        @if (shown().length < read.text.length) {
          <button hvButton type="button" (click)="more()">{{ t('more') }}</button>
        } @else if (!read.whole) {
          <hv-notice kind="info">{{ t('notWhole') }}</hv-notice>
        }
      } @else if (kept().failure(); as failure) {
        <hv-notice kind="error"
          >{{ problems.of(failure) }}<button hvButton small type="button" (click)="kept().reload()">{{ t('again') }}</button></hv-notice
        >
      } @else {
        <hv-skeleton shape="rows" [count]="6" />
      }
    </ng-container>
  `,
  styles: `
    pre {
      overflow: auto;
      max-block-size: 75vh;
      margin-block: 0 var(--hv-space-3);
      padding: var(--hv-space-4);
      border: var(--hv-line-width) solid var(--hv-hairline);
      font-family: var(--hv-font-family);
      line-height: var(--hv-line);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      tab-size: 4;
    }
  `,
})
export class TextView {
  /** Where the words are read. */
  readonly address = input.required<string>();
  readonly name = input.required<string>();
  readonly markdown = input(false);

  private readonly client = inject(PreviewsClient);
  protected readonly problems = inject(ProblemText);
  private readonly length = signal(atOnce);
  protected readonly kept = computed(() => {
    const address = this.address();
    return new KeptAnswer<PreviewTextView>(() => this.client.text(address));
  });
  protected readonly shown = computed(() => this.kept().value()?.text.slice(0, this.length()) ?? '');

  constructor() {
    effect(() => {
      const kept = this.kept();
      untracked(() => {
        this.length.set(atOnce);
        void kept.reload();
      });
    });
  }

  protected more(): void {
    this.length.update((length) => length + atOnce);
  }
}
