import { PollDraft } from './poll-draft';

const aDraft = (...options: string[]): PollDraft => {
  const draft = new PollDraft();
  options.forEach((option, place) => draft.write(place, option));
  return draft;
};

describe('a poll that is being written', () => {
  it('has a field more as soon as all are filled, and never fewer than two', () => {
    const draft = aDraft('Ja');
    expect(draft.options()).toEqual(['Ja', '']);
    draft.write(1, 'Nej');
    expect(draft.options()).toEqual(['Ja', 'Nej', '']);
    draft.remove(0);
    draft.remove(0);
    expect(draft.options()).toEqual(['', '']);
  });

  it('stops at twenty', () => {
    const draft = aDraft(...Array.from({ length: 20 }, (_, n) => `Nr. ${n}`));
    expect(draft.options()).toHaveLength(20);
    expect(draft.fault()).toBeNull();
  });

  it('is sent without its empty fields', () => {
    const draft = aDraft(' Ja ', 'Nej');
    draft.setKind('multiple');
    draft.close('2130-01-01T12:00');
    expect(draft.ready()).toEqual({ kind: 'multiple', options: ['Ja', 'Nej'], closesAt: '2130-01-01T12:00' });
  });

  it('says what is wrong', () => {
    expect(aDraft('Ja').fault()).toBe('few');
    expect(aDraft('Ja', ' Ja').fault()).toBe('twice');
    expect(aDraft('Ja', '010107-4123').fault()).toBe('cpr');
    const late = aDraft('Ja', 'Nej');
    late.close('2020-01-01T12:00');
    expect(late.fault()).toBe('late');
  });

  it('begins its choices anew when they become days', () => {
    const draft = aDraft('Ja', 'Nej');
    draft.setKind('multiple');
    expect(draft.options()).toEqual(['Ja', 'Nej', '']);
    draft.setKind('date');
    expect(draft.options()).toEqual(['', '']);
  });
});
