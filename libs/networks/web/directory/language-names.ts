import type { SpokenLanguage } from '@hv/networks/contracts';

/** A language by its name in the reader's own, as the browser knows it. */
export function languageName(code: SpokenLanguage, reader: string): string {
  return new Intl.DisplayNames([reader === 'en' ? 'en-GB' : 'da-DK'], { type: 'language' }).of(code) ?? code;
}
