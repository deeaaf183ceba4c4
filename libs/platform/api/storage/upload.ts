import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { blobLimits, platformProblems } from '@hv/platform/contracts';
import { TooLarge, UnsupportedType } from '../problems';
import { mediaTypeOf, signatureBytes } from './media-type';

/** Marks a route whose body is taken as it comes. */
export const takesStream = { takesStream: true } as const;

/** Parameter: what was sent to a route that `takesStream`, unread. */
export const SentFile = createParamDecorator((_: unknown, context: ExecutionContext): Readable => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!(body instanceof Readable)) throw new UnsupportedType(platformProblems.unsupportedType, 'Send application/octet-stream.');
  return body;
});

const tooLarge = (most: number, refusal: string): TooLarge => new TooLarge(refusal, `A file may hold ${most} bytes.`);

/** Lets a media type through, unread, to the routes that take a stream; all others refuse it. @param most bytes at once; without it as many as come */
export function acceptStreams(server: FastifyInstance, mediaType: string, most = Infinity): void {
  server.addContentTypeParser(mediaType, (request, payload, done) => {
    const { takesStream: taken } = request.routeOptions.config as { takesStream?: boolean };
    if (!taken) return done(new UnsupportedType(platformProblems.unsupportedType, 'Send application/json.'));
    if (Number(request.headers['content-length'] ?? 0) > most) return done(tooLarge(most, platformProblems.tooLarge));
    done(null, payload);
  });
  server.addHook('onResponse', (request, _reply, done) => {
    if ((request.routeOptions.config as { takesStream?: boolean }).takesStream) readToItsEnd(request.raw);
    done();
  });
}

/** What is left of a body that was refused is read away: else its connection stands still, and with it the client's next request. */
function readToItsEnd(request: IncomingMessage): void {
  if (request.readableEnded || request.destroyed) return;
  for (const event of ['data', 'readable']) request.removeAllListeners(event);
  const read = (): void => {
    while (request.read() !== null);
  };
  request.on('readable', read);
  read();
}

/** Lets files through to the routes that take them whole. */
export const acceptUploads = (server: FastifyInstance): void => acceptStreams(server, 'application/octet-stream', blobLimits.bytes);

/** Content that was begun to be read, and what its first bytes say it is. */
export interface Recognised {
  readonly mediaType: string;
  readonly content: Readable;
}

/**
 * Reads as much of a stream as tells its type, and hands on all of it.
 * @param most bytes it may hold @param refusal the code for what holds more
 * @throws TooLarge, then or while it is read on
 */
export async function recognise(upload: Readable, most: number, refusal: string): Promise<Recognised> {
  const chunks = limited(upload, most, refusal);
  let head = Buffer.alloc(0);
  while (head.length < signatureBytes) {
    const { done, value } = await chunks.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  return { mediaType: mediaTypeOf(head), content: Readable.from(after(head, chunks), { objectMode: false }) };
}

/** A request that is refused half-way stays open, so that it can be told why. */
async function* limited(upload: Readable, most: number, refusal: string): AsyncGenerator<Buffer, undefined> {
  let bytes = 0;
  for await (const chunk of upload.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > most) throw tooLarge(most, refusal);
    yield chunk;
  }
  return undefined;
}

async function* after(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* rest;
}
