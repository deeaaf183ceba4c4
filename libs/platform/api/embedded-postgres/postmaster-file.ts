import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './error-code';

/** What a postmaster says of itself in `postmaster.pid`. */
export interface PostmasterFile {
  readonly pid: number;
  /** Missing in the first moments of a start. */
  readonly port: number | undefined;
  /** Whether it accepts connections. */
  readonly ready: boolean;
}

/** The file's name in the cluster's folder. */
export const POSTMASTER_FILE = 'postmaster.pid';

/** Reads `postmaster.pid`; undefined when there is none, or none with a process number. */
export const readPostmasterFile = (cluster: string): PostmasterFile | undefined => {
  try {
    const lines = readFileSync(join(cluster, POSTMASTER_FILE), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
    return { pid, port: Number(lines[3]) || undefined, ready: lines[7]?.trim() === 'ready' };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};
