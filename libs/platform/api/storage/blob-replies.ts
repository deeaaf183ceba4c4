import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { Log } from '../operations/log';
import { Blobs } from './blobs.service';
import { type ByteRange, byteRange } from './byte-range';
import { disposition } from './disposition';
import { inlineImages } from './media-type';

/** How long a reader's browser may keep a file without asking. */
export const fileCaching = {
  /** Asked anew each time, so that nobody reads from a shared computer what they may no longer read; unchanged costs a 304. */
  askAnew: 'private, no-cache',
  /** For addresses that are for ever the same file. */
  forEver: 'private, max-age=31536000, immutable',
} as const;

/** A file as it is sent. */
export interface SentBlob {
  readonly sha256: string;
  readonly mediaType: string;
  /** What it is saved as. */
  readonly name?: string;
  /** The tag that its reader knows it by, in quotation marks; its hash unless said. */
  readonly tag?: string;
}

/** Answers requests with files. */
@Injectable()
export class BlobReplies {
  constructor(
    private readonly blobs: Blobs,
    private readonly log: Log,
  ) {}

  /**
   * Sends a file, or the part of it that is asked for, to who may read it: images stand in the page, anything else is saved, and nothing runs.
   * @param file `name`: what it is saved as @param caching one of `fileCaching`
   */
  async send(request: FastifyRequest, reply: FastifyReply, file: SentBlob, caching: string): Promise<void> {
    const { sha256, mediaType, name } = file;
    const { tag = `"${sha256}"` } = file;
    void reply.headers({
      etag: tag,
      'accept-ranges': 'bytes',
      'cache-control': caching,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    if (request.headers['if-none-match'] === tag) return void reply.status(304).send();
    const { bytes, content: whole } = await this.blobs.open(sha256);
    const { range, 'if-range': unless = tag } = request.headers;
    const part = unless === tag ? byteRange(range, bytes) : undefined;
    if (part === 'outside') return void reply.status(416).header('content-range', `bytes */${bytes}`).send();
    const content = part ? this.part(sha256, part) : whole;
    content.once('error', (error) => this.log.error({ requestId: request.id, error }, 'a file could not be read whole'));
    if (part) void reply.status(206).header('content-range', `bytes ${part.first}-${part.last}/${bytes}`);
    void reply.header('content-type', mediaType).header('content-length', part ? part.last - part.first + 1 : bytes);
    const shown = inlineImages.has(mediaType);
    if (!shown || name !== undefined) void reply.header('content-disposition', disposition(shown ? 'inline' : 'attachment', name));
    void reply.send(content);
  }

  private part(sha256: string, { first, last }: ByteRange): Readable {
    return this.blobs.openPart(sha256, first, last);
  }
}
