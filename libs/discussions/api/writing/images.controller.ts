import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { imageStored, ImageView } from '@hv/discussions/contracts';
import {
  type Actor,
  CurrentActor,
  CurrentOrigin,
  For,
  IdPipe,
  Log,
  type Origin,
  Records,
  takesStream,
  UnsupportedType,
} from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { ImagesService } from './images.service';

/** Pictures that stand in posts. */
@Controller()
@For('person')
export class ImagesController {
  constructor(
    private readonly images: ImagesService,
    private readonly log: Log,
  ) {}

  /**
   * Stores a picture sent as application/octet-stream, for what is being written in a space; sending it again changes nothing.
   * @throws 403 discussions.may-not-write.
   * @throws 413 platform.too-large.
   * @throws 415 platform.unsupported-type, discussions.not-an-image.
   * @throws 507 platform.storage-full.
   */
  @Post('spaces/:id/images')
  @Records(imageStored)
  @RouteConfig(takesStream)
  async store(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) spaceId: string,
    @Req() { body }: FastifyRequest,
  ): Promise<ImageView> {
    if (!(body instanceof Readable)) throw new UnsupportedType(platformProblems.unsupportedType, 'Send application/octet-stream.');
    return this.images.store(by, spaceId, body);
  }

  /** A picture, for who sees a space it stands in. */
  @Get('images/:id')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) imageId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const image = await this.images.find(actor, imageId);
    const tag = `"${image.sha256}"`;
    void reply.headers({
      etag: tag,
      // An id is for ever the same picture.
      'cache-control': 'private, max-age=31536000, immutable',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    if (request.headers['if-none-match'] === tag) return void reply.status(304).send();
    const { bytes, content } = await this.images.open(image);
    content.once('error', (error) => this.log.error({ requestId: request.id, error }, 'a picture could not be read whole'));
    void reply.header('content-type', image.mediaType).header('content-length', bytes).send(content);
  }
}
