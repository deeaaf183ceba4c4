import { Component, computed, effect, input, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

/** How long until what waits for its turn is sent: counts down for the eye, and is said once. */
@Component({
  selector: 'hv-turn-wait',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.moderation.slow'">
      <span class="visually-hidden">{{ t('waiting') }}</span>
      <span aria-hidden="true">{{ t('sentIn', { time: time() }) }}</span>
    </ng-container>
  `,
})
export class TurnWait {
  /** When it is sent, ms. */
  readonly until = input.required<number>();

  private readonly now = signal(Date.now());
  protected readonly time = computed(() => asMinutes(Math.max(0, Math.ceil((this.until() - this.now()) / 1_000))));

  constructor() {
    effect((onCleanup) => {
      this.until();
      const timer = setInterval(() => this.now.set(Date.now()), 1_000);
      onCleanup(() => clearInterval(timer));
    });
  }
}

/** @param seconds @returns e.g. `1:05`, or `1:00:00` */
export function asMinutes(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
