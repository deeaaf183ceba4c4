import type { SearchOrder } from '@hv/search/contracts';

/** What somebody searches for, and what narrows it; null where nothing does. */
export interface Asked {
  readonly q: string;
  readonly space: string | null;
  readonly person: string | null;
  readonly network: string | null;
  /** Days, `2026-11-24`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly order: SearchOrder;
}

/** What can narrow a search. */
export const filterNames = ['space', 'person', 'network', 'from', 'to'] as const;
export type FilterName = (typeof filterNames)[number];

/** How each of it is called in the address. */
export const addressNames: Readonly<Record<FilterName, string>> = {
  space: 'rum',
  person: 'person',
  network: 'netvaerk',
  from: 'fra',
  to: 'til',
};

/** Whether anything is asked for: words, or all that one person has written. */
export const asksForSomething = ({ q, person }: Asked): boolean => q.trim() !== '' || person !== null;

/** Tells one question from another. */
export const keyOf = (asked: Asked): string => JSON.stringify([asked.q.trim(), asked.order, ...filterNames.map((name) => asked[name])]);

/** How many things narrow it. */
export const filtersIn = (asked: Asked): number => filterNames.filter((name) => asked[name] !== null).length;
