import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deserialize, serialize } from 'node:v8';
import { fakeBroadcasts } from './fake-broadcast';
import { FakeLocks } from './fake-locks';
import { fakeView } from './fake-view';

/** A browser that has never been here: an empty database, no locks held, no other tabs. Call before each test that stores something. */
export function freshBrowser(): void {
  globalThis.structuredClone ??= (value) => deserialize(serialize(value)) as never;
  fakeView();
  globalThis.indexedDB = new IDBFactory();
  Object.defineProperty(navigator, 'locks', { value: new FakeLocks(), configurable: true });
  Object.defineProperty(window, 'BroadcastChannel', { value: fakeBroadcasts(), configurable: true });
}
