import { InjectionToken, signal, type Signal } from '@angular/core';

/** The languages the components themselves can speak. */
export type UiLanguage = 'da' | 'en';

/** The language the components speak; the application says which. Danish until then. */
export const UI_LANGUAGE = new InjectionToken<Signal<UiLanguage>>('the language of the components', {
  factory: () => signal<UiLanguage>('da'),
});
