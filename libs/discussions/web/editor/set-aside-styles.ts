/** The attribute that what stood in `style` is read from. */
export const setAside = 'data-style';

// A tag to its end, also one that never ends: quoted values may hold a `>`. No part can be read in two ways, so that any text is read in one go.
const tag = /<[a-z](?:[^<>"']|"[^"]*(?:"|$)|'[^']*(?:'|$))*/gi;
const styleOrValue = /"[^"]*"|'[^']*'|(?<=[\s"'])style(?=\s*=)/gi;

/**
 * Takes the style sheets out of html and renames its `style` attributes while it is still a text. Parsed, each of them would be held against the
 * content security policy and reported, although nothing of it is ever applied; what the attributes say of lists and emphasis is still needed.
 */
export const setAsideStyles = (html: string): string =>
  withoutSheets(html).replace(tag, (whole) => whole.replace(styleOrValue, (part) => (part.toLowerCase() === 'style' ? setAside : part)));

/** One that never ends stays: what follows it may be the text. */
function withoutSheets(html: string): string {
  const parts = html.split(/<\/style\s*>/i);
  return parts.map((part, index) => (index < parts.length - 1 ? part.replace(/<style\b[^]*/i, '') : part)).join('');
}

/** What the `style` of an element said; empty when it said nothing. */
export const styleOf = (element: Element): string => element.getAttribute(setAside) ?? '';
