/** The value at a share of sorted numbers, e.g. 0.99; NaN of none. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** The middle of some numbers; of an even amount the mean of both in the middle. NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Three significant digits, whole from 100 on. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return String(Math.round(value));
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

/** Smallest, middle and largest of some repetitions. */
export const spread = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '–' : [Math.min(...numbers), median(numbers), Math.max(...numbers)].map(short).join(' / ');
