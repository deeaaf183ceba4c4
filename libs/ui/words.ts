import { computed, inject, type Signal } from '@angular/core';
import { UI_LANGUAGE, type UiLanguage } from './language';

const danish = {
  close: 'Luk',
  undo: 'Fortryd',
  pause: 'Vent med at skjule',
  error: 'Fejl',
  optional: 'valgfrit',
  loading: 'Henter …',
  working: 'Arbejder …',
  errorSummary: 'Der er noget, der skal rettes',
  skip: 'Gå til indhold',
  unread: 'ulæst',
  back: 'Tilbage til',
  information: 'Information',
  warning: 'Bemærk',
  offline: 'Offline',
  messages: 'Beskeder',
};

const words: Record<UiLanguage, typeof danish> = {
  da: danish,
  en: {
    close: 'Close',
    undo: 'Undo',
    pause: 'Keep showing',
    error: 'Error',
    optional: 'optional',
    loading: 'Loading …',
    working: 'Working …',
    errorSummary: 'Something needs to be corrected',
    skip: 'Skip to content',
    unread: 'unread',
    back: 'Back to',
    information: 'Information',
    warning: 'Note',
    offline: 'Offline',
    messages: 'Messages',
  },
};

/** The few words the components say themselves, in the language in use. Call in an injection context. */
export const injectWords = (): Signal<typeof danish> => {
  const language = inject(UI_LANGUAGE);
  return computed(() => words[language()]);
};
