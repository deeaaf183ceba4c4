import { RichTextDocument, plainTextOf } from '@hv/platform/contracts';

const letters = new Intl.Segmenter('da', { granularity: 'grapheme' });
/** A letter can be of many characters, but not of any number: more than this of the text is never looked at for one. */
const charactersPerLetter = 16;

/**
 * The beginning of a document as one line of plain text (not html), for mails, notifications and lists.
 *
 * @param length letters as people count them, the ellipsis included
 */
export function excerptOf(document: RichTextDocument, length: number): string {
  const line = plainTextOf(document).replace(/\s+/g, ' ').trim();
  const shown = [...letters.segment(line.slice(0, (length + 1) * charactersPerLetter))].map(({ segment }) => segment);
  if (shown.length <= length && shown.join('').length === line.length) return line;
  const cut = shown.slice(0, Math.max(0, length - 1)).join('');
  const lastSpace = cut.lastIndexOf(' ');
  const endsWithWord = line.charAt(cut.length) === ' ';
  // A word is not cut through, unless it alone fills more than half.
  return `${(endsWithWord || lastSpace < cut.length / 2 ? cut : cut.slice(0, lastSpace)).trimEnd()}…`;
}
