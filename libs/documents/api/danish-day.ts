import { documentsProblems } from '@hv/documents/contracts';
import { Unacceptable } from '@hv/platform/api';

const dayInDenmark = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** Today in Denmark: `2026-11-24`. */
export const today = (): string => dayInDenmark.format(new Date());

/** When people are told that a day has come: in the morning. @param day `2026-11-24` */
export const morningOf = (day: string): Date => new Date(`${day}T06:00:00Z`);

/** @param path where it stands in the request @throws Unacceptable for a day that is over, or that no month has */
export function comingDay(day: string, path: string): string {
  const exists = new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  if (exists && day >= today()) return day;
  throw new Unacceptable(documentsProblems.badDay, 'It is over, or no day.', [{ path, code: documentsProblems.badDay }]);
}
