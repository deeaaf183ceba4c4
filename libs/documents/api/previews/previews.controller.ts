import { Controller, Get, Param, Put, Req, Res } from '@nestjs/common';
import { PreviewTextView, PreviewView, readingWanted } from '@hv/documents/contracts';
import { Actor, BlobReplies, CurrentActor, CurrentOrigin, fileCaching, For, IdPipe, Records } from '@hv/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BySomeone } from '../library-access';
import { NumberPipe } from '../versions/versions.controller';
import { PreviewsService } from './previews.service';
import { ReadingAgainService } from './reading-again.service';

/** What is in a version of a file, to be shown without saving it. */
@Controller('documents/:id/versions/:number')
@For('person')
export class PreviewsController {
  constructor(
    private readonly previews: PreviewsService,
    private readonly readingAgain: ReadingAgainService,
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
   * Has it read again, when that could not be done; safe to repeat. Who has it open is told when it can be shown.
   * @throws 403 documents.may-not-read-again.
   */
  @Put('preview')
  @Records(readingWanted)
  async again(
    @CurrentOrigin() by: BySomeone,
    @Param('id', IdPipe) id: string,
    @Param('number', NumberPipe) number: number,
  ): Promise<PreviewView> {
    await this.readingAgain.want(by, id, number);
    return this.previews.of(by.actor, id, number);
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
