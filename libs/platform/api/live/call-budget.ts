/** How many events a socket may send: a burst, and then so many a second. */
const burst = 100;
const perSecond = 20;
/** Refusals after which the socket is closed. */
const patience = 200;

/** A token bucket for one socket. */
export class CallBudget {
  private tokens = burst;
  private at = Date.now();
  private refused = 0;

  /** Takes one; false when none is left. */
  take(): boolean {
    const now = Date.now();
    this.tokens = Math.min(burst, this.tokens + ((now - this.at) / 1000) * perSecond);
    this.at = now;
    if (this.tokens >= 1) {
      this.tokens -= 1;
      return true;
    }
    this.refused += 1;
    return false;
  }

  get exhausted(): boolean {
    return this.refused > patience;
  }
}
