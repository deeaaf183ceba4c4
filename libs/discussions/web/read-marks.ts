import { inject, Service } from '@angular/core';
import type { DiscussionCalls, DiscussionPushes } from '@hv/discussions/contracts';
import { Live } from '@hv/platform/web';
import { Subject } from 'rxjs';
import { DiscussionsClient } from './discussions-client';

/** How far the reader has come in a thread. */
export interface ReadMark {
  readonly threadId: string;
  readonly seq: number;
}

/** Tells the server how far one has read, and the lists of this page too. What could not be told is told at the next connection. */
@Service()
export class ReadMarks {
  private readonly client = inject(DiscussionsClient);
  private readonly live = inject(Live);
  private readonly channel = this.live.channel<DiscussionCalls, DiscussionPushes>();
  private readonly marks = new Subject<ReadMark>();
  private readonly untold = new Map<string, number>();

  /** Every mark, from here and from one's other devices. */
  readonly marks$ = this.marks.asObservable();

  constructor() {
    this.channel.on('read').subscribe((mark) => this.marks.next(mark));
    this.live.connected$.subscribe(() => this.tellAll());
  }

  /** Everything up to a post has been seen. */
  async raise(threadId: string, seq: number): Promise<void> {
    this.marks.next({ threadId, seq });
    this.untold.set(threadId, Math.max(seq, this.untold.get(threadId) ?? 0));
    await this.tell(threadId);
  }

  /** A post and those after it are to count as new again. */
  async markUnread(threadId: string, seq: number): Promise<void> {
    await this.client.markRead(threadId, seq - 1);
    this.untold.delete(threadId);
    this.marks.next({ threadId, seq: seq - 1 });
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
