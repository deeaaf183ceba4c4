import { Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { documentAdded, folderCreated, OpenUploadView, UploadView, versionAdded } from '@hv/documents/contracts';
import { Actor, CurrentActor, CurrentOrigin, For, IdPipe, PageQuery, Records, RecordsNothing, takesStream } from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BySomeone } from '../library-access';
import { Tus, type TusAnswer } from './tus';
import { UploadsService } from './uploads.service';

/** Resumable uploads of files to libraries, by tus 1.0 (creation, creation-with-upload, expiration, termination). */
@Controller('uploads')
@For('person')
export class UploadsController {
  constructor(
    private readonly tus: Tus,
    private readonly uploads: UploadsService,
  ) {}

  /**
   * Begins an upload. `Upload-Metadata` says what it becomes: `spaceId`, `folderId`, `path` and `name` for a new file, `documentId` for a new
   * version of one; and a `note`.
   * @throws 400 documents.upload-malformed.
   * @throws 403 documents.may-not-write.
   * @throws 404 documents.folder-not-found, documents.document-not-found.
   * @throws 409 documents.name-taken with a `proposal`, documents.changed-meanwhile, documents.not-there, documents.too-many-uploads.
   * @throws 413 documents.upload-too-large.
   * @throws 422 documents.name-refused.
   * @throws 507 platform.storage-full, documents.library-full.
   */
  @Post()
  @Records(documentAdded, versionAdded, folderCreated)
  @RouteConfig(takesStream)
  async begin(
    @CurrentOrigin() by: BySomeone,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    tell(await this.tus.answer(by, request), reply);
  }

  /** One's own uploads that have not come to their end, the newest first: whoever has the file at hand can go on with them. */
  @Get()
  open(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<OpenUploadView>> {
    return this.uploads.open(actor, query);
  }

  /** How much of one's own upload has been received, in `Upload-Offset`, and what it became. HEAD is what tus asks with. */
  @Get(':id')
  async look(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UploadView> {
    const { received, bytes } = await this.uploads.find(actor, id);
    request.headers['tus-resumable'] ??= '1.0.0';
    const answer = await this.tus.answer({ actor, requestId: request.id }, request, 'HEAD');
    tell(answer, reply);
    return { id, bytes, received, documentId: answer.made?.documentId ?? null, number: answer.made?.number ?? null };
  }

  /**
   * Sends on from `Upload-Offset`, as application/offset+octet-stream. With its last byte the file, or its version, is there.
   * @throws 409 documents.upload-malformed when the offset is not where it stands.
   * @throws 413 documents.upload-too-large.
   * @throws 507 platform.storage-full, documents.library-full.
   */
  @Patch(':id')
  @HttpCode(204)
  @Records(documentAdded, versionAdded, folderCreated)
  @RouteConfig(takesStream)
  async send(
    @CurrentOrigin() by: BySomeone,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.uploads.find(by.actor, id);
    tell(await this.tus.answer(by, request), reply);
  }

  /** Ends an upload that is not finished, and forgets what was received. */
  @Delete(':id')
  @HttpCode(204)
  @RecordsNothing('What was never finished was never anybody else’s to see.')
  async end(@CurrentOrigin() by: BySomeone, @Param('id', IdPipe) id: string): Promise<void> {
    await this.uploads.find(by.actor, id);
    await this.uploads.end(by.actor, id);
  }
}

function tell({ headers, made }: TusAnswer, reply: FastifyReply): void {
  void reply.headers({ ...headers, ...(made ? { 'content-location': `/api/v1/documents/${made.documentId}` } : {}) });
}
