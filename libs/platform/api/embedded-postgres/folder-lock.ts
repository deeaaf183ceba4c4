import { DatabaseSync } from 'node:sqlite';
import { types } from 'node:util';

/** Held until `release()`, or until the process ends in whatever way. */
export interface FolderLock {
  release(): void;
}

const SQLITE_BUSY = 5;

const isBusy = (error: unknown): boolean => types.isNativeError(error) && 'errcode' in error && error.errcode === SQLITE_BUSY;

/**
 * Takes the data folder for this process alone; answers undefined when a living process has it.
 *
 * Node offers no file locks of the operating system, SQLite does: a transaction left open on an empty file. The kernel drops such a lock together with its
 * process, so there is nothing stale to recognise after a kill -9, no process number to be mistaken, and it holds between containers that share a volume.
 */
export const takeFolder = (path: string): FolderLock | undefined => {
  const file = new DatabaseSync(path);
  try {
    // No journal on disk: nothing is ever written, so that the lock can be taken on a full disk too.
    file.exec('PRAGMA journal_mode = MEMORY; PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return { release: () => file.close() };
};
