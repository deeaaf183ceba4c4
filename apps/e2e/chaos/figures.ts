const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** Several durations in one line: how many, the middle and the longest, ms. */
export function durations(values: readonly number[]): string {
  if (values.length === 0) return 'none';
  const sorted = [...values].sort((one, other) => one - other);
  return `${values.length} ×, median ${whole(sorted[Math.floor(sorted.length / 2)]!)} ms, longest ${whole(sorted.at(-1)!)} ms`;
}

export const milliseconds = (value: number): string => `${whole(value)} ms`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
