import { discussionProblems } from '@hv/discussions/contracts';
import { Unacceptable } from '@hv/platform/api';
import { findCprNumbers } from '@hv/platform/contracts';

/**
 * A few plain words of somebody; null when they say nothing.
 * @param path the field they came in @throws Unacceptable when a CPR number stands in them
 */
export function wordsOf(words: string | undefined, path: string): string | null {
  const kept = words?.normalize('NFC').trim();
  if (!kept) return null;
  const numbers = findCprNumbers(kept);
  if (numbers.length === 0) return kept;
  const ranges = numbers.map(({ start, end }) => ({ path, start, end }));
  throw new Unacceptable(discussionProblems.cprNumber, 'A CPR number must not be kept here.', [
    { path, code: discussionProblems.cprNumber, ranges },
  ]);
}

/** As `wordsOf`, where something has to be said. @throws Unacceptable */
export function neededWordsOf(words: string | undefined, path: string): string {
  const kept = wordsOf(words, path);
  if (kept) return kept;
  throw new Unacceptable(discussionProblems.empty, 'It has to be said why.', [{ path, code: discussionProblems.empty }]);
}
