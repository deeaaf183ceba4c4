import type { NetworkView, PhaseView } from '@hv/networks/contracts';

/** Where in its course a network is on a day. */
export interface PhaseOnDay {
  readonly phase: PhaseView;
  readonly state: 'past' | 'now' | 'next' | 'later';
}

/** The phases in order, each with where it lies seen from a day. @param today `yyyy-mm-dd` */
export function phasesOn({ phases }: Pick<NetworkView, 'phases'>, today: string): readonly PhaseOnDay[] {
  const next = phases.find((phase) => phase.from > today);
  return phases.map((phase) => {
    if (phase.to < today) return { phase, state: 'past' };
    if (phase.from <= today) return { phase, state: 'now' };
    return { phase, state: phase === next ? 'next' : 'later' };
  });
}

/** A day as people say it: «24. november 2026». @param day `yyyy-mm-dd` */
export function dayText(day: string, language: string): string {
  // Noon keeps the date the same in every time zone of Europe.
  const at = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'da-DK', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Copenhagen',
  }).format(at);
}

/** Today in Denmark, `yyyy-mm-dd`. */
export function todayInDenmark(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now);
}
