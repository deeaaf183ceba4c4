import { DestroyRef, Directive, DOCUMENT, ElementRef, inject, output } from '@angular/core';

/** Tells whether an element is in view: at first, and whenever that changes. A page in the background shows nothing. */
@Directive({ selector: '[hvInView]' })
export class InView {
  /** Whether it is in view now. */
  readonly inView = output<boolean>({ alias: 'hvInView' });

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const page = inject(DOCUMENT);
    let near: boolean | undefined;
    let told: boolean | undefined;
    const tell = () => {
      if (near === undefined) return;
      const now = near && page.visibilityState === 'visible';
      if (now !== told) this.inView.emit((told = now));
    };
    const observer = new IntersectionObserver((changes) => {
      near = changes.at(-1)?.isIntersecting ?? false;
      tell();
    });
    observer.observe(element);
    page.addEventListener('visibilitychange', tell);
    inject(DestroyRef).onDestroy(() => {
      observer.disconnect();
      page.removeEventListener('visibilitychange', tell);
    });
  }
}
