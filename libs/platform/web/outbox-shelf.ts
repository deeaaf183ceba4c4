import { inject, Service, signal } from '@angular/core';
import type { OutboxEntry } from './outbox-entry';
import { OUTBOX_DATABASE, type OutboxDatabase } from './outbox-storage';

/** Where entries lie while they wait, in the browser's database. Where there is none they live as long as the page, and `durable` says so. */
@Service()
export class OutboxShelf {
  private readonly database = inject(OUTBOX_DATABASE);
  private readonly isDurable = signal(true);

  /** False once the browser has refused to keep something. */
  readonly durable = this.isDurable.asReadonly();

  /** @returns what waits for a person, oldest first */
  async entriesOf(personId: string): Promise<OutboxEntry[]> {
    const entries = await this.attempt((database) => database.getAllFromIndex('entries', 'person', personId));
    return (entries ?? []).sort((one, other) => one.madeAt - other.madeAt);
  }

  async put(entry: OutboxEntry): Promise<void> {
    await this.attempt((database) => database.put('entries', entry));
  }

  async remove(id: string): Promise<void> {
    await this.attempt((database) => database.delete('entries', id));
  }

  /** Forgets all that a person has waiting and has begun to write. */
  async wipe(personId: string): Promise<void> {
    await this.attempt(async (database) => {
      const transaction = database.transaction(['entries', 'drafts'], 'readwrite');
      for (const name of ['entries', 'drafts'] as const) {
        const table = transaction.objectStore(name);
        for (const key of await table.index('person').getAllKeys(personId)) await table.delete(key as never);
      }
      await transaction.done;
    });
  }

  /** Notes who is signed in in this browser, for every tab to see. */
  async notePerson(personId: string): Promise<void> {
    await this.attempt((database) => database.put('marks', { name: 'person', holder: personId, until: 0 }));
  }

  /** Whether that person is still the one signed in: otherwise a tab left open would send in another's name. */
  async isPerson(personId: string): Promise<boolean> {
    const mark = await this.attempt((database) => database.get('marks', 'person'));
    return !mark || mark.holder === personId;
  }

  private async attempt<T>(work: (database: OutboxDatabase) => Promise<T>): Promise<T | undefined> {
    try {
      return await work(await this.database());
    } catch {
      // Private windows, full disks, a closed connection: go on in memory, and say that closing the page would lose what waits.
      this.isDurable.set(false);
      return undefined;
    }
  }
}
