import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';

/** From here on there is room for the rail; in rem, so that it follows the size of the text. The same as in the styles. */
const roomForRail = '(min-width: 48rem)';

/** How much room there is. */
@Service()
export class Viewport {
  readonly #wide = signal(true);

  /** Room for the rail beside the content. */
  readonly wide = this.#wide.asReadonly();

  constructor() {
    const query = inject(DOCUMENT).defaultView?.matchMedia(roomForRail);
    if (!query) return;
    const look = (): void => this.#wide.set(query.matches);
    query.addEventListener('change', look);
    inject(DestroyRef).onDestroy(() => query.removeEventListener('change', look));
    look();
  }
}
