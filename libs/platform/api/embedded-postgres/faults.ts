import { types } from 'node:util';
import { codeOf } from './error-code';

/** Another living instance holds this data folder. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
  constructor(dataDir: string) {
    super(`The data folder ${dataDir} is in use by another running instance: stop that one, or set another DATA_DIR.`);
  }
}

/** The disk (or the quota) of the data folder is full. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';
  constructor(dataDir: string, cause?: unknown) {
    super(`The disk that holds the data folder ${dataDir} is full: free some space and start again.`, { cause });
  }
}

/** The port was taken by somebody else between our choice and PostgreSQL's bind. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', '53100']);
const NO_ACCESS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'read-only file system',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a part of the path is a file',
};

/** Whether the words of a PostgreSQL program say that the disk is full. */
export const tellsDiskFull = (words: string): boolean => /no space left on device|disk quota exceeded|check free disk space/i.test(words);

/**
 * Turns whatever was thrown while a data folder was opened into an Error with one clear sentence.
 * Errors of ours pass unchanged; the original is kept as `cause`.
 */
export const inOneSentence = (error: unknown, dataDir: string): Error => {
  const code = codeOf(error);
  if (DISK_FULL.has(code)) return new DiskFull(dataDir, error);
  if (NO_ACCESS[code]) return new Error(`The data folder ${dataDir} cannot be used: ${NO_ACCESS[code]}.`, { cause: error });
  if (types.isNativeError(error) && error.message) return error;
  return new Error(`The embedded PostgreSQL in ${dataDir} could not be started.`, { cause: error });
};
