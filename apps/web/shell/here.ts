import { inject, Service, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, startWith } from 'rxjs';

/** Where one is: the path of the address, without query and fragment. */
@Service()
export class Here {
  readonly #router = inject(Router);

  readonly path: Signal<string> = toSignal(
    this.#router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(undefined),
      map(() => this.#router.url.split(/[?#]/)[0] ?? '/'),
    ),
    { requireSync: true },
  );

  /** Whether one is at a place or at something within it. @param place a path without a slash at its end */
  within(place: string): boolean {
    return this.path() === place || this.path().startsWith(`${place}/`);
  }
}
