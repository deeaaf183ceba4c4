import { Component, computed, inject, input } from '@angular/core';
import type { NetworkView } from '@hv/networks/contracts';
import { Language } from '@hv/platform/web';
import { MinuteTicker, Tag } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { dayText, phasesOn, todayInDenmark } from './network-phases';

/** The course of a network: its phases by date, and which one it is in. */
@Component({
  selector: 'hv-phase-list',
  imports: [Tag, TranslocoDirective],
  template: `
    <ol *transloco="let t; prefix: 'networks'">
      @for (step of steps(); track step.phase.name) {
        <li [attr.data-state]="step.state" [attr.aria-current]="step.state === 'now' ? 'step' : null">
          <span class="name">{{ step.phase.name }}</span>
          @if (step.state === 'now' || step.state === 'next') {
            <hv-tag [kind]="step.state === 'now' ? 'accent' : 'neutral'">{{ t('phases.' + step.state) }}</hv-tag>
          }
          <span class="days">{{ t('phases.period', { from: day(step.phase.from), to: day(step.phase.to) }) }}</span>
        </li>
      }
    </ol>
  `,
  styleUrl: './phase-list.css',
})
export class PhaseList {
  readonly network = input.required<NetworkView>();

  private readonly language = inject(Language).current;
  private readonly now = inject(MinuteTicker).now;
  protected readonly steps = computed(() => phasesOn(this.network(), todayInDenmark(this.now())));

  protected day(day: string): string {
    return dayText(day, this.language());
  }
}
