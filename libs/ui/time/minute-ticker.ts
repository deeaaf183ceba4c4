import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';

const minute = 60_000;

/** What time it is, to the minute: one clock for all the times on a page. It rests while the page is hidden. */
@Service()
export class MinuteTicker {
  readonly #now = signal(new Date());
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly now = this.#now.asReadonly();

  constructor() {
    const document = inject(DOCUMENT);
    const tick = (): void => {
      clearTimeout(this.#timer);
      if (document.hidden) return;
      this.#now.set(new Date());
      this.#timer = setTimeout(tick, minute - (Date.now() % minute));
    };
    document.addEventListener('visibilitychange', tick);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.#timer);
      document.removeEventListener('visibilitychange', tick);
    });
    tick();
  }
}
