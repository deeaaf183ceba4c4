import { DOCUMENT, inject, Service } from '@angular/core';
import type { PreloadingStrategy, Route } from '@angular/router';
import { InsideTexts } from '../inside-texts';
import { catchError, EMPTY, first, fromEvent, merge, switchMap, type Observable } from 'rxjs';

/** Fetches the code of the other pages when a hand first moves: the first page comes alone, and the next one is there before the press. */
@Service()
export class Prefetch implements PreloadingStrategy {
  readonly #document = inject(DOCUMENT);
  readonly #firstMove = merge(
    ...['pointermove', 'pointerdown', 'keydown'].map((name) => fromEvent(this.#document, name, { passive: true })),
  ).pipe(first());

  constructor() {
    const texts = inject(InsideTexts);
    // Should it fail, the page that needs them asks again, and says so.
    this.#firstMove.subscribe(() => void texts.load().catch(() => undefined));
  }

  preload(_route: Route, load: () => Observable<unknown>): Observable<unknown> {
    // Likewise; and the others are fetched all the same.
    return this.#firstMove.pipe(switchMap(() => load().pipe(catchError(() => EMPTY))));
  }
}
