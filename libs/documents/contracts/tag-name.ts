export const tagLimits = {
  /** Characters of a tag. */
  name: 40,
  /** Tags of a document. */
  ofDocument: 10,
} as const;

/** What cannot be seen, and what turns the reading direction. Joiners stay: they stand in emoji. */
const refused = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;

/** A tag as it is kept: composed Unicode, single spaces, without a number sign before it. */
export const cleanTag = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/^#+ ?/, '');

/** Whether a clean tag can be one. */
export const isTag = (name: string): boolean => name !== '' && [...name].length <= tagLimits.name && !refused.test(name);
