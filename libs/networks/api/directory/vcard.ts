import type { PersonView } from '@hv/networks/contracts';

const longestLine = 75;

/** A value as RFC 2426 has it: no character of it ends the value, the line or the card. */
export const vcardText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, '');

/** A line folded at 75 octets, never inside a character. */
export function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestLine) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** Outlook takes text for that of an old Windows without it, and others pass over it. */
const utf8 = ';CHARSET=UTF-8';

/** Somebody as a card of RFC 2426, with what they show: Outlook and many phones read no newer one. */
export function vcard({ id, name, title, telephone, email, belongings }: PersonView): string {
  const words = name.trim().split(/\s+/);
  const [family, given] = words.length > 1 ? [words.at(-1)!, words.slice(0, -1).join(' ')] : ['', name];
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:urn:uuid:${id}`,
    `FN${utf8}:${vcardText(name)}`,
    `N${utf8}:${vcardText(family)};${vcardText(given)};;;`,
    ...[...new Set(belongings.map(({ organisation }) => organisation))].map((organisation) => `ORG${utf8}:${vcardText(organisation)}`),
    ...(title ? [`TITLE${utf8}:${vcardText(title)}`] : []),
    ...(telephone ? [`TEL;TYPE=WORK:${vcardText(telephone)}`] : []),
    ...(email ? [`EMAIL;TYPE=INTERNET:${vcardText(email)}`] : []),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
