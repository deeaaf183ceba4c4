import { computed, DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import { SessionStore } from './session';
import { OUTBOX_DATABASE, type Draft, type DraftBase, type OutboxDatabase } from './outbox-storage';

/** What the signed-in person is writing and has not sent: kept in this browser as they type, for each thing they write on. */
@Service()
export class Drafts {
  private readonly session = inject(SessionStore);
  private readonly database = inject(OUTBOX_DATABASE);
  private readonly keys = signal<ReadonlySet<string>>(new Set());
  private readonly unwritten = new Map<string, Draft>();
  private readonly bases = new Map<string, DraftBase>();
  /** What was forgotten since stock was last taken. */
  private readonly removed = new Set<string>();
  private writing: Promise<void> | undefined;

  /** How many things the person has begun to write. */
  readonly kept = computed(() => this.keys().size);

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    const leave = () => void this.put([...this.unwritten.values()]);
    window?.addEventListener('pagehide', leave);
    inject(DestroyRef).onDestroy(() => window?.removeEventListener('pagehide', leave));
  }

  /** @param key what it is written on, e.g. `thread:<id>` @returns what was typed there, or undefined */
  async read<Content extends object>(key: string): Promise<Content | undefined> {
    const personId = this.session.self()?.id;
    if (!personId) return undefined;
    const fresh = this.unwritten.get(key);
    if (fresh) return fresh.content as Content;
    const draft = await this.attempt((database) => database.get('drafts', [personId, key]));
    if (draft?.base && !this.bases.has(key)) this.bases.set(key, draft.base);
    return draft?.content as Content | undefined;
  }

  /**
   * Keeps what is typed, from the first key on: a page that is closed gives no time for it. Returns at once.
   * @param base what the server has, when that is what is kept: written down with it, never one without the other
   */
  save(key: string, content: object, base = this.bases.get(key)): void {
    const personId = this.session.self()?.id;
    if (!personId) return;
    this.keys.update((keys) => new Set([...keys, key]));
    this.removed.delete(key);
    if (base) this.bases.set(key, base);
    this.unwritten.set(key, { personId, key, content, savedAt: Date.now(), ...(base ? { base } : {}) });
    this.writing ??= this.write().finally(() => (this.writing = undefined));
  }

  /** What is known of the server's copy; null when there is none, or it was not read here yet. */
  baseOf(key: string): DraftBase | null {
    return this.bases.get(key) ?? null;
  }

  /** The server's copy is this now. */
  async setBase(key: string, base: DraftBase): Promise<void> {
    this.bases.set(key, base);
    const read = await this.read<object>(key);
    // What was typed meanwhile is newer than what was read.
    const content = this.unwritten.get(key)?.content ?? read;
    if (content && this.bases.get(key) === base) this.save(key, content);
  }

  /** It was sent, or thrown away. */
  async remove(key: string): Promise<void> {
    const personId = this.session.self()?.id;
    this.unwritten.delete(key);
    this.bases.delete(key);
    this.removed.add(key);
    this.keys.update((keys) => new Set([...keys].filter((other) => other !== key)));
    if (personId) await this.attempt((database) => database.delete('drafts', [personId, key]));
  }

  /** Takes stock of what a person has begun. Called when they sign in. */
  async load(personId: string): Promise<void> {
    this.removed.clear();
    const drafts = await this.attempt((database) => database.getAllKeysFromIndex('drafts', 'person', personId));
    // What was typed or sent while this was read is newer.
    const kept = (drafts ?? []).map(([, key]) => key).filter((key) => !this.removed.has(key));
    this.keys.set(new Set([...kept, ...this.unwritten.keys()]));
  }

  /** Forgets what is only in this page. What was written down goes with the outbox. */
  forget(): void {
    this.unwritten.clear();
    this.bases.clear();
    this.removed.clear();
    this.keys.set(new Set());
  }

  /** Writes down what is not yet, and what was typed meanwhile, until nothing is left; what cannot be written lives as long as the page. */
  private async write(): Promise<void> {
    while (this.unwritten.size > 0) {
      const drafts = [...this.unwritten.values()];
      if (!(await this.put(drafts))) return;
      for (const draft of drafts) if (this.unwritten.get(draft.key) === draft) this.unwritten.delete(draft.key);
    }
  }

  private async put(drafts: readonly Draft[]): Promise<boolean> {
    const written = await this.attempt(async (database) => {
      const transaction = database.transaction('drafts', 'readwrite');
      for (const draft of drafts) void transaction.store.put(draft);
      await transaction.done;
      return true;
    });
    return written ?? false;
  }

  private async attempt<T>(work: (database: OutboxDatabase) => Promise<T>): Promise<T | undefined> {
    try {
      return await work(await this.database());
    } catch {
      // The browser keeps nothing (a private window, a full disk): what is typed then lives as long as the page.
      return undefined;
    }
  }
}
