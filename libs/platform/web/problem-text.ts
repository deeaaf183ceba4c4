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
      this.ofCode(failure.code) ?? this.#transloco.translate('problems.unexpected', { requestId: failure.requestId || failure.status })
    );
  }

  /** A sentence for a code, also that of a single field; undefined when there is none. */
  ofCode(code: string): string | undefined {
    const key = `problems.${code}`;
    return key in this.#transloco.getTranslation(this.#transloco.getActiveLang()) ? this.#transloco.translate(key) : undefined;
  }
}
