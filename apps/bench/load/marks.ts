const sign = 'bm#';
const digits = 7;

/** What a post's text begins with, so that whoever hears it knows which it is without reading JSON. No id, name or word of the bench holds it. */
export const markOf = (number: number): string => `${sign}${String(number).padStart(digits, '0')}`;

/** The number of the mark in some bytes, -1 without one. */
export function markIn(bytes: Buffer, from: number, to: number): number {
  let at = bytes.indexOf(sign, from);
  if (at < 0 || at >= to) return -1;
  at += sign.length;
  let number = 0;
  for (let digit = 0; digit < digits; digit++) number = number * 10 + bytes[at + digit]! - 48;
  return number;
}
