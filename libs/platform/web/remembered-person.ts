import { inject, Service } from '@angular/core';
import { Kept } from './kept';
import type { SignedInPerson } from './session';

const keptAs = 'person';
/** So long a person is known without the server having said so again, ms. */
const mostMs = 7 * 24 * 60 * 60 * 1_000;

interface Remembered {
  readonly person: SignedInPerson;
  /** When the server last said so, ms. */
  readonly at: number;
}

/** Who was signed in when the server last said so: without a network, the same person may read what this browser keeps for them. */
@Service()
export class RememberedPerson {
  readonly #kept = inject(Kept);

  /** @returns null when nobody was, when they signed out, or when it is too long ago */
  read(): SignedInPerson | null {
    const text = this.#kept.read(keptAs);
    if (!text) return null;
    const { person, at } = JSON.parse(text) as Remembered;
    return Date.now() - at < mostMs ? person : null;
  }

  write(person: SignedInPerson): void {
    this.#kept.write(keptAs, JSON.stringify({ person, at: Date.now() } satisfies Remembered));
  }

  forget(): void {
    this.#kept.write(keptAs, null);
  }
}
