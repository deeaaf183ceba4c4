import { courseOf, nextDates } from './course';

const network = {
  name: 'Forebyggelse',
  from: '2026-01-01',
  to: '2026-12-31',
  phases: [
    { name: 'Køreplan', from: '2025-12-01', to: '2026-03-14' },
    { name: 'Forløb', from: '2026-07-02', to: '2026-12-31' },
  ],
};

describe('the course of a network', () => {
  it('lies on a line from its first day to the end of its last, and nothing beyond', () => {
    const { phases, today } = courseOf(network, '2026-07-02');
    expect(phases.map(({ start, length }) => [Math.round(start), Math.round(length)])).toEqual([
      [0, 20],
      [50, 50],
    ]);
    expect(today).toBeCloseTo(50, 0);
  });

  it.each(['2025-12-31', '2027-01-01'])('marks no day outside it: %s', (day) => {
    expect(courseOf(network, day).today).toBeNull();
  });

  it('of one day is whole', () => {
    const { phases } = courseOf(
      { from: '2026-05-05', to: '2026-05-05', phases: [{ name: 'A', from: '2026-05-05', to: '2026-05-05' }] },
      'x',
    );
    expect(phases).toMatchObject([{ start: 0, length: 100 }]);
  });
});

describe('what comes next', () => {
  it('is told soonest first, today too, and no more than a few', () => {
    const told = (today: string): string[] => nextDates(network, today, 3).map(({ what, name, day }) => `${day} ${what} ${name}`);
    expect(told('2026-03-14')).toEqual(['2026-03-14 phaseEnds Køreplan', '2026-07-02 phaseBegins Forløb', '2026-12-31 phaseEnds Forløb']);
    expect(told('2026-12-31')).toEqual(['2026-12-31 phaseEnds Forløb', '2026-12-31 networkEnds Forebyggelse']);
    expect(told('2027-01-01')).toEqual([]);
  });
});
