import type { MarkedTextView } from '@hv/search/contracts';
import { pageAt, partWith, snippetOf } from './marked-text';

/** Where in a text something stands. */
export interface FoundText {
  /** Whether it stands there at all. */
  readonly found: boolean;
  readonly snippet: MarkedTextView;
  /** From 1; null of a text without pages. */
  readonly page: number | null;
}

/** The place of a text where most of what matches stands; its beginning when nothing does. @param before the text before it */
export function foundIn(text: string, matches: (word: string) => boolean, before = ''): FoundText {
  const [part, start] = partWith(text, matches);
  const snippet = snippetOf(part, matches);
  const found = snippet.marks.length > 0;
  return { found, snippet, page: found ? pageAt(before + text, before.length + start, part, matches) : null };
}
