import { Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';
import { injectWords } from '../words';

/** What a notice is about; error interrupts a screen reader, the others wait. */
export type NoticeKind = 'info' | 'warning' | 'error' | 'offline';

const outlines: Record<NoticeKind, IconName> = { info: 'info', warning: 'warning', error: 'error', offline: 'offline' };

/** A sentence or two that stand out where they belong: what happened, what is safe, what to do. */
@Component({
  selector: 'hv-notice',
  imports: [Icon],
  template: `
    <hv-icon [name]="outline()" />
    <div class="words">
      <span class="visually-hidden">{{ kindWord() }}: </span><ng-content />
    </div>
    <div class="action"><ng-content select="[hvButton]" /></div>
  `,
  styleUrl: './notice.css',
  host: { '[attr.data-kind]': 'kind()', '[attr.role]': 'kind() === "error" ? "alert" : "status"' },
})
export class Notice {
  readonly kind = input<NoticeKind>('info');

  private readonly words = injectWords();
  protected readonly outline = computed(() => outlines[this.kind()]);
  protected readonly kindWord = computed(() => {
    const { information, warning, error, offline } = this.words();
    return { info: information, warning, error, offline }[this.kind()];
  });
}
