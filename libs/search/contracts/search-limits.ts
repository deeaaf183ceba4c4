/** What can be searched in. A capability whose things are found adds its own. */
export const searchKinds = ['threads', 'documents', 'people'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** `rank`: what fits best first, of the latest thousand that fit. `recent`: the latest first. */
export const searchOrders = ['rank', 'recent'] as const;
export type SearchOrder = (typeof searchOrders)[number];

export const searchLimits = {
  /** Longest question, characters. */
  query: 400,
  /** Words of a question that are looked for; what follows is left out. */
  words: 20,
  /** People shown above what they have written. */
  people: 6,
  /** Similar threads shown while a title is written. */
  similar: 5,
} as const;
