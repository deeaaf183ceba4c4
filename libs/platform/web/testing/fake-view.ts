const watched = new Map<Element, (visible: boolean) => void>();

/** Stands for the browser's own: a test says what comes into view. */
class FakeIntersectionObserver {
  constructor(private readonly told: (changes: { isIntersecting: boolean; target: Element }[]) => void) {}

  observe(target: Element): void {
    watched.set(target, (isIntersecting) => this.told([{ isIntersecting, target }]));
  }

  unobserve(target: Element): void {
    watched.delete(target);
  }
}

/** Scrolling, and what is in view, where nothing has a place on a screen. */
export function fakeView(): void {
  Object.defineProperty(window, 'IntersectionObserver', { value: FakeIntersectionObserver, configurable: true });
  Object.defineProperty(window, 'scrollBy', { value: () => undefined, configurable: true });
  Element.prototype.scrollIntoView = () => undefined;
  HTMLCanvasElement.prototype.getContext = () => null;
}

/** Something that is watched comes into view, or goes out of it. */
export function comeIntoView(element: Element, visible = true): void {
  watched.get(element)?.(visible);
}
