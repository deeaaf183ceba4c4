import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A process that lives in or for a data folder. */
export interface FoundProcess {
  readonly pid: number;
  readonly command: string;
}

/** Every living process that works in a data folder, names it on its command line, or was given it as DATA_DIR; not this one. */
export function processesOf(dataDir: string): FoundProcess[] {
  const pids = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid);
  return pids.flatMap((pid) => {
    const command = read(pid, 'cmdline').replaceAll('\0', ' ').trim();
    // A zombie has no command line any more.
    if (command === '') return [];
    const isOurs =
      command.includes(dataDir) || folderOf(pid).startsWith(dataDir) || read(pid, 'environ').split('\0').includes(`DATA_DIR=${dataDir}`);
    return isOurs ? [{ pid, command }] : [];
  });
}

/** The postmaster of a data folder's embedded PostgreSQL. @throws when none has begun */
export const postmasterOf = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);

/** Kills a process the hard way; one that is gone already is left in peace. */
export function kill(pid: number, signal: NodeJS.Signals = 'SIGKILL'): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Ends whatever is left of a data folder, and waits until nothing is. @returns what was left */
export async function endLeftovers(dataDir: string): Promise<FoundProcess[]> {
  const left = processesOf(dataDir);
  for (let still = left; still.length > 0; still = processesOf(dataDir)) {
    for (const { pid } of still) kill(pid);
    await pause(20);
  }
  return left;
}

/** The memory a process has in use, bytes. */
export function residentBytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(pid, 'status'))?.[1];
  if (!kilobytes) throw new Error(`process ${pid} is gone`);
  return Number(kilobytes) * 1024;
}

function read(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch (error) {
    return gone(error);
  }
}

function folderOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch (error) {
    return gone(error);
  }
}

/** A process may end between two looks at it, and those of others are not ours to see. */
function gone(error: unknown): '' {
  if (['ENOENT', 'ESRCH', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
  throw error;
}
