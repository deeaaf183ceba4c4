import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { imageStored, ImageView } from '@hv/discussions/contracts';
import {
  type Actor,
  BlobReplies,
  CurrentActor,
  CurrentOrigin,
  fileCaching,
  For,
  IdPipe,
  type Origin,
  Records,
  SentFile,
  takesStream,
} from '@hv/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { ImagesService } from './images.service';

/** Pictures that stand in posts. */
@Controller()
@For('person')
export class ImagesController {
  constructor(
    private readonly images: ImagesService,
    private readonly replies: BlobReplies,
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
  store(
    @CurrentOrigin() by: Origin & { actor: Actor },
    @Param('id', IdPipe) spaceId: string,
    @SentFile() upload: Readable,
  ): Promise<ImageView> {
    return this.images.store(by, spaceId, upload);
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
    return this.replies.send(request, reply, image, fileCaching.forEver);
  }
}
