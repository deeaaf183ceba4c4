import type { PartGrowth } from './part-growth';
import type { ReadingPlace } from './reading-place';
import type { ThreadAddress } from './thread-address';
import type { ThreadStore } from '../thread/thread-store';

/** How long one must have stopped scrolling before the address says where one is, ms. */
const restMs = 250;
const byHand = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

interface Parts {
  readonly place: ReadingPlace;
  readonly address: ThreadAddress;
  readonly growth: PartGrowth;
  readonly store: () => ThreadStore;
  readonly list: () => Element | null;
}

/**
 * Follows what one reads by the scrolling of the page: more posts are shown in time, the place is remembered, and the address names it.
 * The address stands still until one has scrolled by hand: it then names what one chose to read.
 */
export class ReadingAlong {
  private resting: ReturnType<typeof setTimeout> | undefined;
  private moved = false;

  constructor(
    private readonly window: Window,
    private readonly parts: Parts,
  ) {
    window.addEventListener('scroll', this.scrolled, { passive: true });
    window.addEventListener('resize', this.scrolled);
    for (const name of byHand) window.addEventListener(name, this.touched, { passive: true });
  }

  /** One was brought to a place: the address says which, until one scrolls on. */
  arrived(): void {
    this.moved = false;
  }

  stop(): void {
    const { window } = this;
    clearTimeout(this.resting);
    this.parts.growth.stop();
    window.removeEventListener('scroll', this.scrolled);
    window.removeEventListener('resize', this.scrolled);
    for (const name of byHand) window.removeEventListener(name, this.touched);
  }

  private readonly touched = (): void => void (this.moved = true);

  private readonly scrolled = (): void => {
    this.parts.growth.look();
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.rest(), restMs);
  };

  private rest(): void {
    const { place, address, store, list } = this.parts;
    const posts = list();
    const here = posts && place.placeIn(posts);
    if (!here) return;
    store().place = here;
    if (this.moved) address.follow(store().atEnd() && store().shown.goesToEnd() ? null : here.seq);
  }
}
