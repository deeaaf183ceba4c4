import { DOCUMENT, inject, Service, signal } from '@angular/core';
import { Kept } from './kept';

/** system: light or dark, and high contrast, as the system asks for. */
export const looks = ['system', 'light', 'dark', 'contrast'] as const;
export type LookName = (typeof looks)[number];

/** The look of the interface, kept in this browser: `data-look` on <html>, which the tokens answer to. */
@Service()
export class Look {
  readonly #kept = inject(Kept);
  readonly #root = inject(DOCUMENT).documentElement;
  readonly #current = signal<LookName>('system');

  readonly current = this.#current.asReadonly();

  constructor() {
    const kept = this.#kept.read('look');
    this.#show(looks.find((look) => look === kept) ?? 'system');
  }

  choose(look: LookName): void {
    this.#kept.write('look', look === 'system' ? null : look);
    this.#show(look);
  }

  #show(look: LookName): void {
    if (look === 'system') delete this.#root.dataset['look'];
    else this.#root.dataset['look'] = look;
    this.#current.set(look);
  }
}
