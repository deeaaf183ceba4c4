import { Controller, Get, Injectable, Param, type PipeTransform, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { blobStored, platformProblems, StoredBlobView } from '@hv/platform/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Origin } from '../actor';
import { CurrentOrigin, For, Records } from '../http';
import { NotFound } from '../problems';
import { BlobReplies, fileCaching } from './blob-replies';
import { isSha256 } from './blob-store';
import { Blobs } from './blobs.service';
import { SentFile, takesStream } from './upload';

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
    private readonly replies: BlobReplies,
  ) {}

  /** Stores a file sent as application/octet-stream, for everyone who is signed in and knows its hash; sending it again changes nothing. */
  @Post()
  @For('person')
  @Records(blobStored)
  @RouteConfig(takesStream)
  keep(@SentFile() upload: Readable, @CurrentOrigin() origin: Origin): Promise<StoredBlobView> {
    return this.blobs.keep(origin, upload, { forAnyone: true });
  }

  /** A file that was sent here; images stand in the page, anything else is saved, and nothing runs. */
  @Get(':sha256')
  @For('person')
  async read(@Param('sha256', Sha256Pipe) sha256: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const mediaType = await this.blobs.mediaTypeOf(sha256);
    return this.replies.send(request, reply, { sha256, mediaType }, fileCaching.askAnew);
  }
}
