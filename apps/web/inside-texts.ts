import { inject, Service } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';

/** The Danish texts of the pages behind the first one. */
@Service()
export class InsideTexts {
  readonly #transloco = inject(TranslocoService);
  #loading: Promise<void> | undefined;

  /** Has them ready. @throws when they can't be fetched; the next call tries again */
  load(): Promise<void> {
    return (this.#loading ??= this.#fetch());
  }

  async #fetch(): Promise<void> {
    try {
      const { inside } = await import('./i18n/da/inside');
      this.#transloco.setTranslation(inside, 'da');
    } catch (failure) {
      this.#loading = undefined;
      throw failure;
    }
  }
}
