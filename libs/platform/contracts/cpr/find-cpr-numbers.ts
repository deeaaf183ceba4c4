import { hasCprDate, holdsModulus11, isFirstOfJanuary } from './cpr-number';
import { Legible, legible } from './legible';

/** UTF-16 offsets in the text that was searched, the end excluded. */
export type TextRange = { start: number; end: number };

const runsOfDigits = /\d+/g;
const separator = /^(?: ?- ?| )$/;
/** `+`, `+45 `, `0045 `: what follows is a telephone number. */
const countryCode = /(?:\+|(?<!\d)00)(?:\d{1,4}[ -]?)?$/;
const longestCountryCode = 8;

/**
 * Finds what looks like Danish personal numbers.
 *
 * Six and four digits apart by a hyphen or a space count when the date is one; ten digits in a row only when modulus 11 holds as well, or
 * on 1 January, where it is known not to hold. Part of a longer number (goods, accounts, cases, telephones with a country code) is none.
 * Linear in the length of the text.
 *
 * @param text anything, not necessarily normalised: other hyphens, spaces and digits are recognised, characters without width looked through
 */
export function findCprNumbers(text: string): TextRange[] {
  const shown = legible(text);
  const runs = [...shown.text.matchAll(runsOfDigits)].map(({ 0: digits, index }) => ({ digits, start: index, end: index + digits.length }));
  return runs.flatMap((run, index) => {
    const next = runs[index + 1];
    if (run.digits.length === 10) return isBareNumber(shown, run) ? rangeOf(shown, run.start, run.end) : [];
    if (run.digits.length !== 6 || next?.digits.length !== 4) return [];
    return isSplitNumber(shown, run, next) ? rangeOf(shown, run.start, next.end) : [];
  });
}

type Run = TextRange & { digits: string };

function isBareNumber({ text }: Legible, { digits, start, end }: Run): boolean {
  return hasCprDate(digits) && (holdsModulus11(digits) || isFirstOfJanuary(digits)) && standsAlone(text, start, end);
}

function isSplitNumber({ text }: Legible, date: Run, sequence: Run): boolean {
  // Three characters at most: a long gap is not copied.
  const between = sequence.start - date.end <= 3 ? text.slice(date.end, sequence.start) : '';
  return separator.test(between) && hasCprDate(date.digits + sequence.digits) && standsAlone(text, date.start, sequence.end);
}

/** Not joined to further digits by a hyphen, as in a case number, and no country code before it. */
function standsAlone(text: string, start: number, end: number): boolean {
  const joined = /\d-$/.test(text.slice(Math.max(0, start - 2), start)) || /^-\d/.test(text.slice(end, end + 2));
  return !joined && !countryCode.test(text.slice(Math.max(0, start - longestCountryCode), start));
}

/** The end is behind the last digit itself, not behind what takes no room after it. */
function rangeOf({ originOf }: Legible, start: number, end: number): TextRange[] {
  return [{ start: originOf(start), end: originOf(end - 1) + 1 }];
}
