import type { PdfWords } from './pdf-reader';

/** A part of a run of words, from a character to before another. */
export interface HitPart {
  readonly run: number;
  readonly from: number;
  readonly to: number;
}

/** What was looked for, where it stands on a page: within a run of words, or over several. */
export type Hit = readonly HitPart[];

/** The same for capitals; where a small letter is longer than its capital, the text stays as it is, so that places stay what they are. */
function folded(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** Finds what is looked for on a page, whatever its capitals and its lines. */
export function hitsIn(words: readonly PdfWords[], sought: string): Hit[] {
  const wanted = folded(sought.trim().replace(/\s+/g, ' '));
  if (wanted === '') return [];
  const starts: number[] = [];
  let text = '';
  for (const { text: run, endsLine } of words) {
    starts.push(text.length);
    text += folded(run).replace(/\s/g, ' ') + (endsLine ? ' ' : '');
  }
  const hits: Hit[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) hits.push(partsOf(at, at + wanted.length));
  return hits;

  function partsOf(from: number, to: number): Hit {
    return words.flatMap(({ text: run }, index) => {
      const start = starts[index]!;
      const part = { run: index, from: Math.max(0, from - start), to: Math.min(run.length, to - start) };
      return part.from < part.to ? [part] : [];
    });
  }
}
