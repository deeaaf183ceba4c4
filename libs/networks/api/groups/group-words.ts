import { type MakeGroup, networksProblems } from '@hv/networks/contracts';
import { Unacceptable } from '@hv/platform/api';
import { findCprNumbers, type FieldProblemView } from '@hv/platform/contracts';

/** What a group is called, on one line, and what it is for. */
export interface GroupWords {
  readonly name: string;
  readonly purpose: string;
}

/** The words of a wish as they are kept. @throws Unacceptable when a CPR number stands in them */
export function groupWords({ name, purpose }: Pick<MakeGroup, 'name' | 'purpose'>): GroupWords {
  const words = { name: name.normalize('NFC').replace(/\s+/g, ' ').trim(), purpose: (purpose ?? '').normalize('NFC').trim() };
  const faults = (['name', 'purpose'] as const).flatMap((path): FieldProblemView[] => {
    const ranges = findCprNumbers(words[path]).map(({ start, end }) => ({ path, start, end }));
    return ranges.length > 0 ? [{ path, code: networksProblems.cprNumber, ranges }] : [];
  });
  if (faults.length > 0) throw new Unacceptable(networksProblems.groupRefused, 'There cannot be such a group.', faults);
  return words;
}
