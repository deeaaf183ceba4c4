import { inject, Service } from '@angular/core';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { RememberedPerson } from './remembered-person';
import { SessionStore } from './session';

/** What is kept at most for a person, of each kind; what was kept longest ago goes first. */
const most = 50;
const mostCharacters = 5_000_000;

type Key = [personId: string, kind: string, id: string];

/** What is known of a copy without reading it. */
export interface CopyFacts<About extends object = object> {
  readonly id: string;
  /** When it was kept, ms. */
  readonly at: number;
  readonly about: About;
}

interface StoredFacts extends CopyFacts {
  readonly key: Key;
  readonly personId: string;
  /** The length of its JSON. */
  readonly size: number;
}

interface CopyTables extends DBSchema {
  facts: { key: Key; value: StoredFacts; indexes: { person: string } };
  bodies: { key: Key; value: { readonly key: Key; readonly body: object } };
}

type CopyDatabase = IDBPDatabase<CopyTables>;

/**
 * Copies of what a person has opened, kept in this browser to be read without a network. They are theirs alone and hold only while they are
 * signed in: signing out, the end of the session, and anybody else who signs in delete them. Where the browser keeps nothing, nothing is kept.
 */
@Service()
export class Copies {
  private readonly session = inject(SessionStore);
  private readonly remembered = inject(RememberedPerson);
  private database: Promise<CopyDatabase> | undefined;

  /** Keeps a copy for the signed-in person; an older one of the same goes. @param about what a list of copies shows of it */
  async keep(kind: string, id: string, about: object, body: object): Promise<void> {
    const personId = this.session.active()?.id;
    // Another tab may have signed out meanwhile: then nothing is kept any more.
    if (!personId || this.remembered.read()?.id !== personId) return;
    const key: Key = [personId, kind, id];
    const facts: StoredFacts = { key, personId, id, at: Date.now(), about, size: JSON.stringify(body).length };
    await this.attempt(async (database) => {
      const transaction = database.transaction(['facts', 'bodies'], 'readwrite');
      void transaction.objectStore('facts').put(facts);
      void transaction.objectStore('bodies').put({ key, body });
      for (const old of tooMany(await transaction.objectStore('facts').index('person').getAll(personId))) {
        void transaction.objectStore('facts').delete(old.key);
        void transaction.objectStore('bodies').delete(old.key);
      }
      await transaction.done;
    });
  }

  /** @returns the signed-in person's copy, or undefined when there is none */
  async read<Body extends object>(kind: string, id: string): Promise<{ readonly at: number; readonly body: Body } | undefined> {
    const personId = this.session.active()?.id;
    if (!personId) return undefined;
    return this.attempt(async (database) => {
      const key: Key = [personId, kind, id];
      const [facts, kept] = await Promise.all([database.get('facts', key), database.get('bodies', key)]);
      return facts && kept && { at: facts.at, body: kept.body as Body };
    });
  }

  /** The signed-in person's copies of a kind, the latest first. */
  async list<About extends object>(kind: string): Promise<readonly CopyFacts<About>[]> {
    const personId = this.session.active()?.id;
    if (!personId) return [];
    const all = (await this.attempt((database) => database.getAllFromIndex('facts', 'person', personId))) ?? [];
    return all.filter(({ key }) => key[1] === kind).sort((one, other) => other.at - one.at) as unknown as CopyFacts<About>[];
  }

  /** It is there no more, or no longer theirs to see. */
  async forget(kind: string, id: string): Promise<void> {
    const personId = this.session.person()?.id;
    if (personId) await this.wipe((key) => key[0] === personId && key[1] === kind && key[2] === id);
  }

  /** Deletes everybody's copies but one person's; null deletes all. */
  async keepOnlyOf(personId: string | null): Promise<void> {
    await this.wipe((key) => key[0] !== personId);
  }

  private async wipe(which: (key: Key) => boolean): Promise<void> {
    await this.attempt(async (database) => {
      const transaction = database.transaction(['facts', 'bodies'], 'readwrite');
      for (const key of await transaction.objectStore('bodies').getAllKeys())
        if (which(key)) await Promise.all([transaction.objectStore('facts').delete(key), transaction.objectStore('bodies').delete(key)]);
      await transaction.done;
    });
  }

  private async attempt<T>(work: (database: CopyDatabase) => Promise<T>): Promise<T | undefined> {
    try {
      return await work(await (this.database ??= openCopies()));
    } catch {
      // The browser keeps nothing (a private window, a full disk): then there is nothing to read without a network.
      this.database = undefined;
      return undefined;
    }
  }
}

function tooMany(facts: readonly StoredFacts[]): StoredFacts[] {
  let [count, characters] = [0, 0];
  return [...facts].sort((one, other) => other.at - one.at).filter(({ size }) => ++count > most || (characters += size) > mostCharacters);
}

function openCopies(): Promise<CopyDatabase> {
  return openDB<CopyTables>('hele-vejen-copies', 1, {
    upgrade(database) {
      database.createObjectStore('facts', { keyPath: 'key' }).createIndex('person', 'personId');
      database.createObjectStore('bodies', { keyPath: 'key' });
    },
    // A newer version of the app in another tab wants to change the tables: let it.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
