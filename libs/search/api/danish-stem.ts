const vowel = /[aeiouyæåø]/;
const mainSuffix =
  /(?:erendes|erende|hedens|endes|erede|ethed|heden|heder|erens|ernes|erets|ende|enes|ered|erne|eren|erer|heds|eres|hed|ene|ere|ens|ers|ets|eret|et|en|er|es|e)$/;
const possessive = /[abcdfghjklmnoprtvyzå]s$/;
const consonantPair = /(?:gd|dt|gt|kt)$/;
const otherSuffix = /(?:elig|lig|els|ig)$/;
const doubled = /([bcdfghjklmnpqrstvwxz])\1$/;

/** Where the endings of a word may begin: after the first consonant that follows a vowel, but not within its first three letters. */
function endingsFrom(word: string): number {
  const letters = [...word];
  const first = letters.findIndex((letter) => vowel.test(letter));
  const after = first < 0 ? -1 : letters.findIndex((letter, place) => place > first && !vowel.test(letter));
  return after < 0 || letters.length < 3 ? word.length : Math.max(3, after + 1);
}

/**
 * The stem of a Danish word in lower-case letters, by the rules of the Snowball stemmer that PostgreSQL has; a spec holds the two together.
 * Only what is marked in a text hangs on it, never what is found.
 */
export function stemOf(word: string): string {
  const from = endingsFrom(word);
  const ending = (text: string, pattern: RegExp): string | undefined => pattern.exec(text.slice(from))?.[0];
  const without = (text: string, end: string | undefined): string => (end ? text.slice(0, -end.length) : text);
  const lessPair = (text: string): string => (ending(text, consonantPair) ? text.slice(0, -1) : text);

  const main = ending(word, mainSuffix);
  let stem = main ? without(word, main) : ending(word, /s$/) && possessive.test(word) ? word.slice(0, -1) : word;
  stem = lessPair(stem);
  if (stem.endsWith('igst')) stem = stem.slice(0, -2);
  const other = ending(stem, otherSuffix);
  if (other) stem = lessPair(without(stem, other));
  else if (ending(stem, /løst$/)) stem = stem.slice(0, -1);
  return doubled.test(stem) && stem.length - 1 >= from ? stem.slice(0, -1) : stem;
}
