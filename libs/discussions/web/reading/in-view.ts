import { booleanAttribute, DestroyRef, Directive, DOCUMENT, ElementRef, inject, input, output, Service } from '@angular/core';

/** Watches all elements of the page at once for coming into view. */
@Service()
export class ViewWatch {
  private readonly told = new Map<Element, (inView: boolean) => void>();
  private readonly observer = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) this.told.get(target)?.(isIntersecting);
  });

  /** Tells whether an element is in view, at first and whenever that changes. @returns a function that stops it */
  watch(element: Element, tell: (inView: boolean) => void): () => void {
    this.told.set(element, tell);
    this.observer.observe(element);
    return () => {
      this.told.delete(element);
      this.observer.unobserve(element);
    };
  }
}

/** Tells whether an element is in view: at first, and whenever that changes. A page in the background shows nothing. */
@Directive({ selector: '[hvInView]' })
export class InView {
  /** Whether it is in view now. */
  readonly inView = output<boolean>({ alias: 'hvInView' });
  /** Has the class `rests` while it is out of view: it was laid out, so its room is known, and the browser need not work on it. */
  readonly hvRests = input(false, { transform: booleanAttribute });

  constructor() {
    const page = inject(DOCUMENT);
    let near: boolean | undefined;
    let told: boolean | undefined;
    const tell = () => {
      if (near === undefined) return;
      const now = near && page.visibilityState === 'visible';
      if (now !== told) this.inView.emit((told = now));
    };
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const stop = inject(ViewWatch).watch(element, (inView) => {
      near = inView;
      if (this.hvRests()) element.classList.toggle('rests', !inView);
      tell();
    });
    page.addEventListener('visibilitychange', tell);
    inject(DestroyRef).onDestroy(() => {
      stop();
      page.removeEventListener('visibilitychange', tell);
    });
  }
}
