import type { ThreadFilter } from '@hv/discussions/contracts';

/** The filters as they stand in the address: `?vis=nye`. */
const words: Record<ThreadFilter, string> = {
  unread: 'nye',
  mine: 'mine',
  mentioned: 'naevnt',
  followed: 'fulgt',
  unanswered: 'ubesvarede',
  closed: 'lukkede',
};

export const wordOfFilter = (filter: ThreadFilter): string => words[filter];

/** The filter of a word in the address; null for all threads, also when the word is none of ours. */
export function filterOfWord(word: string | undefined): ThreadFilter | null {
  const found = Object.entries(words).find(([, known]) => known === word);
  return found ? (found[0] as ThreadFilter) : null;
}
