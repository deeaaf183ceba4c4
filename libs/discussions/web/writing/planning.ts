import { inject, signal } from '@angular/core';
import { ProblemText } from '@hv/platform/web';
import { Toasts } from '@hv/ui';
import { TranslocoService } from '@jsverse/transloco';
import { saidDanish } from '../later/danish-time';
import { ScheduledStore } from '../later/scheduled-store';
import type { DraftPlace, Planned } from './writing-client';

/** Has what is written sent later instead of now. Create in an injection context. */
export class Planning {
  private readonly scheduled = inject(ScheduledStore);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);

  /** Whether the time to send is being chosen. */
  readonly open = signal(false);
  readonly busy = signal(false);
  /** Why it was not planned, in words; empty when nothing is wrong. */
  readonly fault = signal('');

  /**
   * Plans it, and says so.
   * @param taken called as soon as the server has it
   */
  async plan(place: DraftPlace, what: Planned, taken: () => void): Promise<void> {
    if (this.busy()) return;
    if (what.poll?.closesAt && what.poll.closesAt <= what.at)
      return this.fault.set(this.transloco.translate('discussions.schedule.closesBefore'));
    this.busy.set(true);
    this.fault.set('');
    try {
      const { sendAt } = await this.scheduled.plan(place, what);
      taken();
      const when = saidDanish(sendAt, this.transloco.getActiveLang());
      this.toasts.show({ text: this.transloco.translate('discussions.schedule.planned', { when }) });
    } catch (failure) {
      this.fault.set(this.problemText.of(failure));
    } finally {
      this.busy.set(false);
    }
  }
}
