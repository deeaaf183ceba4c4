import { jsonPieces } from './json-pieces';

const whole = (data: object): unknown => JSON.parse([...jsonPieces(data)].join(''));

describe('JSON in pieces', () => {
  it.each([{}, { a: [] }, { a: 1, b: 'å"\n', c: null }, { a: [1, 'b', { c: [2] }], d: { e: [] } }, { a: [undefined], at: new Date(0) }])(
    'is the same as in one: %j',
    (data) => {
      expect(whole(data)).toEqual(JSON.parse(JSON.stringify(data)));
    },
  );

  it('never holds more of a list than one item', () => {
    const item = 'x'.repeat(1000);
    const longest = Math.max(...[...jsonPieces({ items: Array.from({ length: 100 }, () => item) })].map(({ length }) => length));
    expect(longest).toBeLessThan(1100);
  });

  it('leaves out nothing that is not there', () => {
    expect(whole({ a: undefined, b: 1 })).toEqual({ a: null, b: 1 });
  });
});
