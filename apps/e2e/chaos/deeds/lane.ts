import type { Stored } from '../stored';

/**
 * Somebody who does things of one kind, one after the other. What a lane changes nobody else changes, so that it knows how everything must
 * stand; what stands beside it in the same rows is changed by others all the time.
 */
export interface Lane {
  /** Does the next thing; resolves when it is acknowledged. */
  step(): Promise<void>;
  /** @returns a sentence for each thing that does not stand as it was acknowledged */
  check(stored: Stored): Promise<string[]>;
}
