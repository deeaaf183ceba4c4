import { saidDate } from './said-date';

const now = Date.parse('2026-11-22T10:00:00Z');

describe('a date to choose', () => {
  it.each([
    ['2026-12-03', 'da', 'tors. 3. dec.'],
    ['2026-12-09T13:00', 'da', 'ons. 9. dec. kl. 13.00'],
    ['2027-01-04', 'da', 'man. 4. jan. 2027'],
    ['2026-12-09T00:05', 'en', 'Wed 9 Dec, 00:05'],
    ['2027-01-04', 'en', 'Mon 4 Jan 2027'],
    ['måske', 'da', 'måske'],
  ])('%s in %s is said »%s«', (label, language, said) => {
    expect(
      saidDate(label, language, now)
        .replaceAll('\u00a0', ' ')
        .replace(/^(\w+),/, '$1'),
    ).toBe(said);
  });
});
