import { BadRequest } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { BySomeone } from '../library-access';
import type { DavPath } from './dav-path';
import { DavProblem } from './dav-problem';
import { type ConditionList, parseIf, tokensShown } from './if-header';
import { type Element, maxXmlBytes, parseXml } from './xml';

/** A request of WebDAV by somebody who is known. */
export interface DavCall {
  readonly by: BySomeone;
  readonly path: DavPath;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly lists: readonly ConditionList[];
}

/** In a library: most of what is asked. */
export type LibraryCall = DavCall & { readonly path: DavPath & { readonly spaceId: string } };

/** Several headers of one name are one. */
export function headerOf({ headers }: Pick<FastifyRequest, 'headers'>, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** A call, with what its If header says. @throws BadRequest */
export function davCall(by: BySomeone, path: DavPath, request: FastifyRequest, reply: FastifyReply): DavCall {
  const header = headerOf(request, 'if');
  const lists = header === undefined ? [] : parseIf(header);
  return { by: { ...by, lockTokens: tokensShown(lists) }, path, request, reply, lists };
}

/** @throws DavProblem when it is not about a library */
export function inLibrary(call: DavCall): LibraryCall {
  const { spaceId } = call.path;
  if (spaceId === null) throw new DavProblem(403, 'no-library', 'The list of libraries cannot be changed.');
  return { ...call, path: { ...call.path, spaceId } };
}

export type Depth = '0' | '1' | 'infinity';

/** How far down a request goes. @throws BadRequest */
export function depthOf({ request }: DavCall, unsaid: Depth): Depth {
  const sent = headerOf(request, 'depth')?.trim().toLowerCase();
  if (sent === undefined) return unsaid;
  if (sent === '0' || sent === '1' || sent === 'infinity') return sent;
  throw new BadRequest(platformProblems.malformed, 'Depth is 0, 1 or infinity.');
}

/** Whether something that is there may be replaced. */
export const mayOverwrite = ({ request }: DavCall): boolean => headerOf(request, 'overwrite')?.trim().toUpperCase() !== 'F';

/** What is sent with a request, unread. */
export const sentBody = ({ request }: DavCall): Readable => (request.body instanceof Readable ? request.body : Readable.from([]));

/** Whether something is sent with a request. */
export const hasBody = ({ request }: DavCall): boolean =>
  request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;

/** The XML that is sent; undefined without. @throws BadRequest, DavProblem when there is too much of it */
export async function sentXml(call: DavCall): Promise<Element | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of sentBody(call) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxXmlBytes) throw new DavProblem(413, 'body-too-large', `XML may hold ${maxXmlBytes} bytes.`);
    chunks.push(chunk);
  }
  return bytes === 0 ? undefined : parseXml(new TextDecoder('utf-8').decode(Buffer.concat(chunks)));
}

/** Answers with XML, whole or as it comes. */
export function answerXml({ reply }: Pick<DavCall, 'reply'>, status: number, xml: string | Readable): void {
  void reply.status(status).header('content-type', 'application/xml; charset=utf-8').header('cache-control', 'no-store').send(xml);
}
