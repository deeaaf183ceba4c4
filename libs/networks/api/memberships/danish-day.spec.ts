import { beginningOf, endOf } from './danish-day';

describe('a day in Denmark', () => {
  it.each([
    ['2026-12-31', '2026-12-30T23:00:00.000Z', '2026-12-31T23:00:00.000Z'],
    ['2026-07-01', '2026-06-30T22:00:00.000Z', '2026-07-01T22:00:00.000Z'],
    // The clocks go forward on the last Sunday of March, back on that of October.
    ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['2028-02-29', '2028-02-28T23:00:00.000Z', '2028-02-29T23:00:00.000Z'],
  ])('%s', (day, begins, ends) => {
    expect([beginningOf(day), endOf(day)]).toEqual([begins, ends]);
  });

  it('is not what a moment is taken for', () => {
    for (const moment of ['2026-12-31T10:00:00Z', '2026-12-31T10:00+01:00', '2026-W05'])
      expect([beginningOf(moment), endOf(moment)]).toEqual([moment, moment]);
  });
});
