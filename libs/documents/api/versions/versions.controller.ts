import { Body, Controller, Get, Injectable, Param, Patch, type PipeTransform, Post, Query, Req, Res } from '@nestjs/common';
import {
  DescribeVersion,
  documentsProblems,
  RestoreVersion,
  versionDescribed,
  versionRestored,
  VersionView,
} from '@hv/documents/contracts';
import {
  Actor,
  BlobReplies,
  CurrentActor,
  CurrentOrigin,
  fileCaching,
  For,
  type Idempotency,
  IdempotencyKey,
  IdPipe,
  NotFound,
  PageQuery,
  Records,
} from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BySomeone } from '../library-access';
import { OwnService } from '../own/own.service';
import { DescribingService } from './describing.service';
import { VersionsService } from './versions.service';

@Injectable()
export class NumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,8}$/.test(value)) throw new NotFound(documentsProblems.versionNotFound, 'There is no such version.');
    return Number(value);
  }
}

/** Files and their versions. */
@Controller('documents/:id')
@For('person')
export class VersionsController {
  constructor(
    private readonly versions: VersionsService,
    private readonly describing: DescribingService,
    private readonly own: OwnService,
    private readonly replies: BlobReplies,
  ) {}

  /** The versions of a file, the newest first. */
  @Get('versions')
  list(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<Page<VersionView>> {
    return this.versions.page(actor, id, query);
  }

  /**
   * Makes an old version of a file the newest again, as a version of its own.
   * @throws 403 documents.may-not-write.
   * @throws 404 documents.version-not-found.
   * @throws 422 documents.not-a-file.
   * @throws 507 documents.library-full.
   */
  @Post('versions')
  @Records(versionRestored)
  restore(
    @CurrentOrigin() by: BySomeone,
    @Param('id', IdPipe) id: string,
    @Body() wish: RestoreVersion,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<VersionView> {
    return this.versions.restore(by, id, wish, key);
  }

  /**
   * Names a version, or takes its name away; its author may say something else of it.
   * @throws 403 documents.may-not-write, documents.not-your-version.
   * @throws 404 documents.version-not-found.
   * @throws 409 documents.label-taken.
   * @throws 422 documents.label-refused.
   */
  @Patch('versions/:number')
  @Records(versionDescribed)
  describe(
    @CurrentOrigin() by: BySomeone,
    @Param('id', IdPipe) id: string,
    @Param('number', NumberPipe) number: number,
    @Body() wish: DescribeVersion,
  ): Promise<VersionView> {
    return this.describing.describe(by, id, number, wish);
  }

  /** A file as it is now, whole or in part (Range); images are shown, all else is saved. */
  @Get('content')
  async newest(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const version = await this.versions.find(actor, id, null);
    await this.own.read(actor, id, request.headers.range);
    await this.replies.send(request, reply, version, fileCaching.askAnew);
  }

  /** One version of a file, likewise. */
  @Get('versions/:number')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('number', NumberPipe) number: number,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.replies.send(request, reply, await this.versions.find(actor, id, number), fileCaching.askAnew);
  }
}
