/** A tag of an XML text, with the text that stands before it. */
export interface XmlTag {
  readonly before: string;
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly attributes: string;
  readonly closes: boolean;
  readonly isEmpty: boolean;
}

/** Goes through the tags of an XML text once, whatever is wrong with it: no tree, no entities of its own, nothing fetched. */
export function* xmlTags(xml: string): Generator<XmlTag> {
  for (let at = 0; ;) {
    const open = xml.indexOf('<', at);
    const close = open < 0 ? -1 : xml.indexOf('>', open);
    if (close < 0) return;
    const inside = xml.slice(open + 1, close);
    const name = /^\/?(?:[\w.-]+:)?([\w.-]+)/.exec(inside)?.[1] ?? '';
    yield {
      before: xml.slice(at, open),
      name,
      attributes: inside.slice(inside.search(/\s|$/)),
      closes: inside.startsWith('/'),
      isEmpty: inside.endsWith('/'),
    };
    at = close + 1;
  }
}

/** The value of an attribute, also one with a prefix; empty when it is not there. */
export const attribute = ({ attributes }: XmlTag, name: string): string =>
  plainText(new RegExp(`\\s(?:[\\w.-]+:)?${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What a text between tags says. */
export const plainText = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return named[name] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex!, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
