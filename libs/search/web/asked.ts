import { fileKinds, type FileKind, type SearchOrder } from '@hv/search/contracts';

/** Where one can search, beside everywhere. */
export const sides = ['threads', 'documents'] as const;
export type Side = (typeof sides)[number];

/** What somebody searches for, and what narrows it; null where nothing does. */
export interface Asked {
  readonly q: string;
  readonly space: string | null;
  readonly person: string | null;
  readonly network: string | null;
  /** Only there. */
  readonly side: Side | null;
  /** Only documents of this kind. */
  readonly type: FileKind | null;
  /** Days, `2026-11-24`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly order: SearchOrder;
}

/** What can narrow a search. */
export const filterNames = ['side', 'type', 'space', 'person', 'network', 'from', 'to'] as const;
export type FilterName = (typeof filterNames)[number];

/** How each of it is called in the address. */
export const addressNames: Readonly<Record<FilterName, string>> = {
  side: 'i',
  type: 'slags',
  space: 'rum',
  person: 'person',
  network: 'netvaerk',
  from: 'fra',
  to: 'til',
};

/** How each side is called there. */
const sideNames: Readonly<Record<Side, string>> = { threads: 'samtaler', documents: 'dokumenter' };

/** What the address says for it; null for everywhere. */
export const sideInAddress = (side: string | null): string | null => sideNames[side as Side] ?? null;

/** What the address says; null for everywhere, and for what is none. */
export const sideOf = (said: string | undefined): Side | null => sides.find((side) => sideNames[side] === said) ?? null;

/** What the address says; null for any, and for what is none. */
export const typeOf = (said: string | undefined): FileKind | null => fileKinds.find((kind) => kind === said) ?? null;

/** What the server is asked to search in. */
export const kindsAsked = ({ side, type }: Asked): string => (type ? 'documents' : (side ?? 'threads,documents,people'));

/** Whether anything is asked for: words, or all that one person has written, or all documents of a kind. */
export const asksForSomething = ({ q, person, type }: Asked): boolean => q.trim() !== '' || person !== null || type !== null;

/** Tells one question from another. */
export const keyOf = (asked: Asked): string => JSON.stringify([asked.q.trim(), asked.order, ...filterNames.map((name) => asked[name])]);

/** How many things narrow it. */
export const filtersIn = (asked: Asked): number => filterNames.filter((name) => asked[name] !== null).length;
