import { HttpClient } from '@angular/common/http';
import { DOCUMENT, inject, Service, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Kept } from './kept';
import { SessionStore } from './session';

/** The languages of the interface: Danish first, English second. */
export const languageCodes = ['da', 'en'] as const;
export type LanguageCode = (typeof languageCodes)[number];

const isLanguage = (value: string | null): value is LanguageCode => languageCodes.some((code) => code === value);

/** The language of the interface: this browser's choice, else what the signed-in person chose elsewhere, else Danish. */
@Service()
export class Language {
  readonly #transloco = inject(TranslocoService);
  readonly #http = inject(HttpClient);
  readonly #session = inject(SessionStore);
  readonly #kept = inject(Kept);
  readonly #root = inject(DOCUMENT).documentElement;
  readonly #current = signal<LanguageCode>('da');

  readonly current = this.#current.asReadonly();

  /** Takes up the choice this browser keeps, and has its texts ready. Called once, before the first page. */
  async restore(): Promise<void> {
    const kept = this.#kept.read('language');
    await this.#use(isLanguage(kept) ? kept : 'da');
  }

  /** Follows the signed-in person's choice, unless this browser has one of its own. */
  async adopt(language: LanguageCode): Promise<void> {
    if (this.#kept.read('language') === null) await this.#use(language);
  }

  /**
   * Changes the language here, and for the signed-in person everywhere.
   * @throws when its texts can't be fetched (nothing has changed), or Problem when the server could not be told (here it has)
   */
  async choose(language: LanguageCode): Promise<void> {
    await this.#use(language);
    this.#kept.write('language', language);
    if (this.#session.active()) await firstValueFrom(this.#http.patch('/api/v1/me', { language }));
  }

  async #use(language: LanguageCode): Promise<void> {
    await firstValueFrom(this.#transloco.load(language));
    this.#transloco.setActiveLang(language);
    this.#root.lang = language;
    this.#current.set(language);
  }
}
