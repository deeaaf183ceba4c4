import { Controller, Get, Injectable, Param, type PipeTransform, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { blobStored, platformProblems, StoredBlobView } from '@hv/platform/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Origin } from '../actor';
import { CurrentOrigin, For, Records } from '../http';
import { Log } from '../operations/log';
import { NotFound, UnsupportedType } from '../problems';
import { isSha256 } from './blob-store';
import { Blobs } from './blobs.service';
import { inlineImages } from './media-type';
import { takesStream } from './upload';

@Injectable()
class Sha256Pipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isSha256(value)) throw new NotFound(platformProblems.notFound, 'There is no such file.');
    return value;
  }
}

/** Files by the SHA-256 of their content. */
@Controller('blobs')
export class BlobsController {
  constructor(
    private readonly blobs: Blobs,
    private readonly log: Log,
  ) {}

  /** Stores a file sent as application/octet-stream; sending it again changes nothing. */
  @Post()
  @For('person')
  @Records(blobStored)
  @RouteConfig(takesStream)
  async keep(@Req() request: FastifyRequest, @CurrentOrigin() origin: Origin): Promise<StoredBlobView> {
    const { body } = request;
    if (!(body instanceof Readable)) throw new UnsupportedType(platformProblems.unsupportedType, 'Send application/octet-stream.');
    return this.blobs.keep(origin, body);
  }

  /** A file; images stand in the page, anything else is saved, and nothing runs. */
  @Get(':sha256')
  @For('person')
  async read(@Param('sha256', Sha256Pipe) sha256: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const mediaType = await this.blobs.mediaTypeOf(sha256);
    const tag = `"${sha256}"`;
    void reply.headers({
      etag: tag,
      // Asked anew each time, so that nobody reads from a shared computer what they may no longer read; unchanged costs a 304.
      'cache-control': 'private, no-cache',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    if (request.headers['if-none-match'] === tag) return void reply.status(304).send();
    const { bytes, content } = await this.blobs.open(sha256);
    content.once('error', (error) => this.log.error({ requestId: request.id, error }, 'a file could not be read whole'));
    void reply.header('content-type', mediaType).header('content-length', bytes);
    if (!inlineImages.has(mediaType)) void reply.header('content-disposition', 'attachment');
    void reply.send(content);
  }
}
