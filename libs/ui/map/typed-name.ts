/** Letters within this time of each other are one name, ms. */
const pause = 1000;

/** What somebody types to find a name, letter by letter. */
export class TypedName {
  #text = '';
  #at = -Infinity;

  /** Takes one more letter. @param at when it was typed, ms @returns all that was typed of the name */
  add(letter: string, at: number): string {
    this.#text = at - this.#at > pause ? letter : this.#text + letter;
    this.#at = at;
    return this.#text;
  }

  /** Whether a name has been begun, so that a space belongs to it. @param at now, ms */
  begun(at: number): boolean {
    return at - this.#at <= pause;
  }
}

/** As Danes look names up: å is aa too, and large letters are small ones. */
const letters = (name: string): string => name.toLocaleLowerCase('da').replaceAll('å', 'aa');

/** The first whose name begins so; null for none. */
export const namedSo = <Thing extends { readonly name: string }>(all: readonly Thing[], typed: string): Thing | null =>
  all.find(({ name }) => letters(name).startsWith(letters(typed))) ?? null;
