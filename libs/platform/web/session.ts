import { HttpClient } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { LanguageCode } from './language';
import { Problem } from './problem';
import { RememberedPerson } from './remembered-person';

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
  readonly #assumed = signal(false);
  readonly #remembered = inject(RememberedPerson);
  #restoring: Promise<void> | undefined;

  readonly state = this.#state.asReadonly();
  /** Who is signed in, or was until the session ended under them. */
  readonly person = this.#person.asReadonly();
  /** Whether the server could not be asked, and this is who was signed in here last. Whatever it is asked for, it will ask for itself. */
  readonly assumed = this.#assumed.asReadonly();
  /** The same, but null as soon as requests would be refused. */
  readonly active = computed(() => (this.#state() === 'signed-in' ? this.#person() : null));

  /**
   * Finds out whether somebody is signed in; asks the server only the first time. Without a network it is whoever was signed in here last.
   * @throws Problem when the server cannot be asked; the next call tries again
   */
  restore(): Promise<void> {
    if (this.#state() !== 'unknown') return Promise.resolve();
    this.#restoring ??= this.#ask().finally(() => (this.#restoring = undefined));
    return this.#restoring;
  }

  /** Asks the server who it is, after it could not be asked. @returns false when it is somebody else: what stands on the page is another's */
  async confirm(): Promise<boolean> {
    const { id } = this.#person() ?? {};
    if (!this.#assumed()) return true;
    try {
      const { person } = await firstValueFrom(this.#http.get<{ person: SignedInPerson }>(sessionPath));
      if (person.id !== id) return false;
      this.#take(person);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (failure.status === 401) this.end();
    }
    return true;
  }

  /**
   * Signs in.
   * @returns whether this is the person whose session had ended, or nobody's had: if not, what stands on the page is another's
   * @throws Problem `identity.sign-in-failed`, `identity.second-factor-required`, `platform.too-many-requests` …
   */
  signIn(email: string, password: string): Promise<{ samePerson: boolean }> {
    return this.#signInBy(sessionPath, { email, password });
  }

  /** Signs in by more than a password, or by a passkey alone. @returns and @throws as `signIn` does; also `identity.proof-wrong`, `identity.challenge-expired` */
  proveSignIn(step: 'second-factor' | 'passkey', proof: object): Promise<{ samePerson: boolean }> {
    return this.#signInBy(`${sessionPath}/${step}`, proof);
  }

  /** Signs in by confirming the second factor that had to be set up first. @returns also its recovery codes, which are told this once. @throws as `proveSignIn` does */
  async setUpSignIn(challenge: string, code: string): Promise<{ samePerson: boolean; recoveryCodes: readonly string[] }> {
    const answer = this.#http.post<{ session: { person: SignedInPerson }; recoveryCodes: string[] }>(`${sessionPath}/set-up/confirmation`, {
      challenge,
      code,
    });
    const { session, recoveryCodes } = await firstValueFrom(answer);
    return { ...this.#takeOver(session.person), recoveryCodes };
  }

  async #signInBy(path: string, proof: object): Promise<{ samePerson: boolean }> {
    const { person } = await firstValueFrom(this.#http.post<{ person: SignedInPerson }>(path, proof));
    return this.#takeOver(person);
  }

  #takeOver(person: SignedInPerson): { samePerson: boolean } {
    const before = this.#person();
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
    this.#remembered.forget();
    await clearUp();
    this.#person.set(null);
    this.#state.set('signed-out');
  }

  /** The server no longer knows us: told by an answer 401, or by the push `session.ended`. */
  end(): void {
    this.#remembered.forget();
    this.#assumed.set(false);
    if (this.#state() === 'signed-in') this.#state.set('ended');
  }

  async #ask(): Promise<void> {
    try {
      const { person } = await firstValueFrom(this.#http.get<{ person: SignedInPerson }>(sessionPath));
      this.#take(person);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (failure.status === 0 && this.#assume()) return;
      if (failure.status !== 401) throw failure;
      this.#remembered.forget();
      this.#state.set('signed-out');
    }
  }

  #assume(): boolean {
    const person = this.#remembered.read();
    if (!person) return false;
    this.#person.set(person);
    this.#assumed.set(true);
    this.#state.set('signed-in');
    return true;
  }

  #take(person: SignedInPerson): void {
    this.#remembered.write(person);
    this.#assumed.set(false);
    this.#person.set(person);
    this.#state.set('signed-in');
  }
}
