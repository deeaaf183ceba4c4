import { changedOf, merged } from './merged';

const base = { name: 'A', purpose: 'B', phases: [{ name: 'x' }] };

describe('what is written while another changes the same', () => {
  it('stays, beside what the other changed elsewhere', () => {
    expect(merged(base, { ...base, name: 'Mit' }, { ...base, purpose: 'Deres' })).toEqual({
      written: { ...base, name: 'Mit', purpose: 'Deres' },
      both: [],
    });
  });

  it('is told where both wrote, each otherwise', () => {
    const theirs = { ...base, name: 'Deres', phases: [{ name: 'y' }] };
    expect(merged(base, { ...base, name: 'Mit', phases: [{ name: 'y' }] }, theirs)).toEqual({
      written: { ...theirs, name: 'Mit' },
      both: ['name'],
    });
  });
});

describe('what is changed', () => {
  it('is what stands otherwise', () => {
    expect(changedOf(base, { ...base, phases: [{ name: 'x' }] })).toEqual({});
    expect(changedOf(base, { ...base, phases: [] })).toEqual({ phases: [] });
  });
});
