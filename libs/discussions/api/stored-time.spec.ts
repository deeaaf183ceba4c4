import { isoOf } from './stored-time';

it.each([
  ['2026-11-22 09:45:01+00', '2026-11-22T09:45:01.000Z'],
  ['2026-11-22 09:45:01.5+00', '2026-11-22T09:45:01.500Z'],
  ['2026-11-22 09:45:01.05+00', '2026-11-22T09:45:01.050Z'],
  ['2026-11-22 09:45:01.123999+00', '2026-11-22T09:45:01.123Z'],
])('the text %s is the time %s, as its date is', (text, iso) => {
  expect(isoOf(text)).toBe(iso);
  expect(isoOf(new Date(iso))).toBe(iso);
});
