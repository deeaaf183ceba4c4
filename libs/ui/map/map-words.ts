import { computed, inject, type Signal } from '@angular/core';
import { UI_LANGUAGE, type UiLanguage } from '../language';

const danish = {
  keys: 'Piletasterne går til nabokommunen, bogstaver til en kommune med det navn. Enter åbner.',
  bornholm: 'Bornholm',
  capital: 'Hovedstaden, forstørret',
  failed: 'Kortet kunne ikke hentes. Tabellen har det samme.',
  again: 'Prøv igen',
  open: 'Åbn',
  legend: 'Forklaring',
};

const words: Record<UiLanguage, typeof danish> = {
  da: danish,
  en: {
    keys: 'The arrow keys go to the neighbouring municipality, letters to one of that name. Enter opens.',
    bornholm: 'Bornholm',
    capital: 'The capital, enlarged',
    failed: 'The map could not be fetched. The table has the same.',
    again: 'Try again',
    open: 'Open',
    legend: 'Legend',
  },
};

/** What the map says itself: apart, so that only its page carries them. Call in an injection context. */
export const injectMapWords = (): Signal<typeof danish> => {
  const language = inject(UI_LANGUAGE);
  return computed(() => words[language()]);
};
