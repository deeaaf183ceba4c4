import fc from 'fast-check';
import { deeperThan, holdsBadText } from './json-body';

describe('how deep a body nests', () => {
  it('is counted outside of strings only', () => {
    expect(deeperThan('[[[]]]', 3)).toBe(false);
    expect(deeperThan('[[[]]]', 2)).toBe(true);
    expect(deeperThan(JSON.stringify(['[[[[[[', '{"{{{{', '\\"[[[[']), 1)).toBe(false);
    expect(deeperThan('['.repeat(1_000_000), 60)).toBe(true);
  });

  it('agrees with the real depth of any value', () => {
    const depth = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const real = depth(value);
        expect(deeperThan(JSON.stringify(value), real)).toBe(false);
        if (real > 0) expect(deeperThan(JSON.stringify(value), real - 1)).toBe(true);
      }),
    );
  });
});

describe('text that cannot be stored', () => {
  it.each([
    ['NUL', 'a\0b'],
    ['a lone high surrogate', '\ud800'],
    ['a lone low surrogate', 'x\udc00y'],
  ])('is found: %s', (_what, text) => {
    for (const value of [text, [text], { a: { b: text } }, { [text]: 1 }]) expect(holdsBadText(value)).toBe(true);
  });

  it('is nothing that people write', () => {
    expect(holdsBadText({ a: ['æøå 👩‍👧 مرحبا', 5, null, true] })).toBe(false);
  });
});
