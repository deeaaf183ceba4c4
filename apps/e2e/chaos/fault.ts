import type { LoadSize } from './load';

/** How long and how hard a fault is tried. */
export interface Form {
  /** The same seed gives the same writers and the same moments. */
  readonly seed: number;
  /** How often it is done. */
  readonly rounds: number;
  readonly load: LoadSize;
  /** Whether a time that is missed is a finding: not in the suite, whose machine has other things to do. */
  readonly timed: boolean;
  /** How many sockets are stopped at once, where sockets are stopped. */
  readonly crowd: number;
}

/** What came of it. */
export interface Outcome {
  /** A sentence for each thing that does not hold; none when all is well. */
  readonly findings: readonly string[];
  /** What was measured, by name. */
  readonly seen: Readonly<Record<string, string | number>>;
}

export type Fault = (form: Form) => Promise<Outcome>;

/** The form of `npm run chaos`: minutes. */
export const longForm = (seed: number): Form => ({
  seed,
  rounds: 60,
  timed: true,
  load: { writers: 8, listeners: 24, threads: 3, paceMs: 150, heartbeatMs: 30_000 },
  crowd: 1_000,
});

/** The form in the suite: seconds. */
export const smokeForm: Form = {
  seed: 7,
  rounds: 2,
  timed: false,
  load: { writers: 4, listeners: 6, threads: 2, paceMs: 80, heartbeatMs: 5_000 },
  crowd: 100,
};
