const foreign = new Map([...'éèêëáàâãíìîïóòôõúùûüýÿñçäö'].map((letter, place) => [letter, [...'eeeeaaaaiiiioooouuuuyyncæø'][place]!]));
const foreignLetters = new RegExp(`[${[...foreign.keys()].join('')}]`, 'g');

/**
 * A text as bare lower-case words between single spaces, whatever keyboard it was typed on: å for aa, æ for ae, ø for oe, e for é. What
 * `search_letters` is in the database; a spec holds the two together.
 */
export function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(foreignLetters, (letter) => foreign.get(letter)!)
    .replaceAll('aa', 'å')
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø')
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();
}

const plurals = [
  ['børn', 'barn'],
  ['mænd', 'mand'],
  ['hænder', 'hånder'],
  ['bøger', 'boger'],
  ['mødre', 'more'],
  ['fædre', 'fare'],
  ['brødre', 'brore'],
  ['døtre', 'dattere'],
] as const;

/** The letters of a text with those plurals undone that stemming does not undo, as `search_vector` does before it stems. */
export const joinedLetters = (letters: string): string => plurals.reduce((text, [from, to]) => text.replaceAll(from, to), letters);
