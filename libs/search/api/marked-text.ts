import type { MarkedTextView, MarkView } from '@hv/search/contracts';

/** About two lines where results are shown. */
const snippetLength = 220;
/** How much stands before the first mark, so that one sees what it is about. */
const before = 60;
const wordsIn = /[\p{L}\p{M}\p{Nd}]+/gu;
/** Of a text longer than this only the beginning is looked through. */
const longest = 60_000;

type Matches = (word: string) => boolean;

/** A whole text with the words that match. */
export const marked = (text: string, matches: Matches): MarkedTextView => ({ text, marks: marksIn(text, matches) });

/** The part of a text where most of what matches stands, on one line; its beginning when nothing does. */
export function snippetOf(text: string, matches: Matches): MarkedTextView {
  const line = text.slice(0, longest).replace(/\s+/g, ' ').trim();
  const all = marksIn(line, matches);
  const start = startOf(line, densest(all));
  const end = endOf(line, start);
  const [opening, closing] = [start > 0 ? '… ' : '', end < line.length ? ' …' : ''];
  const shift = opening.length - start;
  const marks = all
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ start: mark.start + shift, end: mark.end + shift }));
  return { text: `${opening}${line.slice(start, end)}${closing}`, marks };
}

/** The first part of a text, as long as a snippet is made of, in which something matches; the beginning when nothing does. @returns it, and where it begins */
export function partWith(text: string, matches: Matches): readonly [part: string, start: number] {
  for (let start = 0; start < text.length; start += longest) {
    const part = text.slice(start, start + longest);
    for (const { 0: word } of part.matchAll(wordsIn)) if (matches(word)) return [part, start];
  }
  return [text.slice(0, longest), 0];
}

/** The page of a text whose pages end with a form feed; null where none does. @param part of the text that a snippet was made of @param start where it begins */
export function pageAt(text: string, start: number, part: string, matches: Matches): number | null {
  if (!text.includes('\f')) return null;
  const all = marksIn(part, matches);
  const at = start + densest(all);
  return text.slice(0, at).split('\f').length;
}

const marksIn = (text: string, matches: Matches): MarkView[] => {
  const marks: MarkView[] = [];
  for (const { 0: word, index } of text.matchAll(wordsIn)) if (matches(word)) marks.push({ start: index, end: index + word.length });
  return marks;
};

/** The mark from which most others stand within a snippet; the first of several. */
function densest(marks: readonly MarkView[]): number {
  let [best, most, last] = [0, 0, 0];
  for (let first = 0; first < marks.length; first++) {
    while (last < marks.length && marks[last]!.end <= marks[first]!.start + snippetLength - before) last++;
    if (last - first > most) [best, most] = [marks[first]!.start, last - first];
  }
  return best;
}

/** The beginning of a word at or after the wished place. */
function startOf(line: string, mark: number): number {
  if (line.length <= snippetLength || mark <= before) return 0;
  const wished = Math.min(mark - before, line.length - snippetLength);
  const space = line.indexOf(' ', wished);
  return space < 0 || space >= mark ? mark : space + 1;
}

function endOf(line: string, start: number): number {
  if (line.length - start <= snippetLength) return line.length;
  const space = line.lastIndexOf(' ', start + snippetLength);
  if (space > start) return space;
  const cut = start + snippetLength;
  return isLowSurrogate(line.charCodeAt(cut)) ? cut - 1 : cut;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
