import { pageLimits } from '@hv/platform/contracts';
import type { PartSide } from '../thread/thread-part';
import type { ThreadPosts } from '../thread/thread-posts';
import type { ThreadShown } from '../thread/thread-shown';

/** The ways about in a thread: back, forth, to a post, and to what is new. Each fetches what is not at hand. */
export class ThreadWalk {
  /** @param failed is told why posts could not be fetched */
  constructor(
    private readonly all: ThreadPosts,
    private readonly shown: ThreadShown,
    private readonly failed: (failure: unknown) => void,
  ) {}

  /** Shows a page of older posts. */
  async older(count: number = pageLimits.default): Promise<void> {
    if (this.shown.wants('older')) await this.reach('older');
    this.shown.grow('older', count);
  }

  /** Shows a page of newer posts. */
  async newer(count: number = pageLimits.default): Promise<void> {
    if (this.shown.wants('newer')) await this.reach('newer');
    this.shown.grow('newer', count);
  }

  /** Fetches posts beside those that are here; shows nothing more. */
  reach(side: PartSide): Promise<void> {
    return this.all[side]().catch((failure: unknown) => this.failed(failure));
  }

  /** Shows the post with a number, if it exists. */
  async showAround(seq: number): Promise<void> {
    await this.all.showAround(seq).catch((failure: unknown) => this.failed(failure));
    const { from, to } = this.all.range();
    if (seq >= from && seq <= to) this.shown.beginAround(seq);
  }

  /** Shows what waits, and goes to the newest when they are further away than what is here. */
  async reveal(): Promise<void> {
    const far = this.shown.hasNewer();
    if (this.all.hasNewer()) await this.all.open().catch((failure: unknown) => this.failed(failure));
    this.shown.reveal(this.all.range().to);
    if (far) this.shown.beginAtEnd();
  }
}
