/** A text as an eye reads it, for finding numbers: one kind of digit, hyphen and space, and without what takes no room. */
export type Legible = {
  text: string;
  /** Where in the original the character at an offset of `text` stands. */
  originOf: (offset: number) => number;
};

const hyphen = /[\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const space = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const roomless = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/;
const fullwidthDigit = /[\uff10-\uff19]/;
const unusual = new RegExp([hyphen, space, roomless, fullwidthDigit].map(({ source }) => source).join('|'));
const fullwidthZero = 0xff10;

export function legible(original: string): Legible {
  // Nearly every text is legible as it is.
  return unusual.test(original) ? spelledOut(original) : { text: original, originOf: (offset) => offset };
}

function spelledOut(original: string): Legible {
  const origins: number[] = [];
  let text = '';
  for (let at = 0; at < original.length; at += 1) {
    const shown = shownAs(original.charAt(at));
    text += shown;
    if (shown !== '') origins.push(at);
  }
  return { text, originOf: (offset) => origins[offset] ?? original.length };
}

/** @returns one character, or nothing */
function shownAs(character: string): string {
  if (!unusual.test(character)) return character;
  if (hyphen.test(character)) return '-';
  if (space.test(character)) return ' ';
  return roomless.test(character) ? '' : String(character.charCodeAt(0) - fullwidthZero);
}
