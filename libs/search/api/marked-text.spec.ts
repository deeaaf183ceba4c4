import fc from 'fast-check';
import { marked, snippetOf } from './marked-text';

const words = ['hus', 'barn', 'skole', 'og', 'a'.repeat(300), '👩‍👩‍👧', '\n\n', '…', 'é'];
const text = fc.array(fc.constantFrom(...words), { maxLength: 200 }).map((parts) => parts.join(' '));
const isBarn = (word: string): boolean => word === 'barn';

describe('marks', () => {
  it('stand exactly where the words stand, in order, in a snippet as in a whole text', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const { text: shown, marks } of [marked(written, isBarn), snippetOf(written, isBarn)]) {
          expect(marks.map(({ start, end }) => shown.slice(start, end))).toEqual(marks.map(() => 'barn'));
          expect(marks.every(({ start }, place) => place === 0 || start >= marks[place - 1]!.end)).toBe(true);
        }
      }),
    );
  });
});

describe('a snippet', () => {
  it('is short, whole where it can be, and shows a word when there is one', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { text: shown, marks } = snippetOf(written, isBarn);
        expect(shown.length).toBeLessThanOrEqual(224);
        expect(shown.isWellFormed()).toBe(true);
        expect(marks.length > 0).toBe(/(^|\s)barn(\s|$)/.test(written));
        if (written.replace(/\s+/g, ' ').trim().length <= 220) expect(shown).toBe(written.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('is the part where most words stand', () => {
    const far = `barn ${'andet '.repeat(100)}her barn og barn og barn ${'andet '.repeat(100)}`;
    expect(snippetOf(far, isBarn).marks).toHaveLength(3);
  });
});
