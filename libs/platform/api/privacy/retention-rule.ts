import type { BothLanguages, PeriodView, RetentionRuleView } from '@hv/platform/contracts';
import type { Statement } from '../database';

/** What is kept for how long, in words, and what takes it away then. */
export interface RetentionRule extends RetentionRuleView {
  /** `<capability>.<what>`, e.g. `notifications.told`. */
  readonly name: string;
  readonly what: BothLanguages;
  readonly kept: PeriodView | null;
  readonly until: BothLanguages;
  /**
   * Takes away what has been kept for long enough, at most $1 of it, and answers a row for each. Run every night until nothing is left.
   * A rule without one is kept by something that acts sooner, or has nothing to take away.
   */
  readonly sweep?: Statement<object>;
}

/** A period in SQL, so that what is said and what is done cannot differ. */
export const sqlInterval = ({ amount, unit }: PeriodView): string => `interval '${amount} ${unit}s'`;
