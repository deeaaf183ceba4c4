import { inject, signal } from '@angular/core';
import type { NamedLinkView, ThreadHeadView } from '@hv/discussions/contracts';
import { KeptAnswer, Problem } from '@hv/platform/web';
import { DiscussionsClient } from './discussions-client';

/** What a thread is about: who takes part, its answer, and what is linked to in it. Fetched when somebody wants to see it. Create in an injection context. */
export class ThreadAbout {
  private readonly client = inject(DiscussionsClient);
  private readonly found = signal<readonly NamedLinkView[]>([]);
  private readonly next = signal<number | null>(null);
  private readonly trouble = signal<Problem | null>(null);

  readonly head: KeptAnswer<ThreadHeadView>;
  /** From the newest back. */
  readonly links = this.found.asReadonly();
  readonly more = this.next.asReadonly();
  /** Why there are no more links. */
  readonly linksTrouble = this.trouble.asReadonly();

  constructor(private readonly threadId: string) {
    this.head = new KeptAnswer(() => this.client.head(threadId));
  }

  /** Fetches it as it is now; what is known stays until then. */
  async renew(): Promise<void> {
    await Promise.all([this.head.renew(), this.fetchLinks(undefined)]);
  }

  /** Fetches the links of older posts. */
  async older(): Promise<void> {
    const before = this.next();
    if (before !== null) await this.fetchLinks(before);
  }

  private async fetchLinks(before: number | undefined): Promise<void> {
    try {
      const { items, next } = await this.client.links(this.threadId, before);
      this.found.update((found) => (before === undefined ? items : [...found, ...items]));
      this.next.set(next);
      this.trouble.set(null);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.trouble.set(failure);
    }
  }
}
