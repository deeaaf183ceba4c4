import { inject, signal } from '@angular/core';
import { Drafts } from '@hv/platform/web';

/** Under which name the poll is kept that goes with a text. */
export const pollKeyOf = (draftKey: string): string => `${draftKey}:poll`;

/** Whether a poll goes with what is written. Create in an injection context. */
export class PollAsking {
  private readonly drafts = inject(Drafts);

  readonly open = signal(false);
  /** Somebody has just asked for it: it is not from before. */
  readonly asked = signal(false);

  ask(): void {
    this.asked.set(true);
    this.open.set(true);
  }

  /** Shows a poll that was begun before. */
  async takeUp(draftKey: string): Promise<void> {
    if (await this.drafts.read(pollKeyOf(draftKey))) this.open.set(true);
  }

  leave(): void {
    this.open.set(false);
    this.asked.set(false);
  }
}
