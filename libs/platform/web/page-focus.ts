import { afterNextRender, DestroyRef, DOCUMENT, EnvironmentInjector, inject, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';

/** How long a page may take to show its heading before the focus stays where it is, ms. */
const patience = 5_000;

/**
 * Puts the focus on the h1 of the page one has come to, so that a screen reader reads where one is and Tab goes on from there.
 * A page one comes to in order to write has `data-focus-first` on its field.
 * Not at the first page (the browser does that itself), and not when only the query changes.
 */
@Service()
export class PageFocus {
  readonly #document = inject(DOCUMENT);
  readonly #router = inject(Router);
  readonly #injector = inject(EnvironmentInjector);
  readonly #destroyed = inject(DestroyRef);
  #path: string | undefined;
  #stopWaiting = (): void => undefined;

  constructor() {
    this.#destroyed.onDestroy(() => this.#stopWaiting());
  }

  /** Begins. Called once, by the shell. */
  start(): void {
    this.#router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(this.#destroyed),
      )
      .subscribe(({ urlAfterRedirects }) => this.#arrive(urlAfterRedirects));
  }

  #arrive(url: string): void {
    const path = url.split(/[?#]/)[0];
    const before = this.#path;
    this.#path = path;
    if (before === undefined || before === path) return;
    afterNextRender(() => this.#focusHeading(), { injector: this.#injector });
  }

  #focusHeading(): void {
    this.#stopWaiting();
    if (this.#focusNow()) return;
    // The heading comes with the page's data. Whoever has moved on by then keeps the focus.
    const left = this.#document.activeElement;
    const observer = new MutationObserver(() => {
      if (this.#document.activeElement !== left && this.#document.activeElement !== this.#document.body) this.#stopWaiting();
      else if (this.#focusNow()) this.#stopWaiting();
    });
    const timer = setTimeout(() => this.#stopWaiting(), patience);
    this.#stopWaiting = () => {
      observer.disconnect();
      clearTimeout(timer);
    };
    observer.observe(this.#document.body, { childList: true, subtree: true });
  }

  #focusNow(): boolean {
    const heading =
      this.#document.querySelector<HTMLElement>('main [data-focus-first]') ?? this.#document.querySelector<HTMLElement>('main h1');
    heading?.focus({ preventScroll: true });
    return heading !== null;
  }
}
