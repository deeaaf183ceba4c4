import { closeSync, copyFileSync, openSync, readSync, renameSync, statSync, truncateSync } from 'node:fs';

/** The part of a logger that is used here; pino's loggers have it. */
export interface EmbeddedPostgresLog {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

const LIMIT_BYTES = 4 * 1024 * 1024;
const TAIL_BYTES = 4096;

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Opens PostgreSQL's own log for appending, after moving a large one aside. Answers a file descriptor, to be closed by the caller. */
export const openServerLog = (path: string): number => {
  if (sizeOf(path) > LIMIT_BYTES) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
};

/** Keeps the log bounded while PostgreSQL goes on appending to the same file: one older copy, then empty. On a full disk there is no copy. */
export const boundServerLog = (path: string, log: EmbeddedPostgresLog): void => {
  if (sizeOf(path) <= LIMIT_BYTES) return;
  try {
    copyFileSync(path, `${path}.1`);
  } catch (error) {
    log.warn({ error }, 'the older part of the PostgreSQL log could not be kept');
  }
  truncateSync(path);
};

/** The last words of the log, at most 4 kB, none from before byte `since`. */
export const lastWords = (path: string, since: number): string => {
  const size = sizeOf(path);
  const from = Math.max(since, size - TAIL_BYTES);
  if (from >= size) return '';
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(size - from);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, from));
  } finally {
    closeSync(file);
  }
};

/** The size of the log in bytes, 0 when there is none: the `since` of `lastWords`. */
export const serverLogSize = sizeOf;
