import { networksProblems } from '@hv/networks/contracts';
import { Unacceptable } from '@hv/platform/api';
import { findCprNumbers } from '@hv/platform/contracts';

/**
 * A line of somebody about themselves, without what surrounds it.
 * @param path the field it came in @throws Unacceptable when a CPR number stands in it
 */
export function ownWords(text: string, path: string): string {
  const kept = text.normalize('NFC').trim();
  const ranges = findCprNumbers(kept).map(({ start, end }) => ({ path, start, end }));
  if (ranges.length === 0) return kept;
  throw new Unacceptable(networksProblems.profileRefused, 'A CPR number must not be kept here.', [
    { path, code: networksProblems.cprNumber, ranges },
  ]);
}

/** Subjects as they are kept: each once, whatever its letters' case, in its writer's order. @throws Unacceptable */
export function ownSubjects(subjects: readonly string[]): string[] {
  const kept = new Map<string, string>();
  subjects.forEach((subject, index) => {
    const words = ownWords(subject.replace(/\s+/g, ' '), `subjects.${index}`);
    if (!kept.has(words.toLowerCase())) kept.set(words.toLowerCase(), words);
  });
  return [...kept.values()];
}
