import { inject, Service } from '@angular/core';
import { Language } from '@hv/platform/web';
import { TranslocoService } from '@jsverse/transloco';

/** What events and the things they are about are called, in the reader's language. */
@Service()
export class EventWords {
  readonly #transloco = inject(TranslocoService);
  readonly #language = inject(Language).current;

  /** @param name `<capability>.<fact>`; one without words is said as it is */
  ofEvent(name: string): string {
    return this.#say(`events.${name}`) ?? name;
  }

  /** @param kind of a thing, e.g. `membership` */
  ofKind(kind: string): string {
    return this.#say(`kinds.${kind}`) ?? kind;
  }

  /** The events that have words, by capability. */
  byCapability(): readonly { readonly capability: string; readonly names: readonly string[] }[] {
    const prefix = 'administration.events.';
    const names = Object.keys(this.#texts()).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
    const capabilities = [...new Set(names.map((name) => name.split('.')[0]!))];
    return capabilities.map((capability) => ({ capability, names: names.filter((name) => name.startsWith(`${capability}.`)) }));
  }

  #say(key: string): string | undefined {
    const whole = `administration.${key}`;
    return whole in this.#texts() ? this.#transloco.translate(whole) : undefined;
  }

  #texts(): Readonly<Record<string, unknown>> {
    // Read, so that templates follow a change of language.
    this.#language();
    return this.#transloco.getTranslation(this.#transloco.getActiveLang());
  }
}
