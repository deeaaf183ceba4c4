import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { promisify } from 'node:util';

/** What a process may use. */
export interface Containment {
  /** Memory that it may write to, bytes. */
  readonly memory: number;
  /** What it may compute, seconds; also the end of one that outlives us. */
  readonly cpu: number;
  /** How large a file it may write, bytes. */
  readonly file: number;
}

/** No network, where the system lets us take it away. */
const withoutNetwork = ['/usr/bin/unshare', '--user', '--map-current-user', '--net', '--'];
const limited = ({ memory, cpu, file }: Containment): string[] => [
  '/usr/bin/prlimit',
  `--data=${memory}`,
  `--cpu=${cpu}`,
  `--fsize=${file}`,
  '--core=0',
  '--',
];

const tried = promisify(execFile);
const trial: Containment = { memory: 1_000_000_000, cpu: 1, file: 1 };

/** Which of the walls can be had on this system: both on Linux as it is installed, fewer in some containers and elsewhere. */
async function wallsHere(): Promise<(limits: Containment) => string[]> {
  const walls = [(limits: Containment) => [...withoutNetwork, ...limited(limits)], limited];
  for (const wall of walls) {
    const [command, ...args] = [...wall(trial), '/bin/true'];
    const holds = await tried(command!, args).then(
      () => true,
      () => false,
    );
    if (holds) return wall;
  }
  return () => [];
}

let walls: Promise<(limits: Containment) => string[]> | undefined;

/** A program that was started. */
export interface Contained {
  readonly process: ChildProcess;
  /** Its exit code once it has ended; null when it was ended, or could not begin. */
  readonly ended: Promise<number | null>;
  /** Once everything it said has arrived. */
  readonly heard: Promise<void>;
}

/**
 * Starts a program that reads what strangers wrote: with as little as it needs, behind what others do, and none of our environment.
 * It leads a group of its own, so that `endAll` ends what it started too.
 */
export async function startContained(program: readonly string[], limits: Containment, home: string): Promise<Contained> {
  walls ??= wallsHere();
  const [command, ...args] = [...(await walls)(limits), ...program];
  const child = spawn(command!, args, {
    cwd: home,
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: home, TMPDIR: home, LANG: 'C.UTF-8' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    detached: true,
    serialization: 'advanced',
  });
  child.once('spawn', () => yieldToOthers(child.pid!));
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve).once('error', () => resolve(null));
  });
  const heard = new Promise<void>((resolve) => {
    child.once('close', () => resolve()).once('error', () => resolve());
  });
  return { process: child, ended, heard };
}

/** One that has ended already needs no telling. */
function yieldToOthers(pid: number): void {
  try {
    setPriority(pid, 10);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_SYSTEM_ERROR') throw error;
  }
}

/** Ends a process and all that it started, at once. */
export function endAll({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as { code?: string }).code !== 'ESRCH') throw error;
  }
}
