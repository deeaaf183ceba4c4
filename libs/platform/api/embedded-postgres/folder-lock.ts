import { DatabaseSync } from 'node:sqlite';

/** Held until `release()`, or until the process ends in whatever way. */
export interface FolderLock {
  release(): void;
}

const SQLITE_BUSY = 5;

const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;

/**
 * Takes the data folder for this process alone; answers undefined when a living process has it.
 *
 * Node offers no file locks of the operating system, SQLite does: a transaction left open on an empty file. The kernel drops such a lock together with its
 * process, so there is nothing stale to recognise after a kill -9, no process number to be mistaken, and it holds between containers that share a volume.
 */
export const takeFolder = (path: string): FolderLock | undefined => {
  const file = new DatabaseSync(path);
  try {
    file.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return { release: () => file.close() };
};
