import fc from 'fast-check';
import { findCprNumbers } from '.';
import { cprTable } from './cpr-table';

const foundIn = (text: string) => findCprNumbers(text).map(({ start, end }) => text.slice(start, end));
const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2];
const two = (value: number) => String(value).padStart(2, '0');

/** Numbers of the years 2041 to 2057 (seventh digit 5 to 8) with their check digit, made in another way than the finder tests them. */
const arbitraryNumber = () =>
  fc
    .record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 2, max: 12 }),
      year: fc.integer({ min: 41, max: 57 }),
      rest: fc.integer({ min: 500, max: 899 }),
    })
    .map(({ day, month, year, rest }) => `${two(day)}${two(month)}${two(year)}${rest}`)
    .map((nine) => ({ nine, check: (11 - (weights.reduce((sum, weight, index) => sum + weight * Number(nine[index]), 0) % 11)) % 11 }))
    .filter(({ check }) => check < 10);

describe('a personal number', () => {
  it.each(cprTable)('$text: $because', ({ text, found }) => expect(foundIn(text)).toEqual(found));

  it('has a table of at least sixty that pass and fail', () => expect(cprTable.length).toBeGreaterThanOrEqual(60));
});

describe('any number', () => {
  const around = () =>
    fc.string({ unit: 'binary' }).map((text) => text.replace(/[\p{N}+\-\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu, ''));

  it('is found with its check digit and no other, wherever it stands', () => {
    fc.assert(
      fc.property(arbitraryNumber(), fc.integer({ min: 1, max: 9 }), around(), around(), ({ nine, check }, off, before, after) => {
        const number = `${nine}${check}`;
        expect(findCprNumbers(before + number + after)).toEqual([{ start: before.length, end: before.length + 10 }]);
        expect(findCprNumbers(`${before}${nine}${(check + off) % 10}${after}`)).toEqual([]);
      }),
    );
  });

  it('is found with a hyphen whatever its last digit, unless a digit is put to it', () => {
    fc.assert(
      fc.property(arbitraryNumber(), fc.integer({ min: 0, max: 9 }), around(), ({ nine }, last, before) => {
        const number = `${nine.slice(0, 6)}-${nine.slice(6)}${last}`;
        expect(foundIn(before + number)).toEqual([number]);
        expect(foundIn(`${before}${last}${number}`)).toEqual([]);
        expect(foundIn(`${before}${number}${last}`)).toEqual([]);
      }),
    );
  });

  it('lies within the text, one behind the other', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('150641', '5345', '1506415345', '-', ' ', '+', '\u200b', '1', 'x')), (parts) => {
        const text = parts.join('');
        const ranges = findCprNumbers(text);
        ranges.forEach(({ start, end }, index) =>
          expect(start < end && end <= text.length && start >= (ranges[index - 1]?.end ?? 0)).toBe(true),
        );
      }),
    );
  });

  it('is found at the end of a very long text of any kind', () => {
    for (const filler of ['1', '1 ', '150641-', '150641 ', '- ', '\u200b', 'x']) {
      const text = filler.repeat(300_000);
      expect(findCprNumbers(`${text}x231164-0124`).at(-1)).toEqual({ start: text.length + 1, end: text.length + 12 });
    }
  });
});
