import type { AimName } from './aims';

/** One figure: what each repetition measured of the raw program and of the product. */
export interface Row {
  readonly title: string;
  /** Absent when there is no raw limit to compare with. */
  readonly raw?: readonly number[];
  readonly product: readonly number[];
  readonly aim?: AimName;
}

/** What one measurement found. */
export interface Finding {
  readonly rows: readonly Row[];
  /** What a reader must know to read them, e.g. how large the payloads were. */
  readonly notes: readonly string[];
}
