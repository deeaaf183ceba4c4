import { Component, computed, input } from '@angular/core';
import type { ThreadKind } from '@hv/discussions/contracts';
import { Icon, type IconName, Tag, type TagKind } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** How a thread stands, as far as its list and its head know. */
export interface MarkedThread {
  readonly kind: ThreadKind;
  readonly pinned: boolean;
  readonly closed: boolean;
  readonly answered: boolean;
}

interface Mark {
  readonly text: 'pinned' | 'closed' | 'question' | 'answered';
  readonly icon: IconName;
  readonly kind: TagKind;
}

const marks = {
  pinned: { text: 'pinned', icon: 'pin', kind: 'neutral' },
  question: { text: 'question', icon: 'question', kind: 'accent' },
  answered: { text: 'answered', icon: 'answered', kind: 'accent' },
  closed: { text: 'closed', icon: 'lock', kind: 'neutral' },
} as const satisfies Record<string, Mark>;

/** How a thread stands, in words with an icon each: pinned, a question or answered, closed. */
@Component({
  selector: 'hv-thread-marks',
  imports: [Icon, Tag, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.steering.marks'">
      @for (mark of shown(); track mark.text) {
        <hv-tag [kind]="mark.kind"><hv-icon [name]="mark.icon" small />{{ t(mark.text) }}</hv-tag>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--hv-space-1) var(--hv-space-2);
    }

    :host:empty {
      display: none;
    }
  `,
})
export class ThreadMarks {
  readonly thread = input.required<MarkedThread>();

  protected readonly shown = computed(() => {
    const { kind, pinned, closed, answered } = this.thread();
    return [
      pinned && marks.pinned,
      kind === 'question' && !answered && marks.question,
      answered && marks.answered,
      closed && marks.closed,
    ].filter((mark) => mark !== false);
  });
}
