import type { NetworkView, PhaseView } from '@hv/networks/contracts';

const dayMs = 24 * 3_600_000;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs;

/** A phase as it lies on the line of a network's whole course, in percent of it. */
export interface LaidPhase {
  readonly phase: PhaseView;
  readonly start: number;
  readonly length: number;
}

/** How a day and the phases lie on the line of a network's course, in percent from its beginning. */
export interface Course {
  readonly phases: readonly LaidPhase[];
  /** Null when the day is outside the course. */
  readonly today: number | null;
}

/** Lays out the course of a network; what reaches beyond its first or last day is cut. @param today `yyyy-mm-dd` */
export function courseOf({ from, to, phases }: Pick<NetworkView, 'from' | 'to' | 'phases'>, today: string): Course {
  const [first, days] = [dayNumber(from), dayNumber(to) + 1 - dayNumber(from)];
  const share = (day: number): number => (Math.min(Math.max(day - first, 0), days) / days) * 100;
  return {
    phases: phases.map((phase) => {
      const start = share(dayNumber(phase.from));
      return { phase, start, length: share(dayNumber(phase.to) + 1) - start };
    }),
    today: today < from || today > to ? null : share(dayNumber(today) + 0.5),
  };
}

/** A day on which something of a network's course happens. */
export interface CourseDate {
  readonly what: 'phaseBegins' | 'phaseEnds' | 'networkEnds';
  readonly name: string;
  /** `yyyy-mm-dd` */
  readonly day: string;
}

/** What comes next in a network's course, the soonest first. @param today `yyyy-mm-dd` @param most how many */
export function nextDates(
  { name, to, phases }: Pick<NetworkView, 'name' | 'to' | 'phases'>,
  today: string,
  most = 4,
): readonly CourseDate[] {
  const all: readonly CourseDate[] = [
    ...phases.flatMap(({ name: phase, from, to: end }): CourseDate[] => [
      { what: 'phaseBegins', name: phase, day: from },
      { what: 'phaseEnds', name: phase, day: end },
    ]),
    { what: 'networkEnds', name, day: to },
  ];
  return all
    .filter(({ day }) => day >= today)
    .sort((one, other) => one.day.localeCompare(other.day))
    .slice(0, most);
}
