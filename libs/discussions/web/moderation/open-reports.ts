import { inject, Service, signal } from '@angular/core';
import { ChosenNetwork } from '@hv/networks/web';
import { Problem } from '@hv/platform/web';
import { ModerationClient } from './moderation-client';

/** How many reports wait for the reader, in the network they have chosen. */
@Service()
export class OpenReports {
  private readonly client = inject(ModerationClient);
  private readonly network = inject(ChosenNetwork).id;
  private readonly counted = signal(0);

  readonly count = this.counted.asReadonly();

  /** Asks again. What could not be counted stays as it was. */
  async reload(): Promise<void> {
    try {
      this.counted.set((await this.client.open(this.network() ?? undefined)).open);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
    }
  }
}
