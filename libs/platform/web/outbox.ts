import { computed, DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import { Subject, type Observable } from 'rxjs';
import { platformProblems } from '@hv/platform/contracts';
import { Live } from './live';
import { Drafts } from './outbox-drafts';
import { makeEntry, newKey, type OutboxAnswer, type OutboxEntry, type OutboxRequest } from './outbox-entry';
import { OutboxSender } from './outbox-sender';
import { OutboxShelf } from './outbox-shelf';
import { OutboxTabs, type TabMessage } from './outbox-tabs';
import { OutboxTurn } from './outbox-turn';
import { SessionStore } from './session';

/** How long the tab that sends may stay silent before another takes its turn, ms. */
const silenceMs = 4_000;

/**
 * What the signed-in person has done and the server has not acknowledged. An entry is shown at once, written down before it is
 * sent, and sent again with the same key until the server answers: also after the tab was closed and opened again.
 */
@Service()
export class Outbox {
  private readonly shelf = inject(OutboxShelf);
  private readonly tabs = inject(OutboxTabs);
  private readonly turn = inject(OutboxTurn);
  private readonly drafts = inject(Drafts);
  private readonly session = inject(SessionStore);
  private readonly held = signal<readonly OutboxEntry[]>([]);
  private readonly answers = new Subject<OutboxAnswer>();
  private readonly storing = new Map<string, OutboxEntry>();
  private readonly gone = new Set<string>();
  private personId: string | undefined;
  private running = false;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private readonly sender = inject(OutboxSender);

  /** What is on its way or was refused, oldest first. */
  readonly entries = this.held.asReadonly();
  /** How many things signing out would lose: what the server has not acknowledged, and what was begun and not sent. */
  readonly unsent = computed(() => this.held().length + this.drafts.kept());
  /** False where the browser keeps nothing: closing the page would lose what waits. */
  readonly durable = this.shelf.durable;
  /** What the server took, in every tab: told before the entry goes, so that nothing flickers. */
  readonly answers$: Observable<OutboxAnswer> = this.answers.asObservable();

  constructor() {
    this.sender.serve({
      entries: () => this.held(),
      update: (entry) => this.update(entry),
      settle: (settled) => this.settle(settled, true),
      mayStillSend: (personId) => this.shelf.isPerson(personId),
    });
    const document = inject(DOCUMENT);
    const wake = () => this.wake();
    const seen = () => document.visibilityState === 'visible' && this.wake();
    document.defaultView?.addEventListener('online', wake);
    document.addEventListener('visibilitychange', seen);
    const subscriptions = [this.tabs.messages$.subscribe((message) => this.hear(message)), inject(Live).connected$.subscribe(wake)];
    inject(DestroyRef).onDestroy(() => {
      document.defaultView?.removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', seen);
      for (const subscription of subscriptions) subscription.unsubscribe();
      this.stop();
    });
  }

  /** Takes up what waits for a person, and sends it. Called when somebody is signed in. */
  async start(personId: string): Promise<void> {
    if (this.personId === personId && this.running) return this.wake();
    this.stop();
    if (this.personId !== personId) this.held.set([]);
    this.personId = personId;
    this.running = true;
    await this.shelf.notePerson(personId);
    this.tabs.tell({ type: 'person', personId });
    await this.drafts.load(personId);
    await this.read();
    if (this.personId === personId && this.running) this.turn.wait(() => void this.read().then(() => this.wake()));
  }

  /** Stops sending. What waits is kept, still shown, and goes on when the same person signs in again. Called when the session has ended. */
  stop(): void {
    this.running = false;
    this.sender.stop();
    this.turn.end();
    clearTimeout(this.silence);
  }

  /** Puts something in: it stands in `entries` when this returns. */
  add(request: OutboxRequest): OutboxEntry {
    if (this.session.seeAs()) return this.refuse(request);
    if (!this.personId) throw new Error('nobody is signed in');
    const entry = makeEntry(this.personId, request);
    void this.store(entry);
    return entry;
  }

  /** Who looks as somebody else does nothing: it is shown as refused, and kept nowhere. */
  private refuse(request: OutboxRequest): OutboxEntry {
    const problem = { status: 403, code: platformProblems.onlyLooking, detail: '', requestId: '' };
    const entry: OutboxEntry = { ...makeEntry(this.session.person()?.id ?? '', request), state: 'refused', problem };
    this.show(entry);
    return entry;
  }

  /** Sends an entry that was refused or in conflict, after it was changed; under a new key, since it says something else. */
  revise(id: string, change: Partial<Pick<OutboxEntry, 'body' | 'version'>>): void {
    const entry = this.find(id);
    if (!entry || this.session.seeAs()) return;
    void this.drop(id);
    void this.store({ ...entry, ...change, id: newKey(), state: 'waiting', attempts: 0, problem: null });
  }

  /** Takes an entry out unsent, because the person said so. @returns it, or undefined when it was not there any more */
  discard(id: string): OutboxEntry | undefined {
    const entry = this.find(id);
    if (entry) void this.drop(id);
    return entry;
  }

  /**
   * Sends an entry that could still be undone without waiting for its time.
   * @param leaving whether the page itself may be about to go: then from this tab at once, whoever's turn it is
   */
  hurry(id: string, leaving = false): void {
    const entry = this.find(id);
    if (!entry || entry.notBefore <= Date.now()) return;
    const due = { ...entry, notBefore: 0 };
    void this.store(due);
    if (leaving) void this.sender.sendNow(due);
  }

  /** Forgets all that waits and all drafts of the signed-in person, here and in the other tabs. Called at sign-out, after asking. */
  async wipe(): Promise<void> {
    const personId = this.personId;
    if (!personId) return;
    this.forget();
    await this.shelf.wipe(personId);
    this.tabs.tell({ type: 'wiped', personId });
  }

  private forget(): void {
    this.stop();
    this.personId = undefined;
    this.held.set([]);
    this.drafts.forget();
  }

  private wake(): void {
    if (this.running && this.turn.mine) this.sender.wake();
  }

  private find(id: string): OutboxEntry | undefined {
    return this.held().find((entry) => entry.id === id);
  }

  private show(entry: OutboxEntry): void {
    this.held.update((all) => [...all.filter((other) => other.id !== entry.id), entry].sort((one, other) => one.madeAt - other.madeAt));
  }

  private hide(id: string): void {
    this.held.update((all) => all.filter((entry) => entry.id !== id));
  }

  private async store(entry: OutboxEntry, send = true): Promise<void> {
    this.storing.set(entry.id, entry);
    this.show(entry);
    await this.shelf.put(entry);
    if (this.storing.get(entry.id) === entry) this.storing.delete(entry.id);
    this.tabs.tell({ type: 'changed' });
    if (!send) return;
    if (this.turn.mine) this.sender.pump();
    else if (this.running) this.expectSender();
  }

  private async update(entry: OutboxEntry): Promise<void> {
    if (!this.find(entry.id)) return;
    await this.store(entry, false);
  }

  private async drop(id: string): Promise<void> {
    this.gone.add(id);
    this.hide(id);
    await this.shelf.remove(id);
    this.tabs.tell({ type: 'changed' });
  }

  private async settle(settled: OutboxAnswer, tell: boolean): Promise<void> {
    this.gone.add(settled.entry.id);
    this.answers.next(settled);
    this.hide(settled.entry.id);
    if (!tell) return;
    await this.rebase(settled);
    await this.shelf.remove(settled.entry.id);
    this.tabs.tell({ type: 'answered', ...settled });
  }

  /** Later changes of the same thing were made on top of this one, so they are now based on the version it became. */
  private async rebase({ entry, answer }: OutboxAnswer): Promise<void> {
    const version = (answer as { version?: unknown } | null)?.version;
    if (typeof version !== 'number') return;
    const later = this.held().filter((other) => other.path === entry.path && other.version === entry.version && other.state === 'waiting');
    for (const other of later) await this.store({ ...other, version }, false);
  }

  /** Reads what lies in the database, where other tabs may have put or taken something. */
  private async read(): Promise<void> {
    const personId = this.personId;
    if (!personId) return;
    const stored = await this.shelf.entriesOf(personId);
    if (this.personId !== personId) return;
    if (!this.shelf.durable()) return;
    const here = [...this.storing.values()];
    const others = stored.filter((entry) => !this.gone.has(entry.id) && !this.storing.has(entry.id));
    this.held.set([...others, ...here].sort((one, other) => one.madeAt - other.madeAt));
  }

  private hear(message: TabMessage): void {
    if (message.type === 'answered') void this.settle(message, false);
    if (message.type === 'heard') clearTimeout(this.silence);
    if (message.type === 'wiped' && message.personId === this.personId) this.forget();
    if (message.type === 'person' && message.personId !== this.personId) this.stop();
    if (message.type !== 'changed') return;
    if (this.turn.mine) this.tabs.tell({ type: 'heard' });
    void this.read().then(() => this.turn.mine && this.sender.pump());
  }

  /** Another tab sends: should it say nothing, because it sleeps, this one does. */
  private expectSender(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.turn.take(() => void this.read().then(() => this.wake())), silenceMs);
  }
}
