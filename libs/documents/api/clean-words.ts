import { discussionProblems } from '@hv/discussions/contracts';
import { Unacceptable } from '@hv/platform/api';
import { findCprNumbers } from '@hv/platform/contracts';

/** What people say about a document, as it is kept. @param path where it stands in the request @throws Unacceptable when it holds a CPR number */
export function cleanWords(written: string | undefined, path: string): string {
  const words = (written ?? '').normalize('NFC').trim();
  const numbers = findCprNumbers(words);
  if (numbers.length === 0) return words;
  const ranges = numbers.map(({ start, end }) => ({ path, start, end }));
  throw new Unacceptable(discussionProblems.cprNumber, 'A CPR number must not be written here.', [
    { path, code: discussionProblems.cprNumber, ranges },
  ]);
}
