import { DestroyRef, DOCUMENT, inject } from '@angular/core';

/** Does something whenever the page is looked at again after it was out of sight, e.g. behind another tab. Call in an injection context. */
export function whenSeenAgain(work: () => void): void {
  const document = inject(DOCUMENT);
  const look = (): void => {
    if (document.visibilityState === 'visible') work();
  };
  document.addEventListener('visibilitychange', look);
  inject(DestroyRef).onDestroy(() => document.removeEventListener('visibilitychange', look));
}
