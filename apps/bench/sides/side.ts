import type { Person } from '../ground/people';

export type SideName = 'raw' | 'product';

/** What one repetition of something measured on each side. */
export type Sides<Value> = Readonly<Record<SideName, Value>>;

/** A running server to be measured. */
export interface Side {
  readonly name: SideName;
  readonly port: number;
  /** From process start to the first 200 of /health/ready. */
  readonly readyAfterMs: number;
  /** What a signed-in person's browser sends; the raw program believes whom the last header names. */
  headersOf(person: Person): Record<string, string>;
  /** Resident memory, bytes. */
  memory(): number;
  /** CPU time used so far, seconds. */
  cpuSeconds(): number;
  stop(): Promise<void>;
}
