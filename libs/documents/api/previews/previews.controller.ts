import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { PreviewTextView, PreviewView } from '@hv/documents/contracts';
import { Actor, BlobReplies, CurrentActor, fileCaching, For, IdPipe } from '@hv/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NumberPipe } from '../versions/versions.controller';
import { PreviewsService } from './previews.service';

/** What is in a version of a file, to be shown without saving it. */
@Controller('documents/:id/versions/:number')
@For('person')
export class PreviewsController {
  constructor(
    private readonly previews: PreviewsService,
    private readonly replies: BlobReplies,
  ) {}

  /** What there is to show. */
  @Get('preview')
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('number', NumberPipe) number: number,
  ): Promise<PreviewView> {
    return this.previews.of(actor, id, number);
  }

  /**
   * Its pages as a PDF, whatever it is itself, or its picture; whole or in part (Range).
   * @throws 404 documents.nothing-to-show.
   */
  @Get('preview/content')
  async content(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('number', NumberPipe) number: number,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.replies.send(request, reply, await this.previews.content(actor, id, number), fileCaching.askAnew);
  }

  /**
   * Its words.
   * @throws 404 documents.nothing-to-show.
   */
  @Get('preview/text')
  text(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('number', NumberPipe) number: number,
  ): Promise<PreviewTextView> {
    return this.previews.text(actor, id, number);
  }

  /**
   * A picture of it, at most 400 pixels wide and high, as WebP.
   * @throws 404 documents.nothing-to-show.
   */
  @Get('thumbnail')
  async thumbnail(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('number', NumberPipe) number: number,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.replies.send(request, reply, await this.previews.thumbnail(actor, id, number), fileCaching.askAnew);
  }
}
