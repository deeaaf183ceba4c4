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
  readonly 'session.ended': (payload: { readonly why?: string }) => void;
  /** Whose eyes this browser sees by is somebody else's now: an administrator began or ended to look as them. */
  readonly 'session.changed': (payload: object) => void;
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
      const self = this.#session.self();
      untracked(() => (person ? this.#begin(self?.id ?? null) : this.#rest()));
    });
    effect(() => {
      const known = this.#session.state() !== 'unknown';
      const personId = (this.#session.active() && this.#session.self()?.id) ?? null;
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
      .subscribe(({ why }) => this.#session.end(why));
    pushes
      .on('session.changed')
      .pipe(takeUntilDestroyed(this.#destroyed))
      .subscribe(() => this.#location.assign('/overblik'));
    // A restored database: whatever this page holds may never have happened.
    this.#live.restored$.pipe(takeUntilDestroyed(this.#destroyed)).subscribe(() => this.#location.reload());
  }

  /** Lets somebody else's eyes in, or one's own again, and leaves the page for a fresh one. What other tabs show goes by a push. @throws what `change` throws; then nothing has changed */
  async changeEyes(change: () => Promise<void>, goal: string): Promise<void> {
    // This tab leads on by itself.
    this.#live.stop();
    try {
      await change();
    } catch (failure) {
      void this.#live.start();
      throw failure;
    }
    this.#location.assign(goal);
  }

  /** Signs out, forgets what waits, and leaves the page for a fresh one, so that nothing of this person stays in memory. @throws Problem when the server could not be told */
  async signOut(): Promise<void> {
    await this.#session.signOut(async () => {
      await this.#outbox.wipe();
      await this.#keepOnlyOf(null);
    });
    const issuer = this.#session.issuer();
    // There one may be signed in still.
    this.#location.assign(issuer ? `/log-ind?organisation=${encodeURIComponent(issuer)}` : '/log-ind');
  }

  async #keepOnlyOf(personId: string | null): Promise<void> {
    await Promise.all([this.#copies.keepOnlyOf(personId), this.#pictures.keepOnlyOf(personId)]);
  }

  async #confirm(): Promise<void> {
    if (!(await this.#session.confirm())) this.#location.reload();
  }

  /** @param personId null when somebody looks as another: then nothing of either waits here */
  #begin(personId: string | null): void {
    void this.#live.start();
    if (personId) void this.#outbox.start(personId);
  }

  #rest(): void {
    this.#live.stop();
    this.#outbox.stop();
  }
}
