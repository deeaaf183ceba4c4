import { BadRequest } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { SaxesParser } from 'saxes';

/** Largest XML that is read, bytes. */
export const maxXmlBytes = 256 * 1024;
const most = { depth: 40, elements: 2_000 } as const;

/** An element as it was sent. */
export interface Element {
  readonly namespace: string;
  readonly name: string;
  /** By namespace and name. */
  readonly attributes: readonly { readonly namespace: string; readonly name: string; readonly value: string }[];
  readonly children: (Element | string)[];
  /** What xml:lang says of its text, here or above; empty when nothing. */
  readonly language: string;
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** Reads a document without ever resolving an entity of its own. @throws BadRequest when it is none, or is too large in any way */
export function parseXml(text: string): Element {
  const refuse = (why: string): never => {
    throw new BadRequest(platformProblems.malformed, why);
  };
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [];
  let root: Element | undefined;
  let elements = 0;
  parser.on('error', () => refuse('The body is not well-formed XML.'));
  parser.on('doctype', () => refuse('The body declares a document type.'));
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (++elements > most.elements || open.length >= most.depth) refuse('The body holds too much.');
    const told = Object.values(attributes);
    if (told.some(({ prefix, local: name, value }) => prefix === 'xmlns' && name !== '' && value === ''))
      refuse('A prefix is bound to nothing.');
    const language = told.find(({ uri: of, local: name }) => of === xmlNamespace && name === 'lang')?.value;
    const element: Element = {
      namespace: uri,
      name: local,
      attributes: told
        .filter(({ uri: of, prefix, local: name }) => of !== xmlnsNamespace && prefix !== 'xmlns' && name !== 'xmlns')
        .map(({ uri: of, local: name, value }) => ({ namespace: of, name, value })),
      children: [],
      language: language ?? open.at(-1)?.language ?? '',
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const hear = (said: string): void => void open.at(-1)?.children.push(said);
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.write(text).close();
  return root ?? refuse('The body is empty.');
}

/** The elements in another, without the text between them. */
export const elementsOf = ({ children }: Element): Element[] => children.filter((child) => typeof child !== 'string');

/** The first element of a name in another. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element && elementsOf(element).find((child) => child.namespace === 'DAV:' && child.name === name);

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML; what XML cannot hold is left out. */
export const escapeXml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (mark) => marks[mark]!);

/** An element as text that means the same wherever it is put: each says its namespace itself. */
export function xmlOf(element: Element): string {
  const attributes = element.attributes.map(({ namespace, name, value }, index) => {
    if (namespace === '') return ` ${name}="${escapeXml(value)}"`;
    if (namespace === xmlNamespace) return ` xml:${name}="${escapeXml(value)}"`;
    return ` xmlns:a${index}="${escapeXml(namespace)}" a${index}:${name}="${escapeXml(value)}"`;
  });
  const head = `${element.name} xmlns="${escapeXml(element.namespace)}"${attributes.join('')}`;
  return element.children.length === 0 ? `<${head}/>` : `<${head}>${innerXml(element)}</${element.name}>`;
}

/** What stands in an element, as text. */
export const innerXml = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? escapeXml(child) : xmlOf(child))).join('');
