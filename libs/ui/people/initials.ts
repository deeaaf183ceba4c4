/** How many colours there are for organisations: tokens --hv-avatar-1 to 8. */
const colours = 8;

const letters = new Intl.Segmenter('da', { granularity: 'grapheme' });
const firstLetter = (word: string): string => {
  for (const { segment } of letters.segment(word)) return segment.toLocaleUpperCase('da');
  return '';
};

/** The first letters of the first and the last name: «Anne Marie Østergård» → «AØ»; «?» without a name. */
export const initialsOf = (name: string): string => {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return firstLetter(first) + firstLetter(last) || '?';
};

/** The number of the colour an organisation has, 1 to 8; 8 (grey) when it is not known. */
export const organisationColour = (organisation: string): number => {
  if (!organisation) return colours;
  let sum = 7;
  for (const letter of organisation) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return 1 + (sum % (colours - 1));
};
