import { booleanAttribute, Component, computed, DOCUMENT, effect, inject, input, signal } from '@angular/core';
import { UI_LANGUAGE } from '../language';
import { uniqueId } from '../unique-id';
import { exactTime, humanTime } from './human-time';
import { MinuteTicker } from './minute-ticker';

/** A time as people say it, exact when pointed at, focused or tapped: `<hv-time [at]="post.createdAt" />`. */
@Component({
  selector: 'hv-time',
  template: `
    <time
      [attr.datetime]="at()"
      [attr.tabindex]="plain() ? null : 0"
      [attr.title]="plain() ? exact() : null"
      [attr.aria-describedby]="open() ? tipId : null"
      >{{ said() }}</time
    >
    @if (open()) {
      <span class="tip" role="tooltip" [id]="tipId">{{ exact() }}</span>
    }
  `,
  styleUrl: './time.css',
  host: {
    '(pointerenter)': 'open.set(!plain())',
    '(pointerleave)': 'open.set(false)',
    '(focusin)': 'open.set(!plain())',
    '(focusout)': 'open.set(false)',
  },
})
export class Time {
  /** ISO 8601. */
  readonly at = input.required<string>();
  /** Inside a link or a button: takes no focus of its own. */
  readonly plain = input(false, { transform: booleanAttribute });

  protected readonly tipId = uniqueId('tidspunkt');
  protected readonly open = signal(false);
  private readonly language = inject(UI_LANGUAGE);
  private readonly now = inject(MinuteTicker).now;
  protected readonly said = computed(() => humanTime(new Date(this.at()), this.now(), this.language()));
  protected readonly exact = computed(() => exactTime(new Date(this.at()), this.language()));

  constructor() {
    const document = inject(DOCUMENT);
    effect((onCleanup) => {
      if (!this.open()) return;
      const dismiss = (press: KeyboardEvent): void => {
        if (press.key === 'Escape') this.open.set(false);
      };
      document.addEventListener('keydown', dismiss);
      onCleanup(() => document.removeEventListener('keydown', dismiss));
    });
  }
}
