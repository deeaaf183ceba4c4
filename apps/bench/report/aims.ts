import { median, short } from './figures';
import type { Row } from './row';

/** What a figure must reach: of the ratio product : raw of the medians, or of the product's median itself. */
export interface Aim {
  readonly of: 'ratio' | 'value';
  readonly at: 'most' | 'least';
  readonly bound: number;
}

export const aims = {
  fanoutMedian: { of: 'ratio', at: 'most', bound: 1.3 },
  fanoutTail: { of: 'ratio', at: 'most', bound: 2 },
  saturated: { of: 'ratio', at: 'least', bound: 0.8 },
  posts: { of: 'ratio', at: 'least', bound: 0.35 },
  coldReads: { of: 'ratio', at: 'least', bound: 0.7 },
  search: { of: 'ratio', at: 'most', bound: 1.5 },
  transfer: { of: 'ratio', at: 'least', bound: 0.7 },
  directory: { of: 'ratio', at: 'most', bound: 2 },
  catchUp: { of: 'ratio', at: 'most', bound: 2 },
  hotReads: { of: 'ratio', at: 'least', bound: 3 },
  memoryPerSocket: { of: 'ratio', at: 'most', bound: 2 },
  idleMemory: { of: 'ratio', at: 'most', bound: 2 },
  readyMs: { of: 'value', at: 'most', bound: 1_500 },
  firstPageRequests: { of: 'value', at: 'most', bound: 15 },
  firstPageKilobytes: { of: 'value', at: 'most', bound: 300 },
} as const satisfies Record<string, Aim>;

export type AimName = keyof typeof aims;

export interface Verdict {
  readonly met: boolean;
  readonly words: string;
}

/** Product : raw, of the medians; NaN without a raw limit. */
export const ratioOf = ({ raw, product }: Row): number => (raw ? median(product) / median(raw) : NaN);

/** Whether a row reaches its aim, and by how much not; undefined when it has none. */
export function verdictOn(row: Row): Verdict | undefined {
  if (!row.aim) return undefined;
  const { of, at, bound } = aims[row.aim];
  const reached = of === 'ratio' ? ratioOf(row) : median(row.product);
  const met = at === 'most' ? reached <= bound : reached >= bound;
  const aim = `${at === 'most' ? '≤' : '≥'} ${bound}${of === 'ratio' ? ' × raw' : ''}`;
  if (met) return { met, words: `${aim}: met` };
  return {
    met,
    words: `${aim}: missed by ${short(Math.abs(reached - bound))} (${Math.round((Math.abs(reached - bound) / bound) * 100)} %)`,
  };
}
