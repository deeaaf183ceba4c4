import { courseFaults, inOrder } from './course-faults';

const phase = (from: string, to: string, name = from) => ({ name, from: `2026-${from}`, to: `2026-${to}` });

describe('a network’s course', () => {
  const faults = (...phases: ReturnType<typeof phase>[]): string[] =>
    courseFaults({ from: '2026-02-01', to: '2026-11-30', phases }).map(({ path, code }) => `${path} ${code.replace('networks.', '')}`);

  it.each([
    [[], []],
    [[phase('02-01', '02-01'), phase('02-02', '11-30')], []],
    [[phase('06-01', '08-31'), phase('02-01', '05-31')], []],
    [[phase('03-02', '03-01')], ['phases.0.to days-turned']],
    [[phase('01-31', '03-01')], ['phases.0.from phase-outside']],
    [[phase('11-01', '12-01')], ['phases.0.from phase-outside']],
    [[phase('03-01', '05-01'), phase('05-01', '06-01')], ['phases.1.from phases-overlap']],
    [[phase('03-01', '08-01'), phase('04-01', '05-01'), phase('09-01', '10-01')], ['phases.1.from phases-overlap']],
    [[phase('05-01', '06-01'), phase('03-01', '05-01')], ['phases.1.from phases-overlap']],
  ])('with phases %j has the faults %j', (phases, expected) => expect(faults(...phases)).toEqual(expected));

  it('ends on the day it begins or later', () => {
    expect(courseFaults({ from: '2026-02-02', to: '2026-02-01', phases: [phase('03-01', '04-01')] })).toEqual([
      { path: 'to', code: 'networks.days-turned' },
    ]);
    expect(courseFaults({ from: '2026-02-02', to: '2026-02-02', phases: [] })).toEqual([]);
  });

  it('is kept by date', () => {
    expect(inOrder([phase('06-01', '07-01', 'B'), phase('03-01', '04-01', 'A')]).map(({ name }) => name)).toEqual(['A', 'B']);
  });
});
