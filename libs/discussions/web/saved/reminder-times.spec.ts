import { nextMonday, saidMinute, tomorrowMorning } from './reminder-times';

describe('when one is reminded', () => {
  it.each([
    ['2026-11-22T12:00:00Z', '2026-11-23T08:00', '2026-11-23T08:00'],
    ['2026-11-23T06:00:00Z', '2026-11-24T08:00', '2026-11-30T08:00'],
    ['2026-11-28T23:30:00Z', '2026-11-30T08:00', '2026-11-30T08:00'],
    ['2026-10-24T22:15:00Z', '2026-10-26T08:00', '2026-10-26T08:00'],
    ['2026-12-31T20:00:00Z', '2027-01-01T08:00', '2027-01-04T08:00'],
  ])('at %s tomorrow morning is %s, and Monday %s, in Denmark', (now, tomorrow, monday) => {
    expect([tomorrowMorning(Date.parse(now)), nextMonday(Date.parse(now))]).toEqual([tomorrow, monday]);
  });

  it('is said as people say it', () => {
    expect(saidMinute('2026-11-24T08:00', 'da')).toBe('tirs. 24. nov. kl. 08.00');
    expect(saidMinute('2026-11-24T08:00', 'en')).toBe('Tue 24 Nov, 08:00');
  });
});
