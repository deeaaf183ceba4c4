import { computed, inject, type Signal } from '@angular/core';
import { Language } from '@hv/platform/web';

/** Says a day in the reader's language: `6. december 2026`. Create in an injection context. */
export function injectDayWords(): Signal<(moment: string) => string> {
  const language = inject(Language).current;
  return computed(() => {
    const form = new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : 'da', { dateStyle: 'long', timeZone: 'Europe/Copenhagen' });
    return (moment) => form.format(new Date(moment));
  });
}
