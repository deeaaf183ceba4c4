import { networksProblems, type PhaseView } from '@hv/networks/contracts';
import type { FieldProblemView } from '@hv/platform/contracts';

/** A period and its phases, by their days `yyyy-mm-dd`. */
export interface Course {
  readonly from: string;
  readonly to: string;
  readonly phases: readonly PhaseView[];
}

/** Phases as they follow each other; what begins on the same day stays as it was written. */
export const inOrder = (phases: readonly PhaseView[]): PhaseView[] => phases.toSorted((one, other) => one.from.localeCompare(other.from));

/**
 * Why a network cannot have such a course: days the wrong way round, a phase outside the period, or two phases on one day. Paths name phases
 * by their place as they were written.
 */
export function courseFaults({ from, to, phases }: Course): FieldProblemView[] {
  const faults: FieldProblemView[] = [];
  const say = (path: string, code: string, isWrong: boolean): unknown => isWrong && faults.push({ path, code });
  say('to', networksProblems.daysTurned, to < from);
  phases.forEach((phase, index) => {
    const turned = phase.to < phase.from;
    say(`phases.${index}.to`, networksProblems.daysTurned, turned);
    say(`phases.${index}.from`, networksProblems.phaseOutside, !turned && from <= to && (phase.from < from || phase.to > to));
    const other = phases.slice(0, index).some((before) => before.from <= phase.to && phase.from <= before.to);
    say(`phases.${index}.from`, networksProblems.phasesOverlap, !turned && other);
  });
  return faults;
}
