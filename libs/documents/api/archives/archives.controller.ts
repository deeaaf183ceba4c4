import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { Actor, CurrentActor, disposition, For, IdPipe } from '@hv/platform/api';
import type { FastifyReply } from 'fastify';
import { ArchiveQuery } from './archive-query';
import { type Archive, ArchivesService } from './archives.service';

/** Folders as one file. */
@Controller()
@For('person')
export class ArchivesController {
  constructor(private readonly archives: ArchivesService) {}

  /**
   * What stands in a folder, as a ZIP: what one sees of it, links as shortcuts. It is written while it is sent.
   * @throws 422 documents.too-much-to-pack.
   */
  @Get('folders/:id/zip')
  async folder(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.archives.ofFolder(actor, id));
  }

  /**
   * What stands in a library, or what is chosen of it, likewise.
   * @throws 422 documents.too-much-to-pack.
   */
  @Get('spaces/:id/zip')
  async library(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { entry }: ArchiveQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.archives.ofLibrary(actor, id, entry ?? null));
  }
}

function send(reply: FastifyReply, { name, content }: Archive): void {
  void reply
    .headers({
      'content-type': 'application/zip',
      'content-disposition': disposition('attachment', name),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    .send(content);
}
