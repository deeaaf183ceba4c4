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

/** That an administrator looks as the person who seems to be signed in. */
export interface LookingAs {
  readonly administratorName: string;
  /** When it ends at the latest, ISO 8601. */
  readonly until: string;
}

/** What the server says of a session. */
interface SessionAnswer {
  readonly person: SignedInPerson;
  readonly seeAs?: LookingAs | null;
  readonly eraseAt?: string | null;
  readonly issuer?: string;
}

/**
 * unknown: not asked yet. signed-out: nobody is. signed-in: somebody is. ended: somebody was, and the page still stands as they left
 * it; the same person signs in again and goes on, with nothing typed lost.
 */
export type SessionState = 'unknown' | 'signed-out' | 'signed-in' | 'ended';

export const sessionPath = '/api/v1/session';
/** Where one begins to look as somebody else, and ends it. */
export const seeAsPath = '/api/v1/see-as';

/** Who is signed in. */
@Service()
export class SessionStore {
  readonly #http = inject(HttpClient);
  readonly #person = signal<SignedInPerson | null>(null);
  readonly #state = signal<SessionState>('unknown');
  readonly #assumed = signal(false);
  readonly #seeAs = signal<LookingAs | null>(null);
  readonly #endedWhy = signal('');
  readonly #eraseAt = signal<string | null>(null);
  readonly #issuer = signal('');
  readonly #remembered = inject(RememberedPerson);
  #restoring: Promise<void> | undefined;

  readonly state = this.#state.asReadonly();
  /** The code of why the session has ended, when the server said one. */
  readonly endedWhy = this.#endedWhy.asReadonly();
  /** The organisation whose sign-in the session was started by: its name in addresses; empty when there is none. */
  readonly issuer = this.#issuer.asReadonly();
  /** Who is signed in, or was until the session ended under them. */
  readonly person = this.#person.asReadonly();
  /** Whether the server could not be asked, and this is who was signed in here last. Whatever it is asked for, it will ask for itself. */
  readonly assumed = this.#assumed.asReadonly();
  /** When it is not the person themselves, but an administrator who looks as them: then nothing is changed, and nothing of it kept in this browser. */
  readonly seeAs = this.#seeAs.asReadonly();
  /** The person, when they themselves are there. */
  readonly self = computed(() => (this.#seeAs() ? null : this.#person()));
  /** Who is signed in, but null as soon as requests would be refused. */
  readonly active = computed(() => (this.#state() === 'signed-in' ? this.#person() : null));
  /** When the person who is there will be erased, ISO 8601; null when they will not. */
  readonly eraseAt = computed(() => (this.#seeAs() ? null : this.#eraseAt()));

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
      const answer = await firstValueFrom(this.#http.get<SessionAnswer>(sessionPath));
      if (answer.person.id !== id || answer.seeAs) return false;
      this.#take(answer);
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

  /** Signs in by more than a password, by a passkey alone, or by what an organisation said. @returns and @throws as `signIn` does; also `identity.proof-wrong`, `identity.challenge-expired` */
  proveSignIn(step: 'second-factor' | 'passkey' | 'federated', proof: object): Promise<{ samePerson: boolean }> {
    return this.#signInBy(`${sessionPath}/${step}`, proof);
  }

  /** Signs in by confirming the second factor that had to be set up first. @returns also its recovery codes, which are told this once. @throws as `proveSignIn` does */
  async setUpSignIn(challenge: string, code: string): Promise<{ samePerson: boolean; recoveryCodes: readonly string[] }> {
    const answer = this.#http.post<{ session: SessionAnswer; recoveryCodes: string[] }>(`${sessionPath}/set-up/confirmation`, {
      challenge,
      code,
    });
    const { session, recoveryCodes } = await firstValueFrom(answer);
    return { ...this.#takeOver(session), recoveryCodes };
  }

  async #signInBy(path: string, proof: object): Promise<{ samePerson: boolean }> {
    return this.#takeOver(await firstValueFrom(this.#http.post<SessionAnswer>(path, proof)));
  }

  #takeOver(session: SessionAnswer): { samePerson: boolean } {
    const before = this.#person();
    const wasSelf = this.#seeAs() === null;
    this.#take(session);
    return { samePerson: wasSelf && (before === null || before.id === session.person.id) };
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

  /** Takes up that the person leaves, or stays after all. @param eraseAt when they will be erased, ISO 8601 */
  leaves(eraseAt: string | null): void {
    this.#eraseAt.set(eraseAt);
  }

  /** The server no longer knows us: told by an answer 401, or by the push `session.ended`. @param why the code that came with it */
  end(why = ''): void {
    if (why) this.#endedWhy.set(why);
    this.#remembered.forget();
    this.#assumed.set(false);
    if (this.#state() === 'signed-in') this.#state.set('ended');
  }

  async #ask(): Promise<void> {
    try {
      this.#take(await firstValueFrom(this.#http.get<SessionAnswer>(sessionPath)));
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

  #take({ person, seeAs = null, eraseAt = null, issuer = '' }: SessionAnswer): void {
    if (seeAs) this.#remembered.forget();
    else this.#remembered.write(person);
    this.#seeAs.set(seeAs);
    this.#eraseAt.set(eraseAt);
    this.#issuer.set(issuer);
    this.#endedWhy.set('');
    this.#assumed.set(false);
    this.#person.set(person);
    this.#state.set('signed-in');
  }
}
