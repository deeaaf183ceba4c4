import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';

/** Whether this device has a network, as far as the browser knows. */
@Service()
export class Connection {
  readonly #online = signal(true);

  readonly online = this.#online.asReadonly();

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    if (!window) return;
    const look = (): void => this.#online.set(window.navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    });
    look();
  }
}
