/** Does one thing after another. */
export class InTurn {
  private last: Promise<unknown> = Promise.resolve();

  /** Begins when all that was asked before is over. */
  next<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const outcome = this.last.then(work);
    this.last = outcome.catch(() => undefined);
    return outcome;
  }
}
