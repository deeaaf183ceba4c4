import { inject, Service } from '@angular/core';
import type { DiscussionCalls, DiscussionPushes } from '@hv/discussions/contracts';
import { Live } from '@hv/platform/web';

/** Tells the server how far one has read, and the lists of this page too. What could not be told is told at the next connection. */
@Service()
export class ReadMarks {
  private readonly live = inject(Live);
  private readonly channel = this.live.channel<DiscussionCalls, DiscussionPushes>();
  private readonly untold = new Map<string, number>();

  /** Every mark, from here and from one's other devices. */
  readonly marks$ = this.channel.on('read');

  constructor() {
    this.live.connected$.subscribe(() => this.tellAll());
  }

  /** Everything up to a post has been seen. */
  async raise(threadId: string, seq: number): Promise<void> {
    this.channel.echo('read', { threadId, seq });
    this.untold.set(threadId, Math.max(seq, this.untold.get(threadId) ?? 0));
    await this.tell(threadId);
  }

  private tellAll(): void {
    for (const threadId of this.untold.keys()) void this.tell(threadId);
  }

  private async tell(threadId: string): Promise<void> {
    const seq = this.untold.get(threadId);
    if (seq === undefined) return;
    const answer = await this.channel.ask('read', { threadId, seq });
    if (answer.ok && this.untold.get(threadId) === seq) this.untold.delete(threadId);
  }
}
