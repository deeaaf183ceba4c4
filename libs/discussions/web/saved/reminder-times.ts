import { danishMinute } from '../later/danish-time';

const dayMs = 86_400_000;
const hour = 'T08:00';

/** The day so many days after today in Denmark, `2026-11-24`. */
const dayIn = (days: number, now: number): string =>
  new Date(Date.parse(`${danishMinute(now).slice(0, 10)}T00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** Tomorrow at eight in Denmark, as the minute there. @param now ms */
export const tomorrowMorning = (now: number): string => dayIn(1, now) + hour;

/** The next Monday at eight in Denmark, never today. @param now ms */
export function nextMonday(now: number): string {
  const weekday = new Date(`${dayIn(0, now)}T00:00Z`).getUTCDay();
  return dayIn(weekday === 1 ? 7 : (8 - weekday) % 7, now) + hour;
}

/** A minute in Denmark as people say it: «tir. 24. nov. kl. 08.00». @param language `da` or `en` */
export function saidMinute(minute: string, language: string): string {
  const [locale, between] = language === 'en' ? ['en-GB', ', '] : ['da-DK', ' kl. '];
  const say = (parts: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts }).format(new Date(`${minute}Z`));
  return say({ weekday: 'short', day: 'numeric', month: 'short' }) + between + say({ hour: '2-digit', minute: '2-digit' });
}
