import type { BothLanguages } from './both-languages';

/** The units of a time that something is kept for. */
export type PeriodUnit = 'minute' | 'hour' | 'day' | 'month';

/** How long something is kept. */
export class PeriodView {
  readonly amount!: number;
  readonly unit!: PeriodUnit;
}

/** What is kept, and for how long. */
export class RetentionRuleView {
  readonly name!: string;
  /** What it is about. */
  readonly what!: BothLanguages;
  /** How long it is kept; null when it has no end of its own, or its end is said in `until`. */
  readonly kept!: PeriodView | null;
  /** When that time begins, or how it ends. */
  readonly until!: BothLanguages;
}

/** Every rule of what is kept, by capability. */
export class RetentionView {
  readonly items!: RetentionRuleView[];
}
