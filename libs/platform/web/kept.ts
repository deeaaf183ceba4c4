import { DOCUMENT, inject, Service } from '@angular/core';

/** The few choices this browser keeps by itself, under names that begin with `hele-vejen.`. */
@Service()
export class Kept {
  readonly #window = inject(DOCUMENT).defaultView;

  read(name: string): string | null {
    return this.#storage()?.getItem(`hele-vejen.${name}`) ?? null;
  }

  write(name: string, value: string | null): void {
    if (value === null) this.#storage()?.removeItem(`hele-vejen.${name}`);
    else this.#storage()?.setItem(`hele-vejen.${name}`, value);
  }

  /** Null where the browser refuses to keep anything: the choice then holds until the page is closed. */
  #storage(): Storage | null {
    try {
      return this.#window?.localStorage ?? null;
    } catch (refusal) {
      if (refusal instanceof DOMException) return null;
      throw refusal;
    }
  }
}
