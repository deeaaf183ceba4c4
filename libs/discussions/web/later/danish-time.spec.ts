import { danishMinute, danishMoment, nextMorning, saidDanish } from './danish-time';

describe('Danish time', () => {
  it.each([
    ['2026-11-24T07:00:00Z', '2026-11-24T08:00'],
    ['2026-07-01T06:00:00Z', '2026-07-01T08:00'],
    ['2026-12-31T23:30:00Z', '2027-01-01T00:30'],
  ])('%s is %s there', (at, expected) => expect(danishMinute(at)).toBe(expected));

  it.each([
    ['2026-11-24T08:00', '2026-11-24T07:00:00.000Z'],
    ['2026-07-01T08:00', '2026-07-01T06:00:00.000Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
  ])('%s there is %s', (at, expected) => expect(danishMoment(at).toISOString()).toBe(expected));

  it.each([
    ['2026-11-23T12:00:00Z', '2026-11-24T08:00'],
    ['2026-11-27T12:00:00Z', '2026-11-30T08:00'],
    ['2026-11-28T23:30:00Z', '2026-11-30T08:00'],
  ])('after %s the next morning is %s', (now, expected) => expect(nextMorning(Date.parse(now))).toBe(expected));

  it('is said as people say it', () => {
    const [now, later] = [Date.parse('2026-11-23T12:00:00Z'), '2026-12-31T23:30:00Z'];
    expect(saidDanish('2026-11-24T07:00:00Z', 'da', now)).toBe('tirs. 24. nov. kl. 08.00');
    expect(saidDanish('2026-11-24T07:00:00Z', 'en', now)).toBe('Tue 24 Nov, 08:00');
    expect(saidDanish(later, 'da', now)).toBe('fre. 1. jan. 2027 kl. 00.30');
    expect(saidDanish(later, 'en', now)).toBe('Fri, 1 Jan 2027, 00:30');
  });
});
