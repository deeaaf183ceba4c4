import { pageOfFound } from './page-of-found';

/** By what each of the two shares of documents is put in order before the latest are taken. */
const ordersOf = (tsquery: string): string[] => {
  const { sql } = pageOfFound({ spaceIds: [], tsquery }, new Set(['document']), 'rank', 20, null);
  return [...sql.matchAll(/ORDER BY (e\.at.*?) DESC/g)].map(([, order = '']) => order);
};

describe('a page of documents by how well they fit', () => {
  it.each(['(forebyg:*)', '(skole) & (47 | 1234:*)', '(økon:* | økono:*)'])('looks for few names by their words: %s', (tsquery) => {
    expect(ordersOf(tsquery)).toEqual([`e.at AT TIME ZONE 'UTC'`, 'e.at']);
  });

  it.each(['(for:*)', '(forebyggelse)', '(tidlig) & (in:*)'])('goes back in time for names that may be many: %s', (tsquery) => {
    expect(ordersOf(tsquery)).toEqual(['e.at', 'e.at']);
  });
});
