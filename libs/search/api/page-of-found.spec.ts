import { pageOfFound } from './page-of-found';

/** By what each of the two shares of documents is put in order before the latest are taken. */
const ordersOf = (fewNames: boolean): string[] => {
  const { sql } = pageOfFound({ spaceIds: [], tsquery: '(forebyg:*)', fewNames }, new Set(['document']), 'rank', 20, null);
  return [...sql.matchAll(/ORDER BY (e\.at.*?) DESC/g)].map(([, order = '']) => order);
};

describe('a page of documents by how well they fit', () => {
  it('looks for few names by their words', () => {
    expect(ordersOf(true)).toEqual([`e.at AT TIME ZONE 'UTC'`, 'e.at']);
  });

  it('goes back in time for names that may be many', () => {
    expect(ordersOf(false)).toEqual(['e.at', 'e.at']);
  });
});
