const zone = 'Europe/Copenhagen';
const minute = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
const hourMs = 3_600_000;

/** A moment as the minute in Denmark, as fields take it: `2026-11-24T08:00`. @param at ms or ISO 8601 */
export const danishMinute = (at: number | string): string => minute.format(new Date(at)).replace(' ', 'T');

/** The moment of a minute in Denmark: of an hour that comes twice the earlier one, of one that summer time leaves out the one after it. */
export function danishMoment(at: string): Date {
  const asUtc = Date.parse(`${at}:00Z`);
  const summer = new Date(asUtc - 2 * hourMs);
  return danishMinute(summer.getTime()) === at ? summer : new Date(asUtc - hourMs);
}

/** The next morning at eight on a working day in Denmark. @param now ms */
export function nextMorning(now: number): string {
  let at = now + 24 * hourMs;
  while ([0, 6].includes(new Date(`${danishMinute(at)}Z`).getUTCDay())) at += 24 * hourMs;
  return `${danishMinute(at).slice(0, 10)}T08:00`;
}

/**
 * When something is sent, as people say it, in Danish time: «tir. 24. nov. kl. 08.00»; with the year when it is another one.
 * @param language `da` or `en` @param now ms
 */
export function saidDanish(at: string, language: string, now = Date.now()): string {
  const [locale, between] = language === 'en' ? ['en-GB', ', '] : ['da-DK', ' kl. '];
  const say = (parts: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...parts }).format(new Date(at));
  const isThisYear = danishMinute(at).slice(0, 4) === danishMinute(now).slice(0, 4);
  const day = say({ weekday: 'short', day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) });
  return day + between + say({ hour: '2-digit', minute: '2-digit' });
}
