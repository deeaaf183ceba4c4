import fc from 'fast-check';
import { searchLimits } from '@hv/search/contracts';
import { questionOf } from './question';

const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: fc.constantFrom(...`ab"-'&|!<>:*()\\ \u0000 æ7`), maxLength: 400 }),
);

describe('a question', () => {
  it.each([
    ['barn', '((barn:*))'],
    ['barn ', '((barn))'],
    ['tidlig hjælp', '((tidlig)) & ((hjælp:*))'],
    ['"tidlig hjælp"', '((tidlig) <-> (hjælp))'],
    ['«tidlig hjælp» x', '((tidlig) <-> (hjælp)) & ((x))'],
    ['skole -fravær', '((skole)) & !((fravær))'],
    ['-"to ord" skole ', '!((to) <-> (ord)) & ((skole))'],
    ['børn/unge', '((barn) <-> (unge:*))'],
    ['indsats ', '((indsats | indsatsen))'],
    ['indsatsen ', '((indsatsen | indsats))'],
    ['2026 ', '((2026))'],
  ])('%j is %s', (text, tsquery) => {
    expect(questionOf(text).tsquery).toBe(tsquery);
  });

  it.each(['', '  ', '-', '""', '-skole', '& | !', '\u0000'])('%j asks for nothing', (text) => {
    expect(questionOf(text).tsquery).toBeNull();
  });

  it('is letters, digits and our own operators, whatever was typed', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { tsquery, words } = questionOf(text);
        expect(tsquery ?? '').toMatch(/^(?:[\p{L}\p{Nd}]|:\*|[()! ]| & | \| | <-> )*$/u);
        expect(words.length).toBeLessThanOrEqual(searchLimits.words);
      }),
    );
  });

  it('finds itself again when it is written anew', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { tsquery, words } = questionOf(`${questionOf(text).with(new Map())} `);
        expect(words).toEqual(tsquery === null ? [] : questionOf(text).words);
      }),
    );
  });

  it('knows its words in a text by their stems', () => {
    const { matches } = questionOf('børn og kommun');
    expect(['Barnets', 'BØRNENE', 'kommunerne', 'kommunikation', 'og', 'bjørn'].map(matches)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('knows them still after more words than are kept', () => {
    for (let number = 0; number < 25_000; number++)
      questionOf('barn').matches(`ord${number.toString(36).replace(/\d/g, 'x')}${'e'.repeat(number % 60)}`);
    const { matches } = questionOf('børn ');
    expect(['Barnets', 'BØRNENE', 'bjørn', 'Barnets'].map(matches)).toEqual([true, true, false, true]);
  });
});
