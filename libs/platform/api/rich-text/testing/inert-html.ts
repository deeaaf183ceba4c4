import { JSDOM } from 'jsdom';

const { document } = new JSDOM('').window;

const spans = ['colspan', 'rowspan'];
/** Everything a rendered document may consist of. */
const allowed: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    p: [],
    h3: [],
    h4: [],
    h5: [],
    ul: [],
    ol: ['start'],
    li: [],
    blockquote: [],
    pre: [],
    code: [],
    hr: [],
    br: [],
    strong: [],
    em: [],
    u: [],
    s: [],
    div: ['class', 'tabindex'],
    table: [],
    tbody: [],
    tr: [],
    th: ['scope', ...spans],
    td: spans,
    a: ['href', 'rel', 'class'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    span: ['class', 'data-kind', 'data-id'],
  }),
);
const hrefs = /^(?:https?:\/\/[^/]|mailto:|tel:|\/documents\/[0-9a-f-]{36}$)/;
const schemes = /^(?:(?:https?|mailto|tel|about)?:)?$/;
const sources = /^\/api\/v1\/(?:blobs|images)\/[0-9a-f-]{36,64}$/;

/** Html as a browser reads it. */
export function parse(html: string): Element {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

/** What in html is more than a rendered document may hold; nothing when it is inert. */
export function harmIn(html: string): string[] {
  const root = parse(html);
  const comments = document.createTreeWalker(root, 0x80 | 0x40).nextNode() ? ['a comment'] : [];
  return [...comments, ...[...root.querySelectorAll('*')].flatMap(harmOf)];
}

/** The text a reader sees, images by their description, without any white space. */
export function readable(html: string): string {
  const root = parse(html);
  for (const image of root.querySelectorAll('img')) image.replaceWith(image.alt);
  return (root.textContent ?? '').replace(/\s/g, '');
}

function harmOf(element: Element): string[] {
  const name = element.localName;
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return [`foreign <${name}>`];
  const attributes = allowed.get(name);
  if (!attributes) return [`<${name}>`];
  const strange = element.getAttributeNames().filter((attribute) => !attributes.includes(attribute));
  return [...strange.map((attribute) => `<${name} ${attribute}>`), ...harmInTargets(element)];
}

function harmInTargets(element: Element): string[] {
  const href = element.getAttribute('href');
  const source = element.getAttribute('src');
  const scheme = element.localName === 'a' ? (element as HTMLAnchorElement).protocol : '';
  return [
    ...(href === null || hrefs.test(href) ? [] : [`href ${href}`]),
    ...(source === null || sources.test(source) ? [] : [`src ${source}`]),
    // An address without a host that can be resolved has no scheme and leads nowhere; our own are relative to the page, here about:blank.
    ...(schemes.test(scheme) ? [] : [`scheme ${scheme}`]),
    ...(element.localName === 'a' && element.parentElement?.closest('a') ? ['a link in a link'] : []),
  ];
}
