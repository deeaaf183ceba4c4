import { Service } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import { from, map, of, type Observable } from 'rxjs';
import { da } from './i18n/da';

/** The texts of a language: Danish is here already, English is fetched. */
@Service()
export class TextsLoader implements TranslocoLoader {
  getTranslation(language: string): Observable<Translation> {
    if (language === 'en') return from(import('./i18n/en')).pipe(map(({ en }) => en));
    return of(da);
  }
}
