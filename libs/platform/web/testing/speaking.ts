import type { EnvironmentProviders } from '@angular/core';
import { provideTransloco, type Translation, type TranslocoLoader } from '@jsverse/transloco';
import { of, type Observable } from 'rxjs';

/** The texts a spec looks for, in Danish (and, where it changes the language, in English); any other shows its key. */
export const speaking = (danish: Translation, english: Translation = {}): EnvironmentProviders[] => {
  class SpecTexts implements TranslocoLoader {
    getTranslation(language: string): Observable<Translation> {
      return of(language === 'en' ? english : danish);
    }
  }
  return provideTransloco({
    config: {
      availableLangs: ['da', 'en'],
      defaultLang: 'da',
      reRenderOnLangChange: true,
      prodMode: true,
      missingHandler: { logMissingKey: false },
    },
    loader: SpecTexts,
  });
};
