import type { Trace } from './deed';

/** Everything that was done, in memory of the driver, which no fault touches. */
export class DeedLog {
  private readonly traces = new Map<string, number>();
  private readonly answered = new Map<number, number>();
  private readonly kinds = new Map<string, number>();
  private readonly actors = new Set<string>();
  readonly since = new Date();
  /** How many were sent more than once. */
  resent = 0;
  /** How long the slowest was on its way, ms. */
  longestWayMs = 0;

  /** An attempt was answered so; 0: not at all. */
  noteAttempt(status: number): void {
    this.answered.set(status, (this.answered.get(status) ?? 0) + 1);
  }

  /** Something is done. */
  noteDone(what: string, attempts: number, tookMs: number): void {
    this.kinds.set(what, (this.kinds.get(what) ?? 0) + 1);
    this.resent += Number(attempts > 1);
    this.longestWayMs = Math.max(this.longestWayMs, tookMs);
  }

  /** A person's deed must have left this event once more. */
  expect(personId: string, trace: Trace): void {
    this.actors.add(personId);
    const key = `${personId} ${trace}`;
    this.traces.set(key, (this.traces.get(key) ?? 0) + 1);
  }

  /** Everyone who left an event. */
  get people(): readonly string[] {
    return [...this.actors];
  }

  get acknowledged(): number {
    return [...this.kinds.values()].reduce((sum, times) => sum + times, 0);
  }

  /** How much of what was done. */
  get summary(): string {
    return [...this.kinds]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([what, times]) => `${times} × ${what}`)
      .join(', ');
  }

  get answers(): ReadonlyMap<number, number> {
    return this.answered;
  }

  /** @param stored each event with who did it, and how often it is stored @returns a sentence for each that is not there as often as it was done */
  checkEvents(stored: ReadonlyMap<string, number>): string[] {
    const keys = new Set([...this.traces.keys(), ...stored.keys()]);
    return [...keys].flatMap((key) => {
      const [expected, found] = [this.traces.get(key) ?? 0, stored.get(key) ?? 0];
      return expected === found ? [] : [`${found} events instead of ${expected}: ${key}`];
    });
  }
}
