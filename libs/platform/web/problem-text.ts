import { inject, Service } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Problem } from './problem';

/** Says to people what went wrong, in their language. */
@Service()
export class ProblemText {
  readonly #transloco = inject(TranslocoService);

  /** A sentence for a failure: that of its code, else one for «something went wrong» with what support needs to find it. */
  of(failure: unknown): string {
    if (!(failure instanceof Problem)) return this.#transloco.translate('problems.unknown');
    return (
      this.ofCode(failure.code, failure.about) ??
      this.#transloco.translate('problems.unexpected', { requestId: failure.requestId || failure.status })
    );
  }

  /** A sentence for a code, also that of a single field; undefined when there is none. @param about what it tells of: moments (ISO 8601) as people say them */
  ofCode(code: string, about: Readonly<Record<string, string>> = {}): string | undefined {
    const key = `problems.${code}`;
    const language = this.#transloco.getActiveLang();
    return key in this.#transloco.getTranslation(language) ? this.#transloco.translate(key, sayable(about, language)) : undefined;
  }
}

const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

const sayable = (about: Readonly<Record<string, string>>, language: string): Record<string, string> =>
  Object.fromEntries(Object.entries(about).map(([name, said]) => [name, moment.test(said) ? momentText(said, language) : said]));

const momentText = (at: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Copenhagen' }).format(new Date(at));
