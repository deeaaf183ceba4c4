import type { PartSide } from '../thread/thread-part';
import type { ReadingPlace } from './reading-place';
import type { ThreadStore } from '../thread/thread-store';

/** So many views of posts stand ready on each side of what is read. */
const viewsAhead = 2;
/** How long one step may take, ms: so short that the page answers at once, and scrolling never stutters. */
const stepMs = 14;
const leastInStep = 3;
const mostInStep = 12;

/**
 * Shows more posts as one comes near the edge of those that are shown: a few at a time, one step a frame, so that the page is never busy;
 * and has them fetched before they are needed. How many are a few it learns from how long they take on this machine.
 */
export class PartGrowth {
  private frame: number | undefined;
  private step = 4;
  private stopped = false;

  /** @param list the posts, once they are there @param show renders what has changed before it returns */
  constructor(
    private readonly window: Window,
    private readonly place: ReadingPlace,
    private readonly store: () => ThreadStore,
    private readonly list: () => Element | null,
    private readonly show: () => void,
  ) {}

  /** Something has moved or come: looks at the next frame whether more is needed. */
  look(): void {
    if (this.stopped) return;
    this.frame ??= this.window.requestAnimationFrame(() => {
      this.frame = undefined;
      this.grow();
    });
  }

  stop(): void {
    this.stopped = true;
    if (this.frame !== undefined) this.window.cancelAnimationFrame(this.frame);
  }

  private grow(): void {
    const list = this.list();
    const box = list?.getBoundingClientRect();
    // Nothing is laid out, so nothing is far or near.
    if (!list || !box || box.height === 0) return;
    const near = viewsAhead * this.window.innerHeight;
    const room: Record<PartSide, number> = { older: -box.top, newer: box.bottom - this.window.innerHeight };
    const sides: PartSide[] = room.older < room.newer ? ['older', 'newer'] : ['newer', 'older'];
    const { shown } = this.store();
    for (const side of sides) if (room[side] < 2 * near && shown.wants(side)) this.fetch(side);
    const side = sides.find((one) => room[one] < near && shown.canGrow(one));
    if (!side) return;
    const began = this.window.performance.now();
    this.place.hold(list, box.top, () => {
      shown.grow(side, this.step);
      this.show();
    });
    this.learn(this.window.performance.now() - began);
    this.look();
  }

  private fetch(side: PartSide): void {
    const before = this.store().shown.hand();
    void this.store()
      .walk.reach(side)
      // Only when something came: a request that fails is made again when one scrolls on.
      .then(() => this.store().shown.hand() !== before && this.look());
  }

  private learn(took: number): void {
    if (took > stepMs) this.step = Math.max(leastInStep, this.step - 2);
    else if (took < stepMs / 2) this.step = Math.min(mostInStep, this.step + 1);
  }
}
