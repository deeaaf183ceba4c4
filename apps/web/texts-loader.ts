import { Service } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import { from, map, of, type Observable } from 'rxjs';
import { first } from './i18n/da/first';

/** The texts of a language: those of the first page are here already in Danish, English is fetched whole. */
@Service()
export class TextsLoader implements TranslocoLoader {
  getTranslation(language: string): Observable<Translation> {
    if (language === 'en') return from(import('./i18n/en')).pipe(map(({ en }) => en));
    return of(first);
  }
}
