import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { types } from 'node:util';
import { codeOf } from './error-code';
import { until } from './waiting';

const HAS_PROC = existsSync('/proc/self/cwd');

/** A process that went away, or is another user's, between two looks at it. */
const isGone = (error: unknown): boolean => ['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(codeOf(error));

/** Every process of a PostgreSQL works in its cluster's folder. A zombie has no folder any more, and so counts as gone. */
const worksIn = (pid: number, cluster: string): boolean => {
  try {
    const folder = statSync(cluster);
    const at = statSync(`/proc/${pid}/cwd`);
    return at.dev === folder.dev && at.ino === folder.ino && readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
};

const commandNames = (pid: number, cluster: string): boolean => {
  try {
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return command.includes('postgres') && command.includes(cluster);
  } catch (error) {
    if (types.isNativeError(error) && 'status' in error && error.status === 1) return false;
    throw error;
  }
};

/** Whether this process lives and is a PostgreSQL of this cluster, and not somebody who was given the same number later. */
export const isPostgresOf = (pid: number, cluster: string): boolean => (HAS_PROC ? worksIn(pid, cluster) : commandNames(pid, cluster));

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
};

const STEPS = [
  { name: 'SIGINT', patience: 10_000 },
  { name: 'SIGQUIT', patience: 5_000 },
  { name: 'SIGKILL', patience: 5_000 },
] as const;

/**
 * Ends a postmaster: first asks for a fast shutdown (clients are cut off, everything is written), then without delay, then by force.
 * @throws Error when it is still there after all of it
 */
export const shutDown = async (pid: number, gone: () => boolean): Promise<void> => {
  for (const step of STEPS) {
    if (gone()) return;
    signal(pid, step.name);
    if (await until(gone, step.patience)) return;
  }
  throw new Error(`The PostgreSQL process ${pid} could not be ended.`);
};

/**
 * Ends what is left of a PostgreSQL whose postmaster died. A busy backend would otherwise hold the shared memory until its statement is done, and
 * nothing can be started as long. Where the system has no /proc it does nothing: they end by themselves.
 */
export const endLeftovers = async (cluster: string): Promise<void> => {
  if (!HAS_PROC || !existsSync(cluster)) return;
  const left = (): number[] =>
    readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0 && isPostgresOf(pid, cluster));
  await until(() => {
    const pids = left();
    for (const pid of pids) signal(pid, 'SIGKILL');
    return pids.length === 0;
  }, 5_000);
};
