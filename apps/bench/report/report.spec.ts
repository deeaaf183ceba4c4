import { ratioOf, verdictOn } from './aims';
import { median, quantile, short, spread } from './figures';
import { placed, tableOf } from './table';

describe('figures', () => {
  it('has middles and shares', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, NaN]);
    expect([quantile([1, 2, 3, 4], 0.5), quantile([1, 2, 3, 4], 0.99), quantile([], 0.5)]).toEqual([3, 4, NaN]);
  });

  it('writes three digits, and the spread', () => {
    expect([1234.5, 12.34, 0.123, NaN].map(short)).toEqual(['1235', '12.3', '0.12', '–']);
    expect([spread([3, 1, 200]), spread([])]).toEqual(['1.00 / 3.00 / 200', '–']);
  });
});

describe('verdicts', () => {
  it('compares medians', () => expect(ratioOf({ title: '', raw: [1, 2, 100], product: [1, 3, 3] })).toBe(1.5));

  it.each([
    ['a ratio at most', { raw: [10], product: [13], aim: 'fanoutMedian' }, '≤ 1.3 × raw: met'],
    ['a ratio above', { raw: [10], product: [26], aim: 'fanoutMedian' }, '≤ 1.3 × raw: missed by 1.30 (100 %)'],
    ['a ratio at least', { raw: [100], product: [70], aim: 'coldReads' }, '≥ 0.7 × raw: met'],
    ['a ratio below', { raw: [100], product: [63], aim: 'coldReads' }, '≥ 0.7 × raw: missed by 0.07 (10 %)'],
    ['a value by itself', { product: [1_800], aim: 'readyMs' }, '≤ 1500: missed by 300 (20 %)'],
  ] as const)('says of %s how it stands', (_, row, words) => expect(verdictOn({ title: '', ...row })?.words).toBe(words));

  it('says nothing where there is no aim', () => expect(verdictOn({ title: '', product: [1] })).toBeUndefined());
});

describe('the README', () => {
  const table = tableOf({ rows: [{ title: 'posts/s', raw: [100], product: [50], aim: 'posts' }], notes: ['a note'] }, 'a machine');

  it('gets a table with its notes', () =>
    expect(table).toBe(
      '| min / median / max | raw | product | ratio | aim |\n| --- | --- | --- | --- | --- |\n' +
        '| posts/s | 100 / 100 / 100 | 50.0 / 50.0 / 50.0 | 0.50 | ≥ 0.35 × raw: met |\n\n- a note\n- a machine',
    ));

  it('keeps everything else, however often it is written', () => {
    const text = 'before\n<!-- posts -->old<!-- /posts -->\nafter\n<!-- reads -->\n<!-- /reads -->';
    const once = placed(text, 'posts', table);
    expect(once).toBe(`before\n<!-- posts -->\n\n### posts\n\n${table}\n\n<!-- /posts -->\nafter\n<!-- reads -->\n<!-- /reads -->`);
    expect(placed(once, 'posts', table)).toBe(once);
    expect(() => placed(text, 'idle', table)).toThrow('no place for idle');
  });
});
