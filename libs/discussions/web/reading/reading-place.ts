/** A post in the view: its number, and how far below the top of the view it stands, px. */
export interface PlaceInThread {
  readonly seq: number;
  readonly top: number;
}

/** A post of which less is in the view is not what one reads, px. */
const sliver = 40;

/** Keeps what one reads where it is while things are added and taken away around it. Works on the page's own scrolling. */
export class ReadingPlace {
  private endBefore: number | undefined;
  /** Whether the browser keeps the place by itself, which also goes on smoothly while one scrolls. */
  private readonly byBrowser: boolean;

  constructor(private readonly window: Window & { readonly CSS?: typeof CSS }) {
    this.byBrowser = window.CSS?.supports('overflow-anchor', 'auto') ?? false;
  }

  /** Brings an element to the top of the view. */
  goTo(element: Element | null | undefined): void {
    element?.scrollIntoView({ block: 'start' });
  }

  /** Brings the end of what is read to the middle: the latest above it, and where one writes below. */
  goToEnd(end: Element | undefined): void {
    end?.scrollIntoView({ block: 'center' });
  }

  /** Puts an element where it stood before. @param top how far below the top of the view, px */
  putBack(element: Element | null | undefined, top: number): void {
    if (element) this.window.scrollBy(0, element.getBoundingClientRect().top - top);
  }

  /**
   * Call after each rendering. Whoever is at the end stays there when something is added to it, and the page follows.
   * @param end the element at the end of what is read @param added whether something was added at the end since the last rendering
   */
  followEnd(end: Element | undefined, added: boolean): void {
    if (!end) return;
    const now = end.getBoundingClientRect().top + this.window.scrollY;
    const before = this.endBefore;
    this.endBefore = now;
    if (added && before !== undefined && now > before) this.window.scrollBy(0, now - before);
  }

  /** Does something that adds above what is read, and puts what was on top back where it was. @param rendered resolves when it is shown */
  async keepWhile(anchor: Element | null | undefined, work: () => Promise<void>, rendered: () => Promise<void>): Promise<void> {
    const before = anchor?.getBoundingClientRect().top;
    await work();
    await rendered();
    if (anchor?.isConnected && before !== undefined) this.window.scrollBy(0, anchor.getBoundingClientRect().top - before);
  }

  /**
   * Does something that adds or takes away posts and is shown when it returns; what is read stays to the pixel. The browser sees to that
   * itself where it can: as long as the posts fill the top of the view, so that what it holds on to is one of them.
   * @param list the posts @param top where the list begins, px below the top of the view
   */
  hold(list: Element, top: number, work: () => void): void {
    const anchor = this.byBrowser && top < 0 ? null : this.firstInView(list);
    const before = anchor?.getBoundingClientRect().top;
    work();
    if (anchor?.isConnected && before !== undefined) {
      const moved = anchor.getBoundingClientRect().top - before;
      if (moved !== 0) this.window.scrollBy(0, moved);
    }
  }

  /** The post at the top of the view; null when there is none. */
  placeIn(list: Element): PlaceInThread | null {
    const first = this.firstInView(list);
    const seq = Number(/^indlaeg-(\d+)$/.exec(first?.id ?? '')?.[1]);
    return first && seq ? { seq, top: first.getBoundingClientRect().top } : null;
  }

  /** The first post that reaches into the view: they stand one below the other, so it is found by halving. */
  private firstInView(list: Element): Element | null {
    const posts = list.children;
    let [low, high] = [0, posts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (posts[middle]!.getBoundingClientRect().bottom > sliver) high = middle;
      else low = middle + 1;
    }
    // The line that says what is new is no post, and goes when it is read.
    const found = posts[low];
    return (found?.id.startsWith('indlaeg-') ? found : (found?.nextElementSibling ?? found)) ?? null;
  }
}
