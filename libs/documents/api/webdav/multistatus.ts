import { Readable } from 'node:stream';
import { escapeXml } from './xml';

/** A property by its name; DAV: is the protocol's own. */
export interface PropertyName {
  readonly namespace: string;
  readonly name: string;
}

/** What is told of one thing: its properties by status. */
export interface DavResponse {
  readonly href: string;
  readonly groups: readonly { readonly status: number; readonly properties: readonly string[]; readonly condition?: string }[];
}

const phrases: Readonly<Record<number, string>> = {
  200: 'OK',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  423: 'Locked',
  424: 'Failed Dependency',
  507: 'Insufficient Storage',
};

const head = '<?xml version="1.0" encoding="utf-8"?>\n';

/** A property as XML. @param value already XML */
export function propertyXml({ namespace, name }: PropertyName, value = ''): string {
  const [open, close] = namespace === 'DAV:' ? [`D:${name}`, `D:${name}`] : [`${name} xmlns="${escapeXml(namespace)}"`, name];
  return value === '' ? `<${open}/>` : `<${open}>${value}</${close}>`;
}

/** So many things are told of at once: while a large folder is, others get their turn, and never is all of it in memory. */
const together = 100;

/** 207: what is told of several things; piece by piece when they are many. */
export function multistatus(responses: Iterable<DavResponse>): string | Readable {
  const pieces = piecesOf(responses);
  const [first, second] = [pieces.next(), pieces.next()];
  if (second.done) return first.value as string;
  const all = function* (): Generator<string> {
    yield first.value as string;
    yield second.value;
    yield* pieces;
  };
  return Readable.from(all(), { objectMode: false });
}

function* piecesOf(responses: Iterable<DavResponse>): Generator<string> {
  let [piece, count] = [`${head}<D:multistatus xmlns:D="DAV:">`, 0];
  for (const response of responses) {
    piece += responseXml(response);
    if (++count % together !== 0) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</D:multistatus>`;
}

function responseXml({ href, groups }: DavResponse): string {
  const told = groups
    .filter(({ properties }) => properties.length > 0)
    .map(({ status, properties, condition }) => {
      const why = condition ? `<D:error><D:${condition}/></D:error>` : '';
      return `<D:propstat><D:prop>${properties.join('')}</D:prop><D:status>HTTP/1.1 ${status} ${phrases[status]}</D:status>${why}</D:propstat>`;
    });
  const body = told.length > 0 ? told.join('') : '<D:propstat><D:prop/><D:status>HTTP/1.1 200 OK</D:status></D:propstat>';
  return `<D:response><D:href>${escapeXml(href)}</D:href>${body}</D:response>`;
}

/** A failure with its condition. */
export const errorXml = (condition: string, inner = ''): string =>
  `${head}<D:error xmlns:D="DAV:"><D:${condition}>${inner}</D:${condition}></D:error>`;

/** A single property, as LOCK answers it. */
export const propertyDocument = (property: string): string => `${head}<D:prop xmlns:D="DAV:">${property}</D:prop>`;
