/** Keeps what one reads where it is while things are added around it. Works on the page's own scrolling. */
export class ReadingPlace {
  private endBefore: number | undefined;

  constructor(private readonly window: Window) {}

  /** Brings an element to the top of the view. */
  goTo(element: Element | null | undefined): void {
    element?.scrollIntoView({ block: 'start' });
  }

  /** Brings the end of what is read to the middle: the latest above it, and where one writes below. */
  goToEnd(end: Element | undefined): void {
    end?.scrollIntoView({ block: 'center' });
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
}
