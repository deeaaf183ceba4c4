import type { UiLanguage } from '../language';

/** The clock everybody in the networks lives by, wherever their computer thinks it is. */
const zone = 'Europe/Copenhagen';
const minute = 60_000;

const names = {
  da: {
    days: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
    shortDays: ['søn.', 'man.', 'tir.', 'ons.', 'tor.', 'fre.', 'lør.'],
    months: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
    shortMonths: ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  },
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    shortDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
} as const;

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

interface WallTime {
  readonly year: number;
  /** From 0, as in the names. */
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly clock: { readonly da: string; readonly en: string };
  /** Whole days since 1970, to tell yesterday from today. */
  readonly dayNumber: number;
}

const wallTime = (at: Date): WallTime => {
  const parts = new Map(wallClock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const [year, month, day] = [part('year'), part('month') - 1, part('day')];
  const midnight = new Date(Date.UTC(year, month, day));
  const past = String(part('minute')).padStart(2, '0');
  const clock = { da: `${part('hour')}.${past}`, en: `${part('hour')}:${past}` };
  return { year, month, day, weekday: midnight.getUTCDay(), clock, dayNumber: midnight.getTime() / 86_400_000 };
};

/**
 * A time as people say it: «lige nu», «for 5 min. siden», «i går kl. 14.05», «tir. 24. nov.», «24. nov. 2025».
 * @param at the time spoken of @param now when it is said
 */
export const humanTime = (at: Date, now: Date, language: UiLanguage): string => {
  const ago = now.getTime() - at.getTime();
  const danish = language === 'da';
  if (Math.abs(ago) < minute) return danish ? 'lige nu' : 'just now';
  if (ago > 0 && ago < 60 * minute) return danish ? `for ${Math.floor(ago / minute)} min. siden` : `${Math.floor(ago / minute)} min ago`;

  const said = wallTime(at);
  const today = wallTime(now);
  const clock = danish ? `kl. ${said.clock.da}` : `at ${said.clock.en}`;
  const days = said.dayNumber - today.dayNumber;
  if (days === 0) return danish ? `i dag ${clock}` : `today ${clock}`;
  if (days === -1) return danish ? `i går ${clock}` : `yesterday ${clock}`;
  if (days === 1) return danish ? `i morgen ${clock}` : `tomorrow ${clock}`;

  const { shortDays, shortMonths } = names[language];
  const date = `${said.day}${danish ? '.' : ''} ${shortMonths[said.month]}`;
  return said.year === today.year ? `${shortDays[said.weekday]} ${date}` : `${date} ${said.year}`;
};

/** A time in full: «tirsdag den 24. november 2026 kl. 14.05». */
export const exactTime = (at: Date, language: UiLanguage): string => {
  const { year, month, day, weekday, clock } = wallTime(at);
  const { days, months } = names[language];
  return language === 'da'
    ? `${days[weekday]} den ${day}. ${months[month]} ${year} kl. ${clock.da}`
    : `${days[weekday]} ${day} ${months[month]} ${year} at ${clock.en}`;
};
