/** What narrows the people of the directory. */
export const filterNames = ['organisation', 'cluster', 'role', 'area', 'subject'] as const;
export type FilterName = (typeof filterNames)[number];

/** Whom somebody looks for; null: it is not said. */
export interface PeopleAsked extends Readonly<Record<FilterName, string | null>> {
  readonly q: string;
  /** The chosen network; null for all of them. */
  readonly network: string | null;
}

/** What the address of the page calls them. */
export const addressNames: Readonly<Record<FilterName, string>> = {
  organisation: 'organisation',
  cluster: 'klynge',
  role: 'rolle',
  area: 'omraade',
  subject: 'emne',
};

/** How many filters are set. */
export const filtersIn = (asked: PeopleAsked): number => filterNames.filter((name) => asked[name] !== null).length;
