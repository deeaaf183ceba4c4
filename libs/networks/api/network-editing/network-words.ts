import { networksProblems } from '@hv/networks/contracts';
import { Unacceptable } from '@hv/platform/api';
import { findCprNumbers, type FieldProblemView } from '@hv/platform/contracts';

/** A name as it is kept: on one line. */
export const nameOf = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A longer text as it is kept. */
export const textOf = (text: string): string => text.normalize('NFC').trim();

/** Where CPR numbers stand in texts, by the path of each. */
export const cprFaults = (texts: Readonly<Record<string, string>>): FieldProblemView[] =>
  Object.entries(texts).flatMap(([path, text]) => {
    const ranges = findCprNumbers(text).map(({ start, end }) => ({ path, start, end }));
    return ranges.length > 0 ? [{ path, code: networksProblems.cprNumber, ranges }] : [];
  });

/** @throws Unacceptable `networks.network-refused` when there are faults */
export function refuse(faults: readonly FieldProblemView[]): void {
  if (faults.length > 0) throw new Unacceptable(networksProblems.networkRefused, 'The network cannot be like that.', faults);
}
