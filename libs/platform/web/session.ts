import { HttpClient } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { LanguageCode } from './language';
import { Problem } from './problem';

/** The person who is signed in. */
export interface SignedInPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly language: LanguageCode;
  readonly administrator: boolean;
}

/**
 * unknown: not asked yet. signed-out: nobody is. signed-in: somebody is. ended: somebody was, and the page still stands as they left
 * it; the same person signs in again and goes on, with nothing typed lost.
 */
export type SessionState = 'unknown' | 'signed-out' | 'signed-in' | 'ended';

export const sessionPath = '/api/v1/session';

/** Who is signed in. */
@Service()
export class SessionStore {
  readonly #http = inject(HttpClient);
  readonly #person = signal<SignedInPerson | null>(null);
  readonly #state = signal<SessionState>('unknown');
  #restoring: Promise<void> | undefined;

  readonly state = this.#state.asReadonly();
  /** Who is signed in, or was until the session ended under them. */
  readonly person = this.#person.asReadonly();
  /** The same, but null as soon as requests would be refused. */
  readonly active = computed(() => (this.#state() === 'signed-in' ? this.#person() : null));

  /**
   * Finds out whether somebody is signed in; asks the server only the first time.
   * @throws Problem when the server cannot be asked; the next call tries again
   */
  restore(): Promise<void> {
    if (this.#state() !== 'unknown') return Promise.resolve();
    this.#restoring ??= this.#ask().finally(() => (this.#restoring = undefined));
    return this.#restoring;
  }

  /**
   * Signs in.
   * @returns whether this is the person whose session had ended, or nobody's had: if not, what stands on the page is another's
   * @throws Problem `identity.sign-in-failed`, `identity.second-factor-required`, `platform.too-many-requests` …
   */
  async signIn(email: string, password: string): Promise<{ samePerson: boolean }> {
    const before = this.#person();
    const { person } = await firstValueFrom(this.#http.post<{ person: SignedInPerson }>(sessionPath, { email, password }));
    this.#take(person);
    return { samePerson: before === null || before.id === person.id };
  }

  /**
   * Signs out, on the server and then here.
   * @param clearUp what is still to be done as this person, once the server has agreed
   * @throws Problem when the server could not be told; then nothing has changed
   */
  async signOut(clearUp: () => Promise<void>): Promise<void> {
    await firstValueFrom(this.#http.delete(sessionPath));
    await clearUp();
    this.#person.set(null);
    this.#state.set('signed-out');
  }

  /** The server no longer knows us: told by an answer 401, or by the push `session.ended`. */
  end(): void {
    if (this.#state() === 'signed-in') this.#state.set('ended');
  }

  async #ask(): Promise<void> {
    try {
      const { person } = await firstValueFrom(this.#http.get<{ person: SignedInPerson }>(sessionPath));
      this.#take(person);
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.status !== 401) throw failure;
      this.#state.set('signed-out');
    }
  }

  #take(person: SignedInPerson): void {
    this.#person.set(person);
    this.#state.set('signed-in');
  }
}
