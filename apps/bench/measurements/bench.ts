import type { Ground } from '../ground/ground';
import type { Others } from '../report/others';
import type { Programs } from '../sides/start-side';

/** How often and how long is measured. */
export interface Pace {
  readonly repetitions: number;
  /** Seconds of a repetition under load. */
  readonly seconds: number;
  /** Seconds from ready until idle memory is read. */
  readonly idleSeconds: number;
  /** Seconds between the last join and reading the memory of sockets. */
  readonly settleSeconds: number;
}

export const fullPace: Pace = { repetitions: 3, seconds: 5, idleSeconds: 30, settleSeconds: 5 };
export const quickPace: Pace = { repetitions: 3, seconds: 2, idleSeconds: 10, settleSeconds: 3 };

/** What every measurement works with. */
export interface Bench {
  readonly ground: Ground;
  readonly programs: Programs;
  readonly others: Others;
  readonly pace: Pace;
}
