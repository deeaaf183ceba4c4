import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { ChildProcess } from 'node:child_process';
import { type Containment, endAll, startContained } from './contained-process';
import { InTurn } from './in-turn';
import { type Reading, readingLimits, type ReadingWish } from './reading-wish';

const limits: Containment = { memory: 1_000_000_000, cpu: 30, file: 50_000_000 };

/** A reader ended before it answered: it took too much of something, or was ended from outside. */
export class ReaderEnded extends Error {}

/**
 * Reads files in processes of their own, each for one file: what goes wrong there goes wrong there. One is read at a time, and beside it one is
 * converted, which takes much longer and must not be waited for.
 */
@Injectable()
export class Reader implements OnModuleDestroy {
  /** The built program; nothing is read without it. */
  program: string | undefined;
  /** How long it waits for an answer, ms. */
  patienceMs: number = readingLimits.timeMs;
  private readonly readings = new InTurn();
  private readonly conversions = new InTurn();
  private readonly running = new Set<ChildProcess>();
  private closed = false;

  /** @param home a folder for this alone @throws ReaderEnded */
  read(wish: ReadingWish, home: string): Promise<Reading> {
    return this.readings.next(async () => {
      const { answer } = await this.run([process.execPath, '--max-old-space-size=256', this.program!], home, limits, this.patienceMs, wish);
      if (!answer) throw new ReaderEnded();
      return answer as Reading;
    });
  }

  /** Runs another program likewise. @returns whether it ended well */
  async convert(program: readonly string[], home: string, allowed: Containment): Promise<boolean> {
    return this.conversions.next(async () => (await this.run(program, home, allowed, readingLimits.convertMs)).code === 0);
  }

  /** Whether the product is ending; what was in hand is done again later. */
  get isClosed(): boolean {
    return this.closed;
  }

  /** What is being read is read again by the job that wanted it. */
  onModuleDestroy(): void {
    this.closed = true;
    for (const child of this.running) endAll(child);
  }

  private async run(
    program: readonly string[],
    home: string,
    allowed: Containment,
    patienceMs: number,
    wish?: ReadingWish,
  ): Promise<{ answer: unknown; code: number | null }> {
    if (this.closed) throw new ReaderEnded();
    const { process: child, ended, heard } = await startContained(program, allowed, home);
    this.running.add(child);
    let answer: unknown;
    child.on('message', (message) => (answer = message));
    const impatience = setTimeout(() => endAll(child), patienceMs);
    // One that ended before it was told anything is seen by its end.
    if (wish) child.send(wish, () => undefined);
    const code = await ended;
    clearTimeout(impatience);
    endAll(child);
    await heard;
    this.running.delete(child);
    return { answer, code };
  }
}
