import { Component, computed, inject, input } from '@angular/core';
import type { NetworkView } from '@hv/networks/contracts';
import { dayText, phasesOn, todayInDenmark } from '@hv/networks/web';
import { Language } from '@hv/platform/web';
import { MinuteTicker } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Where each of the reader's networks is in its course, and what comes next. */
@Component({
  selector: 'hv-next-steps',
  imports: [TranslocoDirective],
  template: `
    <ul *transloco="let t; prefix: 'notifications.next'">
      @for (step of steps(); track step.id) {
        <li [class.over]="!step.now && !step.next">
          <span class="network">{{ step.network }}</span>
          @if (step.now; as now) {
            <span>{{ t('now', { phase: now.name, to: day(now.to) }) }}</span>
          }
          @if (step.next; as next) {
            <span>{{ t('next', { phase: next.name, from: day(next.from) }) }}</span>
          }
          @if (!step.now && !step.next) {
            <span>{{ t('over', { to: day(step.to) }) }}</span>
          }
        </li>
      }
    </ul>
  `,
  styleUrl: './next-steps.css',
})
export class NextSteps {
  readonly networks = input.required<readonly NetworkView[]>();

  private readonly language = inject(Language).current;
  private readonly now = inject(MinuteTicker).now;
  protected readonly steps = computed(() =>
    this.networks().map((network) => {
      const phases = phasesOn(network, todayInDenmark(this.now()));
      const now = phases.find(({ state }) => state === 'now')?.phase;
      const next = phases.find(({ state }) => state === 'next')?.phase;
      return { id: network.id, network: network.name, to: network.to, now, next };
    }),
  );

  protected day(day: string): string {
    return dayText(day, this.language());
  }
}
