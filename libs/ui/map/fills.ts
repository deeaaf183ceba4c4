/** How an area is filled: a colour, and lines or dots on it, so that it can be told from the others without colours. */
export interface Fill {
  /** A class of map-patterns.css: the ground's colour. */
  readonly ground: string;
  /** What is drawn on it, in a cell of 8 × 8; empty for nothing. */
  readonly ink: string;
}

/** Which fills stand beside each other: kinds differ, steps grow from few to many. */
export type FillFamily = 'kinds' | 'steps';

const dots = 'M2 1.2a.8.8 0 1 1 0 1.6a.8.8 0 1 1 0-1.6M6 5.2a.8.8 0 1 1 0 1.6a.8.8 0 1 1 0-1.6';
const rising = 'M-2 2L2-2M0 8L8 0M6 10L10 6';
const falling = 'M-2 6L2 10M0 0L8 8M6-2L10 2';
const inks = [
  '',
  rising,
  'M0 2H8M0 6H8',
  dots,
  'M2 0V8M6 0V8',
  `${rising}${falling}`,
  falling,
  'M0 4H8M4 0V8',
  'M4 1.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5',
];
const grounds = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const steps: readonly Fill[] = [
  { ground: 'step', ink: 'M4 3.4a.6.6 0 1 1 0 1.2a.6.6 0 1 1 0-1.2' },
  { ground: 'step', ink: dots },
  { ground: 'step', ink: rising },
  { ground: 'step', ink: `${rising}${falling}` },
  { ground: 'most', ink: '' },
];

/**
 * The fills of a legend, all different up to 63 kinds.
 * @param count how many are needed; of steps at most five, spread so that the last is the fullest
 */
export function fillsOf(family: FillFamily, count: number): readonly Fill[] {
  const last = steps.length - 1;
  if (family === 'steps')
    return Array.from({ length: count }, (_, at) => steps[count === 1 ? last : Math.round((at * last) / (count - 1))]!);
  return Array.from({ length: count }, (_, at) => ({ ground: grounds[at % grounds.length]!, ink: inks[at % inks.length]! }));
}
