const dayAlone = /^\d{4}-\d{2}-\d{2}$/;
const hourMs = 3_600_000;
const hourInDenmark = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', hour: '2-digit', hourCycle: 'h23' });

/** When a period begins: a day alone means its first moment in Denmark, anything else is the moment it names. @param value ISO 8601 */
export const beginningOf = (value: string): string => (dayAlone.test(value) ? midnight(value, 0) : value);

/** When a period ends: a day alone is its last one, so it ends with that day in Denmark; anything else is the moment it names. @param value ISO 8601 */
export const endOf = (value: string): string => (dayAlone.test(value) ? midnight(value, 1) : value);

/** The midnight that a day begins with in Denmark. It is one or two hours ahead of UTC, and never changes at midnight. @param later days */
function midnight(day: string, later: number): string {
  const utc = Date.parse(`${day}T00:00:00Z`) + later * 24 * hourMs;
  const inWinter = new Date(utc - hourMs);
  return (hourInDenmark.format(inWinter) === '00' ? inWinter : new Date(utc - 2 * hourMs)).toISOString();
}
