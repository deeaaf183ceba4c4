/** A time of the database: as a Date, or as the text PostgreSQL writes of it in UTC, which costs a page of posts a fraction of the dates. */
export type StoredTime = Date | string;

/** The time as readers get it: ISO 8601 in UTC, to the millisecond. @param time as text: `2026-11-22 09:45:01.123456+00` */
export function isoOf(time: StoredTime): string {
  if (typeof time !== 'string') return time.toISOString();
  const fraction = time.slice(20, -3);
  return `${time.slice(0, 10)}T${time.slice(11, 19)}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}
