import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second of /proc, the same on every Linux that Node runs on. */
const ticksPerSecond = 100;
const watchable = existsSync('/proc/stat');

interface Sample {
  readonly busy: number;
  readonly ours: number;
  readonly at: number;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

/** How much of a core others take, percent: what the machine did beyond us, our children and PostgreSQL. NaN where it cannot be known. */
export class Others {
  private before = sample();

  /** Percent of a core since the last call. */
  since(): number {
    const [before, after] = [this.before, sample()];
    this.before = after;
    const seconds = (after.at - before.at) / 1000;
    return Math.max(0, (after.busy - before.busy - (after.ours - before.ours)) / ticksPerSecond / seconds) * 100;
  }
}

function sample(): Sample {
  if (!watchable) return { busy: NaN, ours: NaN, at: performance.now() };
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]!.trim().split(/\s+/).slice(1).map(Number);
  return { busy: user + nice + system + irq + softirq, ours: ticksOfUs(), at: performance.now() };
}

function ticksOfUs(): number {
  const all = readdirSync('/proc').flatMap(processOf);
  const us = new Set([process.pid]);
  for (let grown = true; grown; ) {
    const known = us.size;
    for (const { pid, parent } of all) if (us.has(parent)) us.add(pid);
    grown = us.size > known;
  }
  return all.reduce((sum, { pid, ticks }) => sum + (us.has(pid) ? ticks : 0), 0);
}

function processOf(name: string): Process[] {
  if (!/^\d+$/.test(name)) return [];
  const text = readStat(name);
  // The command's name, in brackets, may hold anything; what we want stands behind it.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return text ? [{ pid: Number(name), parent: Number(fields[1]), ticks: [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0) }] : [];
}

function readStat(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch (error) {
    // It ended between the listing and now.
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}
