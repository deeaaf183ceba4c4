import type { FastifyInstance } from 'fastify';
import { Readable } from 'node:stream';
import { blobLimits, platformProblems } from '@hv/platform/contracts';
import { TooLarge, UnsupportedType } from '../problems';
import { mediaTypeOf, signatureBytes } from './media-type';

/** Marks a route whose body is taken as it comes. */
export const takesStream = { takesStream: true } as const;

const tooLarge = (): TooLarge => new TooLarge(platformProblems.tooLarge, `A file may hold ${blobLimits.bytes} bytes.`);

/** Lets `application/octet-stream` through, unread, to the routes that take a stream; all others refuse it. */
export function acceptUploads(server: FastifyInstance): void {
  server.addContentTypeParser('application/octet-stream', (request, payload, done) => {
    const { takesStream: taken } = request.routeOptions.config as { takesStream?: boolean };
    if (!taken) return done(new UnsupportedType(platformProblems.unsupportedType, 'Send application/json.'));
    if (Number(request.headers['content-length'] ?? 0) > blobLimits.bytes) return done(tooLarge());
    done(null, payload);
  });
}

/** Content that was begun to be read, and what its first bytes say it is. */
export interface Recognised {
  readonly mediaType: string;
  readonly content: Readable;
}

/** Reads as much of a stream as tells its type, and hands on all of it. @throws TooLarge, then or while it is read on */
export async function recognise(upload: Readable): Promise<Recognised> {
  const chunks = limited(upload);
  let head = Buffer.alloc(0);
  while (head.length < signatureBytes) {
    const { done, value } = await chunks.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  return { mediaType: mediaTypeOf(head), content: Readable.from(after(head, chunks), { objectMode: false }) };
}

/** A request that is refused half-way stays open, so that it can be told why. */
async function* limited(upload: Readable): AsyncGenerator<Buffer, undefined> {
  let bytes = 0;
  for await (const chunk of upload.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > blobLimits.bytes) throw tooLarge();
    yield chunk;
  }
  return undefined;
}

async function* after(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* rest;
}
