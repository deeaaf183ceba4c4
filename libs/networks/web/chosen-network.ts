import { inject, Service, signal } from '@angular/core';
import { Kept } from '@hv/platform/web';

/** The network that a person in several has narrowed what they see to. Kept in this browser, so it may be one they are no longer in. */
@Service()
export class ChosenNetwork {
  readonly #kept = inject(Kept);
  readonly #id = signal(this.#kept.read('network'));

  /** Null for all of them. */
  readonly id = this.#id.asReadonly();

  choose(networkId: string | null): void {
    this.#kept.write('network', networkId);
    this.#id.set(networkId);
  }
}
