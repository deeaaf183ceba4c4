import { richTextFromPlain } from '@hv/platform/contracts';
import fc from 'fast-check';
import { excerptOf } from '.';

const excerpt = (text: string, length: number) => excerptOf(richTextFromPlain(text), length);
const letters = (text: string) => [...new Intl.Segmenter('da', { granularity: 'grapheme' }).segment(text)].length;

describe('an excerpt', () => {
  it.each<[string, string, number, string]>([
    ['is the whole when it fits', 'Kære alle', 9, 'Kære alle'],
    ['is one line', 'Kære\nalle\n\nTak  for sidst', 100, 'Kære alle Tak for sidst'],
    ['ends with a whole word', 'Tidlig indsats betaler sig', 17, 'Tidlig indsats…'],
    ['keeps a word that just fits', 'Tidlig indsats betaler sig', 15, 'Tidlig indsats…'],
    ['cuts a word that fills it', 'Forebyggelsesindsatsen', 10, 'Forebygge…'],
    ['counts and keeps letters of many characters', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2, '👨‍👩‍👧‍👦…'],
    ['is text, not html', '<b>hej</b>', 20, '<b>hej</b>'],
    ['of nothing is nothing', '', 10, ''],
  ])('%s', (_, text, length, expected) => expect(excerpt(text, length)).toBe(expected));

  it('is never longer than asked for, and always a beginning', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 1, max: 60 }), (text, length) => {
        const short = excerpt(text, length);
        expect(letters(short)).toBeLessThanOrEqual(length);
        expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
