import { discussionProblems } from '@hv/discussions/contracts';
import { Unacceptable } from '@hv/platform/api';
import { findCprNumbers } from '@hv/platform/contracts';

/** A title is one line: white space at its ends and line breaks say nothing. @throws Unacceptable when nothing is left, or it holds a CPR number */
export function titleOf(title: string): string {
  const line = title.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!line) throw new Unacceptable(discussionProblems.empty, 'There is no title.', [{ path: 'title', code: discussionProblems.empty }]);
  const numbers = findCprNumbers(line);
  if (numbers.length === 0) return line;
  const ranges = numbers.map(({ start, end }) => ({ path: 'title', start, end }));
  throw new Unacceptable(discussionProblems.cprNumber, 'A CPR number must not be written here.', [
    { path: 'title', code: discussionProblems.cprNumber, ranges },
  ]);
}
