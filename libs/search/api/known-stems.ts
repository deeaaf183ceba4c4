import { joinedLetters, lettersOf } from '@hv/search/contracts';
import { stemOf } from './danish-stem';

/** What people write are mostly the same few thousand words. */
const most = 20_000;
/** What is longer is hardly a word that comes again. */
const longest = 40;

const known = new Map<string, string>();

/** The stem of a word as it stands in a text, `Børnene` as `barn`; a word with digits is its own. Kept, because a page of finds has a thousand of them. */
export function stemInText(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = stemOfLetters(lettersOf(word));
  if (known.size >= most) known.clear();
  if (word.length <= longest) known.set(word, stem);
  return stem;
}

/** The same of a word in the letters of `lettersOf`. */
export const stemOfLetters = (letters: string): string => (/\d/.test(letters) ? letters : stemOf(joinedLetters(letters)));
