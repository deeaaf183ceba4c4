import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { spread } from './figures';

/** Clock ticks a second of /proc, the same on every Linux that Node runs on. */
const ticksPerSecond = 100;

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

/** Above this, percent of a core, a repetition counts as disturbed. */
const disturbing = 20;
const lookMs = 300;

/** How much of a core others take, percent: what the machine does beyond us, our children and PostgreSQL. */
export class Others {
  private before = sample();
  private noted: number[] = [];

  /** @param patienceMs how long a repetition may wait for a quiet machine */
  constructor(private readonly patienceMs: number) {}

  /** Waits, for a while, until others are quiet. */
  async quiet(): Promise<void> {
    const end = performance.now() + this.patienceMs;
    do {
      this.since();
      if (this.patienceMs > 0) await pause(lookMs);
    } while (performance.now() < end && this.since() > disturbing);
    this.since();
  }

  /** Notes what others took since the machine was quiet. */
  note(): void {
    this.noted.push(this.since());
  }

  /** What was noted since the last summary; nothing where nothing was. */
  summary(): string[] {
    const noted = this.noted;
    this.noted = [];
    if (noted.length === 0) return [];
    const disturbed = noted.filter((percent) => percent > disturbing).length;
    return [`others' CPU during ${noted.length} repetitions: ${spread(noted)} % of a core, ${disturbed} disturbed (> ${disturbing} %)`];
  }

  private since(): number {
    const [before, after] = [this.before, sample()];
    this.before = after;
    const ticks = after.busy - before.busy - (after.ours - before.ours);
    return Math.max(0, (ticks / ticksPerSecond / (after.at - before.at)) * 1000 * 100);
  }
}

function sample(): Sample {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = readFileSync('/proc/stat', 'utf8')
    .split('\n', 1)[0]!
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return { busy: user + nice + system + irq + softirq, ours: ticksOfUs(), at: performance.now() };
}

function ticksOfUs(): number {
  const all = readdirSync('/proc').flatMap(processOf);
  const us = new Set([process.pid]);
  for (let grown = true; grown;) {
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
  return text
    ? [{ pid: Number(name), parent: Number(fields[1]), ticks: [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0) }]
    : [];
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
