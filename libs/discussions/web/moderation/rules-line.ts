import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import type { RichTextDocument } from '@hv/platform/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { DocumentView } from '../editor/document-view';
import { KeptSettings } from './kept-settings';
import { paceOf } from './pace';

/** A quiet line above where one writes: how it is spoken in the space, and how long each waits between two posts. Nothing where there is neither. */
@Component({
  selector: 'hv-rules-line',
  imports: [DocumentView, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.moderation'">
      @if (rules(); as document) {
        <details>
          <summary>{{ t('rules.heading') }}</summary>
          <hv-document-view [document]="document" />
        </details>
      }
      @if (pace(); as slow) {
        <p>{{ t('slow.here', { pace: t('paces.' + slow.unit + (slow.count === 1 ? 'One' : 'Many'), { count: slow.count }) }) }}</p>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: block;
      color: var(--hv-text-muted);
      font-size: var(--hv-font-small);
    }

    summary {
      min-block-size: var(--hv-target-least);
      inline-size: fit-content;
      cursor: pointer;
    }

    hv-document-view {
      max-inline-size: var(--hv-measure);
      padding-block: var(--hv-space-2);
      color: var(--hv-text);
      overflow-wrap: anywhere;
    }
  `,
})
export class RulesLine {
  readonly spaceId = input.required<string>();
  /** Moderators never wait. */
  readonly moderates = input(false);

  private readonly kept = inject(KeptSettings);
  private readonly settings = computed(() => this.kept.of(this.spaceId()).value());
  protected readonly rules = computed(() => (this.settings()?.rules as RichTextDocument | null | undefined) ?? null);
  protected readonly pace = computed(() => (this.moderates() ? null : paceOf(this.settings()?.slowSeconds ?? 0)));

  constructor() {
    effect(() => {
      const spaceId = this.spaceId();
      untracked(() => this.kept.know(spaceId));
    });
  }
}
