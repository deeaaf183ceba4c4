import { dayText, phasesOn, todayInDenmark } from './network-phases';

const phases = [
  { name: 'Køreplan', from: '2015-10-01', to: '2016-01-31' },
  { name: 'Analyse', from: '2016-02-01', to: '2016-08-31' },
  { name: 'Forløb', from: '2016-09-01', to: '2017-12-31' },
];

describe('the course of a network', () => {
  it.each([
    ['2015-01-01', ['next', 'later', 'later']],
    ['2015-10-01', ['now', 'next', 'later']],
    ['2016-01-31', ['now', 'next', 'later']],
    ['2016-02-01', ['past', 'now', 'next']],
    ['2017-12-31', ['past', 'past', 'now']],
    ['2018-01-01', ['past', 'past', 'past']],
  ])('is seen from %s', (today, states) => {
    expect(phasesOn({ phases }, today).map(({ state }) => state)).toEqual(states);
  });

  it('says its days as people do', () => {
    expect(dayText('2016-02-01', 'da')).toBe('1. februar 2016');
    expect(dayText('2016-02-01', 'en')).toBe('1 February 2016');
  });

  it('knows the day it is in Denmark, whatever the clock of the computer', () => {
    expect(todayInDenmark(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(todayInDenmark(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
  });
});
