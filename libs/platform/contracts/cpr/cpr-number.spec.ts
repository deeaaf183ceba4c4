import { yearOf } from './cpr-number';

describe('the century of a personal number', () => {
  it.each<[string, number]>([
    ['0', 1900],
    ['3', 1900],
    ['4', 2000],
    ['5', 2000],
    ['8', 2000],
    ['9', 2000],
  ])('seventh digit %s, year 00: %i', (seventh, year) => expect(yearOf(`150600${seventh}000`)).toBe(year));

  it.each<[string, string, number]>([
    ['99', '0', 1999],
    ['36', '4', 2036],
    ['37', '4', 1937],
    ['36', '9', 2036],
    ['37', '9', 1937],
    ['57', '5', 2057],
    ['58', '5', 1858],
    ['57', '8', 2057],
    ['99', '8', 1899],
  ])('year %s, seventh digit %s: %i', (year, seventh, expected) => expect(yearOf(`1506${year}${seventh}000`)).toBe(expected));
});
