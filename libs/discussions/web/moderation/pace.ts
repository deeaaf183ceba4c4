/** How long each waits between two posts, as it is said. */
export interface Pace {
  readonly unit: 'second' | 'minute' | 'hour';
  readonly count: number;
}

/** What moderators choose between, seconds. */
export const paces: readonly number[] = [0, 30, 60, 300, 900, 3_600];

/** @returns null when nobody waits */
export function paceOf(seconds: number): Pace | null {
  if (seconds <= 0) return null;
  if (seconds % 3_600 === 0) return { unit: 'hour', count: seconds / 3_600 };
  return seconds % 60 === 0 ? { unit: 'minute', count: seconds / 60 } : { unit: 'second', count: seconds };
}
