import { danishMoment } from './danish-moment';

describe('a minute in Denmark', () => {
  it.each([
    ['2026-11-24T08:00', '2026-11-24T07:00:00.000Z'],
    ['2026-07-01T08:00', '2026-07-01T06:00:00.000Z'],
    // The hour that comes twice: the first of them.
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2028-02-29T00:00', '2028-02-28T23:00:00.000Z'],
  ])('%s is %s', (minute, moment) => {
    expect(danishMoment(minute)?.toISOString()).toBe(moment);
  });

  it.each(['2026-03-29T02:30', '2026-02-30T08:00', '2026-13-01T08:00', '2026-11-24T24:00', '2026-11-24', 'i morgen'])(
    '%s is none',
    (minute) => {
      expect(danishMoment(minute)).toBeNull();
    },
  );
});
