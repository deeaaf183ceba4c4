import { DestroyRef, DOCUMENT, effect, inject, Service, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Connection } from './connection';
import { Copies } from './copies';
import { KeptPictures } from './kept-pictures';
import { Live } from './live';
import { Outbox } from './outbox';
import { SessionStore } from './session';

/** The pushes that are about the session itself. */
interface SessionPushes {
  readonly 'session.ended': (payload: object) => void;
}

/** What lives exactly as long as a session: the socket, and the sending of what waits. */
@Service()
export class SessionLife {
  readonly #session = inject(SessionStore);
  readonly #live = inject(Live);
  readonly #outbox = inject(Outbox);
  readonly #copies = inject(Copies);
  readonly #pictures = inject(KeptPictures);
  readonly #connection = inject(Connection);
  readonly #destroyed = inject(DestroyRef);
  readonly #location = inject(DOCUMENT).location;

  /** How many of the person's writings the server has not got yet: signing out would lose them. */
  readonly unsent = this.#outbox.unsent;

  constructor() {
    effect(() => {
      const person = this.#session.active();
      untracked(() => (person ? this.#begin(person.id) : this.#rest()));
    });
    effect(() => {
      const known = this.#session.state() !== 'unknown';
      const personId = this.#session.active()?.id ?? null;
      // What was kept to be read without a network is deleted with the session, whoever ended it.
      if (known) untracked(() => void this.#keepOnlyOf(personId));
    });
    effect(() => {
      const ask = this.#session.assumed() && this.#connection.online() && this.#live.state() !== 'offline';
      if (ask) untracked(() => void this.#confirm());
    });
  }

  /** Begins to watch. Called once, by the shell. */
  start(): void {
    const pushes = this.#live.channel<object, SessionPushes>();
    pushes
      .on('session.ended')
      .pipe(takeUntilDestroyed(this.#destroyed))
      .subscribe(() => this.#session.end());
    // A restored database: whatever this page holds may never have happened.
    this.#live.restored$.pipe(takeUntilDestroyed(this.#destroyed)).subscribe(() => this.#location.reload());
  }

  /** Signs out, forgets what waits, and leaves the page for a fresh one, so that nothing of this person stays in memory. @throws Problem when the server could not be told */
  async signOut(): Promise<void> {
    await this.#session.signOut(async () => {
      await this.#outbox.wipe();
      await this.#keepOnlyOf(null);
    });
    this.#location.assign('/log-ind');
  }

  async #keepOnlyOf(personId: string | null): Promise<void> {
    await Promise.all([this.#copies.keepOnlyOf(personId), this.#pictures.keepOnlyOf(personId)]);
  }

  async #confirm(): Promise<void> {
    if (!(await this.#session.confirm())) this.#location.reload();
  }

  #begin(personId: string): void {
    void this.#live.start();
    void this.#outbox.start(personId);
  }

  #rest(): void {
    this.#live.stop();
    this.#outbox.stop();
  }
}
