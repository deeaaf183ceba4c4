import { inject, Service } from '@angular/core';
import { Problem } from '@hv/platform/web';
import { FindingClient } from './finding-client';

/** What one opens and looks at, remembered for oneself. Nobody waits for it, and where it cannot be remembered nothing is lost. */
@Service()
export class Traces {
  private readonly client = inject(FindingClient);

  async opened(documentId: string): Promise<void> {
    await this.leave(() => this.client.opened(documentId));
  }

  async visited(spaceId: string): Promise<void> {
    await this.leave(() => this.client.visited(spaceId));
  }

  private async leave(trace: () => Promise<void>): Promise<void> {
    try {
      await trace();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
    }
  }
}
