import { InjectionToken } from '@angular/core';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OutboxEntry } from './outbox-entry';

/** Something being written that has not been sent. */
export interface Draft {
  readonly personId: string;
  /** What it belongs to, e.g. `thread:<id>`. */
  readonly key: string;
  readonly content: object;
  /** ms */
  readonly savedAt: number;
  /** What is known of the server's copy, if there is one. */
  readonly base?: DraftBase;
}

/** A copy of a draft on the server, as it was last seen. */
export interface DraftBase {
  readonly version: number;
  /** The JSON of what was here then. */
  readonly text: string;
}

interface OutboxTables extends DBSchema {
  entries: { key: string; value: OutboxEntry; indexes: { person: string } };
  drafts: { key: [string, string]; value: Draft; indexes: { person: string } };
  /** `person`: who is signed in in this browser now. `sender`: which tab sends, where the browser has no locks. */
  marks: { key: string; value: { name: string; holder: string; until: number } };
}

/** The browser's database of what has not reached the server. */
export type OutboxDatabase = IDBPDatabase<OutboxTables>;

/** Opens the database; once per page. */
export const OUTBOX_DATABASE = new InjectionToken<() => Promise<OutboxDatabase>>('OUTBOX_DATABASE', {
  providedIn: 'root',
  factory: openOnce,
});

/** @returns a function that opens the database the first time it is called */
export function openOnce(): () => Promise<OutboxDatabase> {
  let database: Promise<OutboxDatabase> | undefined;
  return () => (database ??= openOutbox());
}

function openOutbox(): Promise<OutboxDatabase> {
  return openDB<OutboxTables>('hele-vejen', 1, {
    upgrade(database) {
      database.createObjectStore('entries', { keyPath: 'id' }).createIndex('person', 'personId');
      database.createObjectStore('drafts', { keyPath: ['personId', 'key'] }).createIndex('person', 'personId');
      database.createObjectStore('marks', { keyPath: 'name' });
    },
    // A newer version of the app in another tab wants to change the tables: let it.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
