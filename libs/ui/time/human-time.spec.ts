import { exactTime, humanTime } from './human-time';

/** Thursday 26 November 2026, 13.30 in Denmark (UTC + 1). */
const now = new Date('2026-11-26T12:30:00Z');

describe('humanTime', () => {
  it.each([
    ['2026-11-26T12:29:31Z', 'lige nu', 'just now'],
    ['2026-11-26T12:30:20Z', 'lige nu', 'just now'],
    ['2026-11-26T12:29:00Z', 'for 1 min. siden', '1 min ago'],
    ['2026-11-26T11:31:00Z', 'for 59 min. siden', '59 min ago'],
    ['2026-11-26T11:30:00Z', 'i dag kl. 12.30', 'today at 12:30'],
    ['2026-11-25T23:05:00Z', 'i dag kl. 0.05', 'today at 0:05'],
    ['2026-11-26T15:00:00Z', 'i dag kl. 16.00', 'today at 16:00'],
    ['2026-11-25T22:59:00Z', 'i går kl. 23.59', 'yesterday at 23:59'],
    ['2026-11-25T13:05:00Z', 'i går kl. 14.05', 'yesterday at 14:05'],
    ['2026-11-27T08:00:00Z', 'i morgen kl. 9.00', 'tomorrow at 9:00'],
    ['2026-11-24T13:05:00Z', 'tir. 24. nov.', 'Tue 24 Nov'],
    ['2026-11-28T13:05:00Z', 'lør. 28. nov.', 'Sat 28 Nov'],
    ['2026-05-03T06:00:00Z', 'søn. 3. maj', 'Sun 3 May'],
    ['2025-11-10T09:00:00Z', '10. nov. 2025', '10 Nov 2025'],
    ['2027-01-01T09:00:00Z', '1. jan. 2027', '1 Jan 2027'],
    ['2025-12-31T23:30:00Z', 'tor. 1. jan.', 'Thu 1 Jan'],
  ])('says %s as «%s» and “%s”', (at, danish, english) => {
    expect(humanTime(new Date(at), now, 'da')).toBe(danish);
    expect(humanTime(new Date(at), now, 'en')).toBe(english);
  });

  it('knows yesterday across the change to summer time, a day of 23 hours', () => {
    expect(humanTime(new Date('2026-03-28T22:30:00Z'), new Date('2026-03-29T22:10:00Z'), 'da')).toBe('lør. 28. mar.');
    expect(humanTime(new Date('2026-03-29T01:30:00Z'), new Date('2026-03-29T22:10:00Z'), 'da')).toBe('i går kl. 3.30');
  });
});

describe('exactTime', () => {
  it.each([
    ['2026-11-24T13:05:00Z', 'tirsdag den 24. november 2026 kl. 14.05', 'Tuesday 24 November 2026 at 14:05'],
    ['2015-07-01T22:00:00Z', 'torsdag den 2. juli 2015 kl. 0.00', 'Thursday 2 July 2015 at 0:00'],
  ])('says %s as «%s» and “%s”', (at, danish, english) => {
    expect(exactTime(new Date(at), 'da')).toBe(danish);
    expect(exactTime(new Date(at), 'en')).toBe(english);
  });
});
