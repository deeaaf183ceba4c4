import { contentLimits } from './limits';

// Browsers drop tabs and line ends from an address and read a backslash as a slash: without any of those an address means what it says.
const deceptive = /[\s\\"<>\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
// Up to the path there is a host, perhaps with a port, and no `name:password@`.
const web = /^https?:\/\/[^/?#@:][^/?#@]*(?:[/?#].*)?$/i;
const bracketedHost = /^https?:\/\/\[[0-9a-f:.]+\](?::\d+)?(?:[/?#].*)?$/i;
const mail = /^mailto:[^@?#/][^#]*$/i;
const telephone = /^tel:\+?[\d().*#-]{2,40}$/i;

/** The address a link may have (http, https, mailto, tel; the scheme in lower case), or null when it may not be linked to. */
export function linkTargetOf(href: string): string | null {
  const address = href.trim();
  if (address.length > contentLimits.linkCharacters || !address.isWellFormed() || deceptive.test(address)) return null;
  if (![web, bracketedHost, mail, telephone].some((form) => form.test(address))) return null;
  const scheme = address.slice(0, address.indexOf(':'));
  return scheme.toLowerCase() + address.slice(scheme.length);
}
