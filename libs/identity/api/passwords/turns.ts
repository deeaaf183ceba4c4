import { TooMany } from '@hv/platform/api';

/** Lets a few tasks run at once and a bounded number wait in line. */
export class Turns {
  private running = 0;
  private readonly line: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  get someoneWaits(): boolean {
    return this.line.length > 0;
  }

  /** Runs a task when it is its turn. @throws TooMany when the line is full */
  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.running < this.atOnce) this.running += 1;
    else await this.wait();
    try {
      return await task();
    } finally {
      const next = this.line.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  /** Waits for a turn that another task hands over. */
  private wait(): Promise<void> {
    if (this.line.length >= this.mostWaiting) throw new TooMany(2);
    return new Promise((resolve) => this.line.push(resolve));
  }
}
