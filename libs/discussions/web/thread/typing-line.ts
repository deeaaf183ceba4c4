import { Component, computed, inject, input } from '@angular/core';
import { Language } from '@hv/platform/web';
import { TranslocoDirective } from '@jsverse/transloco';

/** Who is writing just now: up to three names, then a number. Its room is always there, so nothing moves; it is never read out by itself. */
@Component({
  selector: 'hv-typing-line',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.typing'">
      @if (names().length) {
        <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span
        ><span>{{ t(names().length + more() === 1 ? 'one' : 'many', { names: said(t) }) }}</span>
      }
    </ng-container>
  `,
  styleUrl: './typing-line.css',
})
export class TypingLine {
  readonly names = input.required<readonly string[]>();
  /** How many more are writing. */
  readonly more = input(0);

  private readonly language = inject(Language).current;
  private readonly list = computed(() => new Intl.ListFormat(this.language(), { type: 'conjunction' }));

  protected said(t: (key: string, values: { count: number }) => string): string {
    const more = this.more();
    return this.list().format(more > 0 ? [...this.names(), t('more', { count: more })] : [...this.names()]);
  }
}
