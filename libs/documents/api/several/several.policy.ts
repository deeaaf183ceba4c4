import { documentLimits, documentsProblems } from '@hv/documents/contracts';
import type { GoalRow } from './several.queries';

/** What is known of one of several things that somebody would change together. */
export interface Standpoint {
  /** They see it, and it stands where they say. */
  readonly here: boolean;
  /** They see it somewhere else. */
  readonly elsewhere: boolean;
  readonly may: boolean;
  /** Somebody else works on it, or in it. */
  readonly locked: boolean;
}

/** Where something is to go. */
export interface Goal {
  /** How many folders stand above what is put there. */
  readonly depth: number;
  /** Whether only some of those who see the library see it. */
  readonly narrow: boolean;
}

/** The code of a problem; nothing when nothing stands in the way. */
type Reason = string | undefined;

/** Why one of several is left as it is, before it is asked where it goes: the first that one alone would be told, where `locked` stands for all that is told of locks. @param refusal of who may not */
export function whyLeft({ here, elsewhere, may, locked }: Standpoint, refusal: string): Reason {
  if (elsewhere) return documentsProblems.movedMeanwhile;
  if (!here) return documentsProblems.entryNotFound;
  if (!may) return refusal;
  return locked ? documentsProblems.locked : undefined;
}

/** Why one of several cannot go somewhere: the first that one alone would be told. */
export function whyNotThere({ inItself, depth, narrowed, taken }: Omit<GoalRow, 'id'>, goal: Goal): Reason {
  if (inItself || isTooDeep(depth, goal)) return documentsProblems.notThere;
  if (goal.narrow && narrowed) return documentsProblems.narrowedTwice;
  return taken ? documentsProblems.nameTaken : undefined;
}

/** Why one of several cannot be copied somewhere. @param narrowed whether it is only for some itself */
export function whyNotCopied({ inItself, depth, narrowed }: Omit<GoalRow, 'id' | 'taken'>, goal: Goal): Reason {
  if (narrowed) return documentsProblems.narrowedNotCopied;
  return inItself || isTooDeep(depth, goal) ? documentsProblems.notThere : undefined;
}

/** Files and links in the deepest folder count as one step more. */
const isTooDeep = (depth: number, goal: Goal): boolean => goal.depth + depth + 1 > documentLimits.depth + 1;
