/**
 * A choice of a date poll as people say it: «tor. 3. dec.», «ons. 9. dec. kl. 13.00»; with the year when it is another one.
 * @param label a day (`2026-12-03`) or a minute in Denmark (`2026-12-03T13:00`) @param language `da` or `en` @param now ms
 */
export function saidDate(label: string, language: string, now = Date.now()): string {
  // Written and shown as it stands on a clock in Denmark: nothing is moved between time zones.
  const at = new Date(label.includes('T') ? `${label}:00Z` : `${label}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return label;
  const [locale, between] = language === 'en' ? ['en-GB', ', '] : ['da-DK', ' kl. '];
  const say = (parts: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts }).format(at);
  const year: Intl.DateTimeFormatOptions = at.getUTCFullYear() === new Date(now).getUTCFullYear() ? {} : { year: 'numeric' };
  const day = say({ weekday: 'short', day: 'numeric', month: 'short', ...year });
  return label.includes('T') ? day + between + say({ hour: '2-digit', minute: '2-digit' }) : day;
}
