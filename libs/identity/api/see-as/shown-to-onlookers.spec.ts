import { asShownToOnlookers, spacesIn } from './shown-to-onlookers';

const answer = {
  items: [
    { id: 't1', spaceId: 's1', title: 'Køreplan', abilities: { reply: true, moderate: false }, last: { by: null, spaceId: 's2' } },
    { id: 't2', spaceId: 's1', abilities: { reply: true } },
  ],
  spaceId: null,
  next: 'cursor',
};

describe('what is shown to whoever looks as somebody else', () => {
  it('says in which spaces it lies', () => {
    expect([...new Set(spacesIn(answer))]).toEqual(['s1', 's2']);
    expect(spacesIn('text')).toEqual([]);
    expect(spacesIn(null)).toEqual([]);
  });

  it('is the same, but offers nothing to do', () => {
    expect(asShownToOnlookers(answer)).toEqual({
      ...answer,
      items: [
        { ...answer.items[0], abilities: { reply: false, moderate: false } },
        { ...answer.items[1], abilities: { reply: false } },
      ],
    });
    expect(asShownToOnlookers([1, 'x', null])).toEqual([1, 'x', null]);
  });
});
