/** What people work on, and what ties it together: myndighed, udfører, almen, tværgående. */
export const areas = ['authority', 'provider', 'general', 'cross-cutting'] as const;
export type Area = (typeof areas)[number];

/** Languages that people say they speak, ISO 639-1; the interface names them in its own. */
export const spokenLanguages = [
  'da',
  'en',
  'de',
  'sv',
  'nb',
  'fo',
  'kl',
  'is',
  'fi',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'ro',
  'lt',
  'uk',
  'ru',
  'bs',
  'sq',
  'tr',
  'ku',
  'ar',
  'fa',
  'ps',
  'ur',
  'so',
  'ti',
  'ta',
  'vi',
  'zh',
  'th',
] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** Bounds of what somebody tells of themselves; texts in characters. */
export const profileLimits = {
  title: 100,
  subjects: 12,
  subject: 40,
  telephone: 30,
  languages: 10,
  worksWith: 500,
  pictureBytes: 2_000_000,
  /** What is searched for. */
  question: 100,
} as const;

/** Types a picture of a person may have. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
