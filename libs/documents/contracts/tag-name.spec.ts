import { cleanTag, isTag } from './tag-name';

describe('a tag', () => {
  it.each([
    ['  Skole \t fravær ', 'Skole fravær'],
    ['#børn', 'børn'],
    ['## Fase 2', 'Fase 2'],
    ['A\u030arhus', 'Århus'],
    ['§ 54/55', '§ 54/55'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(cleanTag(typed)).toBe(kept);
    expect(isTag(kept)).toBe(true);
  });

  it.each(['', 'x'.repeat(41), 'a\u0000b', 'a\u202eb', 'a\u200bb', '\ud800'])('%j cannot be one', (name) => {
    expect(isTag(cleanTag(name))).toBe(false);
  });

  it('may have forty characters, whatever they are made of', () => {
    expect(isTag('👩‍👩‍👧'.repeat(8))).toBe(true);
    expect(isTag('å'.repeat(40))).toBe(true);
  });
});
