/** A stretch of text, and whether it was there before, came, or went. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What is searched for so long is not looked for word by word, ms: the page must not stand still. */
const patience = { words: 30, lines: 10 } as const;

/** What became of a text, word by word; line by line where they have too little in common; else one after the other. */
export async function wordDifferences(before: string, after: string): Promise<readonly Piece[]> {
  const { diffWordsWithSpace, diffLines } = await import('diff');
  const changes = diffWordsWithSpace(before, after, { timeout: patience.words }) ?? diffLines(before, after, { timeout: patience.lines });
  if (!changes) return [piece('removed', before), piece('added', after)].filter(({ text }) => text !== '');
  return changes.map(({ added, removed, value }) => piece(added ? 'added' : removed ? 'removed' : 'same', value));
}

const piece = (kind: Piece['kind'], text: string): Piece => ({ kind, text });
